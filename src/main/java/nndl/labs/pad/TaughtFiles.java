package nndl.labs.pad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener.Change;
import nndl.data.BundledNetwork;
import nndl.data.DataException;
import nndl.data.DataFiles;
import nndl.data.NetworkFile;
import nndl.data.NetworkFile.Precision;
import nndl.data.SavedNetwork;

/**
 * What the networks that come with the program were taught, kept in the home: a network file for each, written when it has
 * been taught and deleted when it is taken off the list. A damaged file is set aside.
 */
final class TaughtFiles {
    private final Path folder;
    private final Executor background;
    private final BiConsumer<Exception, Optional<Path>> trouble;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /**
     * Nothing is kept yet; see {@link #load} and {@link #keep}.
     *
     * @param folder where; need not exist
     * @param background where files are read and written, one after the other
     * @param trouble hears what went wrong, and where the file was set aside if it was; in the background
     */
    TaughtFiles(Path folder, Executor background, BiConsumer<Exception, Optional<Path>> trouble) {
        this.folder = folder;
        this.background = background;
        this.trouble = trouble;
    }

    /**
     * Lists what was kept of the bundled networks that are listed.
     *
     * @param networks on the window's thread
     * @param window where they change
     * @return done when all are listed that can be read
     */
    CompletableFuture<Void> load(PadNetworks networks, Executor window) {
        for (PadNetwork original : networks.snapshot()) {
            original.bundled()
                    .ifPresent(bundled -> last = last.thenApplyAsync(nothing -> read(bundled), background)
                            .thenAcceptAsync(
                                    taught -> taught.ifPresent(saved -> networks.add(original.taught(saved))), window));
        }
        return last;
    }

    private Optional<SavedNetwork> read(BundledNetwork bundled) {
        Path file = file(bundled);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(NetworkFile.read(file))
                    .filter(saved -> PadNetwork.readsDigits(saved.network().sizes()));
        } catch (DataException e) {
            setAside(file, e);
            return Optional.empty();
        }
    }

    private void setAside(Path file, DataException damage) {
        try {
            trouble.accept(damage, Optional.of(DataFiles.setAside(file)));
        } catch (IOException e) {
            damage.addSuppressed(e);
            trouble.accept(damage, Optional.empty());
        }
    }

    /** Keeps a network that was taught; one of a network that does not come with the program goes with the window. */
    void keep(PadNetwork network) {
        change(network, file -> {
            Files.createDirectories(folder);
            NetworkFile.write(file, network.saved(), Precision.SINGLE);
        });
    }

    /** Deletes the files of those taught networks that were taken off the list. */
    void follow(Change<? extends PadNetwork> change) {
        while (change.next()) {
            change.getRemoved().forEach(network -> change(network, Files::deleteIfExists));
        }
    }

    /** What is done to a file. */
    private interface Work {
        void on(Path file) throws IOException, DataException;
    }

    private void change(PadNetwork taught, Work work) {
        taught.original()
                .flatMap(PadNetwork::bundled)
                .ifPresent(bundled -> last = last.thenRunAsync(
                        () -> {
                            try {
                                work.on(file(bundled));
                            } catch (IOException | DataException e) {
                                trouble.accept(e, Optional.empty());
                            }
                        },
                        background));
    }

    private Path file(BundledNetwork bundled) {
        return folder.resolve("taught-" + bundled.id() + ".json.gz");
    }
}
