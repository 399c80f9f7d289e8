package nndl.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nndl.training.RunControl;

/** Work that Ctrl-C ends cleanly: its run is told to stop, and the program waits until everything is put away. */
final class Interruptible {
    private static final long SECONDS_TO_PUT_AWAY = 3;

    private Interruptible() {}

    /**
     * What is done.
     *
     * @param <T> what comes of it
     */
    interface Work<T> {
        /** Does it all, files closed, with a run that these reins guide. */
        T run(RunControl control) throws Exception;
    }

    static <T> T run(Work<T> work) throws Exception {
        RunControl control = new RunControl();
        return run(control::cancel, () -> work.run(control));
    }

    /** Does all the work, which ends soon when told to. */
    static <T> T run(Runnable end, Callable<T> work) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(end, done), "nndl-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.call();
        } finally {
            done.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The program is being shut down: the hook is at work already, and knows that all is done.
            }
        }
    }

    private static void stop(Runnable end, CountDownLatch done) {
        end.run();
        try {
            done.await(SECONDS_TO_PUT_AWAY, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
