package nndl.training.sweep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nndl.training.RunControl;

/**
 * Several runs at once, each on a thread of its own, the others waiting for their turn in the order they came.
 *
 * <p>A run shares nothing with the others, so that its numbers do not depend on how many go on beside it; one that fails
 * or diverges leaves the others alone.
 */
public final class ParallelRuns implements AutoCloseable {
    private final ExecutorService executor;
    /** Runs that wait or go on, by what will come of them. */
    private final Map<CompletableFuture<?>, RunControl> controls = new HashMap<>();

    private boolean paused;
    private boolean closed;

    /**
     * Nothing to do yet.
     *
     * @param threads how many runs go on at once, at least 1
     */
    public ParallelRuns(int threads) {
        AtomicInteger number = new AtomicInteger();
        executor = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "nndl-run-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * As many runs as there are cores.
     *
     * @return at least 1
     */
    public static int onAllCores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * As many runs as there are cores beside the window's.
     *
     * @return at least 1
     */
    public static int besideTheWindow() {
        return Math.max(1, onAllCores() - 1);
    }

    /**
     * A run, or several one after the other.
     *
     * @param <R> what comes of it
     */
    @FunctionalInterface
    public interface Work<R> {
        /**
         * Does all of it, on a thread of the runs.
         *
         * @param control the reins that the run must follow
         * @return what comes of it
         * @throws Exception what went wrong
         */
        R run(RunControl control) throws Exception;
    }

    /**
     * Takes a run, which begins when a thread is free.
     *
     * @param work the run
     * @param <R> what comes of it
     * @return completes when the run has ended, on its thread; exceptionally if it failed, with a
     *     {@link CancellationException} if it never began
     */
    public <R> CompletableFuture<R> submit(Work<R> work) {
        var result = new CompletableFuture<R>();
        synchronized (this) {
            if (closed) {
                result.cancel(false);
                return result;
            }
            RunControl control = new RunControl();
            if (paused) {
                control.pause();
            }
            controls.put(result, control);
            executor.execute(() -> run(work, result)); // under the lock: after close() it would be refused
        }
        return result;
    }

    private <R> void run(Work<R> work, CompletableFuture<R> result) {
        Optional<RunControl> control = control(result);
        if (control.isEmpty()) {
            result.cancel(false);
            return;
        }
        try {
            result.complete(work.run(control.get()));
        } catch (Exception | Error e) {
            // Nothing is lost: whoever asks for the result meets it.
            result.completeExceptionally(e);
        } finally {
            forget(result);
        }
    }

    /** The reins of a run that begins; nothing after the end. */
    private synchronized Optional<RunControl> control(CompletableFuture<?> result) {
        return closed ? Optional.empty() : Optional.ofNullable(controls.get(result));
    }

    private synchronized void forget(CompletableFuture<?> result) {
        controls.remove(result);
    }

    /**
     * Waits until all have ended, however they did.
     *
     * @param results of {@link #submit}; runs that never began are no failure
     * @throws Exception the failure of the first that failed
     */
    public static void await(List<? extends CompletableFuture<?>> results) throws Exception {
        Optional<Throwable> failure = Optional.empty();
        for (CompletableFuture<?> result : results) {
            try {
                result.get();
            } catch (CancellationException e) {
                // Ended before it began.
            } catch (ExecutionException e) {
                failure = failure.or(() -> Optional.of(e.getCause()));
            }
        }
        if (failure.isPresent()) {
            throw failure.get() instanceof Exception exception
                    ? exception
                    : new IllegalStateException("a run failed", failure.get());
        }
    }

    /** Holds every run before its next mini-batch, and those that have not begun before their first. */
    public synchronized void pause() {
        paused = true;
        controls.values().forEach(RunControl::pause);
    }

    /** Lets the runs go on. */
    public synchronized void resume() {
        paused = false;
        controls.values().forEach(RunControl::resume);
    }

    /** Ends every run within a mini-batch, without waiting for it; those that have not begun never do. */
    @Override
    public synchronized void close() {
        closed = true;
        controls.values().forEach(RunControl::cancel);
        executor.shutdown();
    }
}
