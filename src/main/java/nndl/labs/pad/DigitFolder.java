package nndl.labs.pad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import nndl.data.DataException;
import nndl.data.DataFiles;

/** The folder of what the pad keeps. Its files are read and written in the background, one after the other. */
final class DigitFolder implements AutoCloseable {
    private static final long CLOSING_SECONDS = 2;

    private final Path folder;
    private final Executor background;
    private final BiConsumer<Exception, List<Path>> trouble;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /** Something to be done with files. */
    interface Work<T> {
        T run() throws IOException, DataException;
    }

    /**
     * A folder in which nothing is done yet.
     *
     * @param folder need not exist
     * @param background where files are read and written
     * @param trouble hears what went wrong, and where damaged files are now if they were set aside; in the background
     */
    DigitFolder(Path folder, Executor background, BiConsumer<Exception, List<Path>> trouble) {
        this.folder = folder;
        this.background = background;
        this.trouble = trouble;
    }

    /** The file with this name. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Makes the folder, if it isn't there. */
    void make() throws IOException {
        Files.createDirectories(folder);
    }

    /** Does some work when all work before is done; fails with what the work threw as the cause. */
    synchronized <T> CompletableFuture<T> afterOthers(Work<T> work) {
        CompletableFuture<T> done = last.thenApplyAsync(before -> run(work), background);
        last = done.exceptionally(failure -> null);
        return done;
    }

    private static <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | DataException e) {
            throw new CompletionException(e);
        }
    }

    /** Tells of work that went wrong. */
    void tell(Exception failure) {
        trouble.accept(failure, List.of());
    }

    /** Sets damaged files aside, and tells of it; what can't be moved stays where it is. */
    void setAside(DataException damage, Path... files) {
        List<Path> aside = new ArrayList<>();
        for (Path file : files) {
            try {
                aside.add(DataFiles.setAside(file));
            } catch (IOException e) {
                damage.addSuppressed(e);
            }
        }
        trouble.accept(damage, aside);
    }

    /** Waits until all work is done, but for no longer than a window may take to close. */
    @Override
    public void close() {
        CompletableFuture<?> all;
        synchronized (this) {
            all = last;
        }
        try {
            all.get(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            tell(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
