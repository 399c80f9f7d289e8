package nndl.ui;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Carries results from a working thread to the window: every one, in order, many at a time.
 *
 * <p>However fast they come, at most one delivery is under way, and it hands the thread back after a few milliseconds.
 * With a {@link Pulse} there is one delivery a frame.
 *
 * @param <T> a result that no one changes afterwards
 */
public final class Feed<T> implements Consumer<T> {
    private static final long BUDGET_NANOSECONDS = 6_000_000;

    private final Executor scheduler;
    private final Consumer<? super T> sink;
    private final Queue<T> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile boolean closed;

    /**
     * A feed into {@code sink}.
     *
     * @param scheduler runs the deliveries: a {@link Pulse}, or {@code Runnable::run} in a test
     * @param sink takes one result after another, on the scheduler's thread only
     */
    public Feed(Executor scheduler, Consumer<? super T> sink) {
        this.scheduler = scheduler;
        this.sink = sink;
    }

    /** Sends a result; from any thread, never blocking. */
    @Override
    public void accept(T result) {
        if (!closed) {
            queue.add(result);
            schedule();
        }
    }

    /** Drops what is not delivered yet and all that comes later: nobody waits for this run any more. */
    public void close() {
        closed = true;
        queue.clear();
    }

    private void schedule() {
        if (!closed && scheduled.compareAndSet(false, true)) {
            scheduler.execute(this::deliver);
        }
    }

    private void deliver() {
        long end = System.nanoTime() + BUDGET_NANOSECONDS;
        try {
            T next;
            while (!closed && System.nanoTime() - end < 0 && (next = queue.poll()) != null) {
                sink.accept(next);
            }
        } finally {
            scheduled.set(false);
            if (!queue.isEmpty()) {
                schedule();
            }
        }
    }
}
