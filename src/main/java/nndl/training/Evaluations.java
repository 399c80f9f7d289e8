package nndl.training;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Evaluates on a thread of its own, in order: one at work and one waiting; who brings a third waits. */
final class Evaluations implements AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "nndl-evaluation");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore places = new Semaphore(2);

    /** Takes work, or waits until there is a place for it. */
    <T> CompletableFuture<T> submit(Callable<T> work) throws InterruptedException {
        places.acquire();
        var result = new CompletableFuture<T>();
        executor.execute(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) {
                // Nothing is lost: whoever asks for the result meets it.
                result.completeExceptionally(e);
            } finally {
                places.release();
            }
        });
        return result;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
