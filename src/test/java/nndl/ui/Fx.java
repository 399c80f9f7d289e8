package nndl.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Runs parts of a test on the FX thread, starting the toolkit if need be; what is logged is not printed. */
public final class Fx {
    private static final long SECONDS = 60;
    private static final Logger TOOLKIT = Logger.getLogger("javafx");
    private static final Logger LOG = Logger.getLogger("nndl");
    private static boolean started;

    private Fx() {}

    /** What {@code task} gives on the FX thread; what it throws is thrown here. */
    public static <T> T get(Callable<T> task) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Runs {@code task} on the FX thread and waits for it. */
    public static void run(Runnable task) {
        get(() -> {
            task.run();
            return null;
        });
    }

    /** Asks on the FX thread, again and again, until the answer is yes; for a minute at most. */
    public static void await(Callable<Boolean> condition) {
        await(condition, () -> "waited in vain");
    }

    /** Asks on the FX thread, again and again, until the answer is yes; {@code otherwise} says what is missing. */
    public static void await(Callable<Boolean> condition, Supplier<String> otherwise) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try {
            while (!get(condition)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError(otherwise.get());
                }
                Thread.sleep(5);
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Waits for so many pulses: by then everything is laid out and drawn. */
    public static void pulses(int count) {
        CountDownLatch left = new CountDownLatch(count);
        run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                left.countDown();
                if (left.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        try {
            if (!left.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulses");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static synchronized void start() {
        if (!started) {
            started = true;
            TOOLKIT.setLevel(Level.OFF);
            LOG.setUseParentHandlers(false);
            CountDownLatch ready = new CountDownLatch(1);
            try {
                Platform.startup(ready::countDown);
            } catch (IllegalStateException running) {
                ready.countDown(); // another test of this machine has started it
            }
            Platform.setImplicitExit(false);
            try {
                ready.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }
}
