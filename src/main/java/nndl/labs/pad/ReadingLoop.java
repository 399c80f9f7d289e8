package nndl.labs.pad;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nndl.labs.pad.Reading.Question;

/**
 * Answers questions off the FX thread, the newest only: while one is read, those in between are dropped.
 *
 * <p>A reading arrives first with its verdicts and, if the hand rests, again as a whole. Readings arrive in the order of
 * their questions, and the last question is always answered whole.
 */
final class ReadingLoop {
    private final Executor background;
    private final Executor window;
    private final Consumer<Reading> sink;
    private final AtomicReference<Question> next = new AtomicReference<>();
    private final AtomicReference<Reading> read = new AtomicReference<>();
    private final AtomicBoolean working = new AtomicBoolean();

    /**
     * A loop that has nothing to do.
     *
     * @param background where it reads
     * @param window where {@code sink} takes a reading, usually the FX thread
     */
    ReadingLoop(Executor background, Executor window, Consumer<Reading> sink) {
        this.background = background;
        this.window = window;
        this.sink = sink;
    }

    /** Asks; from any thread, never blocking. */
    void ask(Question question) {
        next.set(question);
        if (working.compareAndSet(false, true)) {
            background.execute(this::work);
        }
    }

    private void send(Reading reading) {
        if (read.getAndSet(reading) == null) {
            window.execute(() -> sink.accept(read.getAndSet(null)));
        }
    }

    private void work() {
        try {
            Question question;
            while ((question = next.getAndSet(null)) != null) {
                Reading first = Reading.first(question);
                send(first);
                if (next.get() == null && !first.isComplete()) {
                    send(first.completed());
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
