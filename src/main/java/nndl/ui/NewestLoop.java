package nndl.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Answers questions off the FX thread, the newest only: while one is worked on, those in between are dropped.
 *
 * <p>Answers arrive in the order of their questions; one that comes before the last was taken takes its place. The last
 * question is always worked on to the end.
 *
 * @param <Q> a question, which no one changes afterwards
 * @param <A> an answer, likewise
 */
public final class NewestLoop<Q, A> {
    /** Works out answers. */
    public interface Work<Q, A> {
        /**
         * Answers a question, perhaps in several parts, each of which says all that is known so far.
         *
         * @param say takes an answer
         * @param outdated whether there is a newer question, so that nobody waits for the rest
         */
        void answer(Q question, Consumer<A> say, BooleanSupplier outdated);
    }

    private final Executor background;
    private final Executor window;
    private final Work<Q, A> work;
    private final Consumer<A> sink;
    private final AtomicReference<Q> next = new AtomicReference<>();
    private final AtomicReference<A> said = new AtomicReference<>();
    private final AtomicBoolean working = new AtomicBoolean();

    /**
     * A loop that has nothing to do.
     *
     * @param background where it works, one question at a time
     * @param window where {@code sink} takes an answer, usually the FX thread
     */
    public NewestLoop(Executor background, Executor window, Work<Q, A> work, Consumer<A> sink) {
        this.background = background;
        this.window = window;
        this.work = work;
        this.sink = sink;
    }

    /** Asks; from any thread, never blocking. */
    public void ask(Q question) {
        next.set(question);
        begin();
    }

    private void begin() {
        if (working.compareAndSet(false, true)) {
            background.execute(this::work);
        }
    }

    private void say(A answer) {
        if (said.getAndSet(answer) == null) {
            window.execute(() -> sink.accept(said.getAndSet(null)));
        }
    }

    private void work() {
        try {
            Q question;
            while ((question = next.getAndSet(null)) != null) {
                work.answer(question, this::say, () -> next.get() != null);
            }
        } finally {
            working.set(false);
            if (next.get() != null) {
                begin();
            }
        }
    }
}
