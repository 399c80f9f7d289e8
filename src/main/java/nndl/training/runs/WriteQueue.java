package nndl.training.runs;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nndl.data.DataException;

/** Where files are written: one thing after another, on a thread that nobody waits for but whoever closes it. */
final class WriteQueue implements AutoCloseable {
    private static final long CLOSING_SECONDS = 10;

    private final ExecutorService writer;
    private final Consumer<Exception> failed;

    /**
     * A queue with nothing in it.
     *
     * @param name of its thread
     * @param failed hears of each failure, on that thread
     */
    WriteQueue(String name, Consumer<Exception> failed) {
        writer = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        this.failed = failed;
    }

    /** Something to be written. */
    interface Work {
        void run() throws IOException, DataException;
    }

    /** Writes later. After {@link #close} nothing is. */
    synchronized void write(Work work) {
        if (writer.isShutdown()) {
            return;
        }
        writer.execute(() -> {
            try {
                work.run();
            } catch (DirectoryIteratorException e) {
                failed.accept(e.getCause());
            } catch (IOException | DataException | RuntimeException e) {
                failed.accept(e);
            }
        });
    }

    /**
     * Waits until all is written. A disk that does not answer for ever so long is interrupted: after this nothing is written
     * any more.
     */
    @Override
    public void close() {
        synchronized (this) {
            writer.shutdown();
        }
        try {
            if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            writer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
