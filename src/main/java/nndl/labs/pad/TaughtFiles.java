package nndl.labs.pad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.collections.ListChangeListener.Change;
import nndl.data.BundledNetwork;
import nndl.data.DataException;
import nndl.data.NetworkFile;
import nndl.data.NetworkFile.Precision;
import nndl.data.SavedNetwork;

/**
 * What the networks that come with the program were taught, kept in the home: a network file for each, written when it has
 * been taught and deleted when it is taken off the list. A damaged file is set aside.
 */
final class TaughtFiles {
    private final DigitFolder folder;

    /** Nothing is kept yet; see {@link #load} and {@link #keep}. */
    TaughtFiles(DigitFolder folder) {
        this.folder = folder;
    }

    /**
     * Lists what was kept of the bundled networks that are listed.
     *
     * @param networks on the window's thread
     * @param window where they change
     * @return done when all are listed that can be read
     */
    CompletableFuture<Void> load(PadNetworks networks, Executor window) {
        return CompletableFuture.allOf(networks.snapshot().stream()
                .flatMap(original ->
                        original.bundled().stream().map(bundled -> load(original, bundled, networks, window)))
                .toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> load(
            PadNetwork original, BundledNetwork bundled, PadNetworks networks, Executor window) {
        return folder.afterOthers(() -> read(bundled))
                .thenAcceptAsync(taught -> taught.ifPresent(saved -> networks.add(original.taught(saved))), window);
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
            folder.setAside(e, file);
            return Optional.empty();
        }
    }

    /** Keeps a network that was taught; one of a network that does not come with the program goes with the window. */
    void keep(PadNetwork network) {
        change(network, file -> {
            folder.make();
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
                .ifPresent(bundled -> folder.afterOthers(() -> {
                    try {
                        work.on(file(bundled));
                    } catch (IOException | DataException e) {
                        folder.tell(e);
                    }
                    return null;
                }));
    }

    private Path file(BundledNetwork bundled) {
        return folder.file("taught-" + bundled.id() + ".json.gz");
    }
}
