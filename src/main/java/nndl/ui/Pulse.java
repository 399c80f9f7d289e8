package nndl.ui;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Runs tasks on the FX thread, at the next pulse of the window: at most once a frame, however many threads ask.
 *
 * <p>The timer stops when there is nothing to run.
 */
public final class Pulse implements Executor {
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ticking = new AtomicBoolean();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick();
        }
    };

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        if (ticking.compareAndSet(false, true)) {
            Platform.runLater(timer::start);
        }
    }

    private void tick() {
        int due = tasks.size();
        if (due == 0) {
            timer.stop();
            ticking.set(false);
            if (!tasks.isEmpty() && ticking.compareAndSet(false, true)) {
                timer.start();
            }
            return;
        }
        for (int i = 0; i < due; i++) {
            tasks.remove().run();
        }
    }
}
