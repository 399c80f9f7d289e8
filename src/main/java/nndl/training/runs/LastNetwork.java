package nndl.training.runs;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nndl.data.DataException;
import nndl.data.NetworkFile;
import nndl.data.SavedNetwork;

/** The file of a run's last network. Its name says after which epoch, so that file and epoch always go together. */
final class LastNetwork {
    private static final String AFTER = ".epoch-";
    private static final String ENDING = ".json.gz";

    private final Path folder;
    private final RunId id;

    LastNetwork(Path folder, RunId id) {
        this.folder = folder;
        this.id = id;
    }

    /**
     * A network that is kept.
     *
     * @param epoch after which it was so
     * @param file where it is
     */
    record Kept(int epoch, Path file) {}

    /**
     * A network in a folder.
     *
     * @param id of the run whose network it is
     * @param file where it is
     */
    record Owned(RunId id, Path file) {}

    /** All networks of a folder, which need not exist. */
    static List<Owned> in(Path folder) throws IOException {
        List<Owned> all = new ArrayList<>();
        for (Path file : RunStore.files(folder, "*" + AFTER + "*" + ENDING)) {
            String name = file.getFileName().toString();
            String id = name.substring(0, name.indexOf(AFTER));
            if (RunId.isOne(id)) {
                all.add(new Owned(new RunId(id), file));
            }
        }
        return all;
    }

    /** Writes a newer one; those before go when it is there. */
    void write(int epoch, SavedNetwork network) throws IOException, DataException {
        Files.createDirectories(folder);
        List<Kept> older = all();
        Path file = folder.resolve(id + AFTER + epoch + ENDING);
        NetworkFile.write(file, network);
        for (Kept kept : older) {
            if (!kept.file().equals(file)) {
                Files.deleteIfExists(kept.file());
            }
        }
    }

    /** The newest one. */
    Optional<Kept> find() throws IOException {
        return all().stream().max(Comparator.comparingInt(Kept::epoch));
    }

    void delete() throws IOException {
        for (Kept kept : all()) {
            Files.deleteIfExists(kept.file());
        }
    }

    private List<Kept> all() throws IOException {
        List<Kept> all = new ArrayList<>();
        String before = id + AFTER;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, before + "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String epoch = name.substring(before.length(), name.length() - ENDING.length());
                if (epoch.matches("[0-9]{1,9}")) {
                    all.add(new Kept(Integer.parseInt(epoch), file));
                }
            }
        }
        return all;
    }
}
