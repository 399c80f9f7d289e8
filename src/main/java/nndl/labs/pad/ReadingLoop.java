package nndl.labs.pad;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Answers questions off the FX thread, the newest only: while one is read, those in between are dropped.
 *
 * <p>A reading may arrive first with what a drawing hand waits for and, if the hand rests, again as a whole. Readings arrive
 * in the order of their questions, and the last question is always answered whole.
 *
 * @param <Q> a question
 * @param <R> a reading
 */
final class ReadingLoop<Q, R> {
    /** Reads. */
    interface Reader<Q, R> {
        /** What is said at once. */
        R first(Q question);

        /** The whole of it, if that is more. */
        default Optional<R> whole(R first) {
            return Optional.empty();
        }
    }

    private final Executor background;
    private final Executor window;
    private final Reader<Q, R> reader;
    private final Consumer<R> sink;
    private final AtomicReference<Q> next = new AtomicReference<>();
    private final AtomicReference<R> read = new AtomicReference<>();
    private final AtomicBoolean working = new AtomicBoolean();

    /**
     * A loop that has nothing to do.
     *
     * @param background where it reads
     * @param window where {@code sink} takes a reading, usually the FX thread
     */
    ReadingLoop(Executor background, Executor window, Reader<Q, R> reader, Consumer<R> sink) {
        this.background = background;
        this.window = window;
        this.reader = reader;
        this.sink = sink;
    }

    /** Asks; from any thread, never blocking. */
    void ask(Q question) {
        next.set(question);
        if (working.compareAndSet(false, true)) {
            background.execute(this::work);
        }
    }

    private void send(R reading) {
        if (read.getAndSet(reading) == null) {
            window.execute(() -> sink.accept(read.getAndSet(null)));
        }
    }

    private void work() {
        try {
            Q question;
            while ((question = next.getAndSet(null)) != null) {
                R first = reader.first(question);
                send(first);
                if (next.get() == null) {
                    reader.whole(first).ifPresent(this::send);
                }
            }
        } finally {
            working.set(false);
            if (next.get() != null && working.compareAndSet(false, true)) {
                background.execute(this::work);
            }
        }
    }
}
