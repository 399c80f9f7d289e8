package nndl.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import nndl.data.DataException;
import nndl.data.Mnist;
import nndl.data.MnistData;

/** MNIST, read once for all labs, off the FX thread. To be asked on the FX thread. */
public final class DigitSource {
    private final Executor background;
    private Optional<Path> folder;
    private CompletableFuture<MnistData> digits;

    /**
     * A source that has read nothing yet.
     *
     * @param folder where to look, or empty for the usual places
     * @param background where to read
     */
    public DigitSource(Optional<Path> folder, Executor background) {
        this.folder = folder;
        this.background = background;
    }

    /**
     * The digits.
     *
     * @return completes off the FX thread; exceptionally with a {@link DataException} as the cause if they can't be read
     */
    public CompletableFuture<MnistData> mnist() {
        if (digits == null || digits.isCompletedExceptionally()) {
            Optional<Path> where = folder;
            digits = CompletableFuture.supplyAsync(() -> read(where), background);
        }
        return digits;
    }

    /** Looks in another folder from now on. */
    public void lookIn(Path newFolder) {
        folder = Optional.of(newFolder);
        digits = null;
    }

    private static MnistData read(Optional<Path> where) {
        try {
            return Mnist.load(where);
        } catch (DataException e) {
            throw new CompletionException(e);
        }
    }
}
