package nndl.training.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What programs that were killed have left in the folder of runs: half-written files, runs that had been deleted, their
 * networks, marks of runs that no longer go on. What is younger than a day may be in the hands of another window.
 */
final class LeftOvers {
    private static final Duration YOUNG = Duration.ofDays(1);

    private final Path folder;
    private final Instant old = Instant.now().minus(YOUNG);

    LeftOvers(Path folder) {
        this.folder = folder;
    }

    /** The files that nobody needs. */
    List<Path> find() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String pattern : List.of("*.tmp", "*" + RunStore.RUN + RunStore.DELETED)) {
            found.addAll(RunStore.files(folder, pattern));
        }
        for (Path mark : RunStore.files(folder, "*" + RunStore.RUN + GoingMark.ENDING)) {
            String name = mark.getFileName().toString();
            String run = name.substring(0, name.length() - GoingMark.ENDING.length());
            if (isOld(mark) && !GoingMark.isSet(folder.resolve(run))) {
                found.add(mark);
            }
        }
        for (LastNetwork.Owned network : LastNetwork.in(folder)) {
            String run = network.id() + RunStore.RUN;
            if (!Files.exists(folder.resolve(run)) && !Files.exists(folder.resolve(run + RunStore.DELETED))) {
                found.add(network.file());
            }
        }
        List<Path> left = new ArrayList<>();
        for (Path file : found) {
            if (isOld(file)) {
                left.add(file);
            }
        }
        return left;
    }

    private boolean isOld(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(old);
        } catch (NoSuchFileException goneMeanwhile) {
            return false;
        }
    }
}
