package nndl.training.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells every window that a run goes on in one of them: a file beside the run's that is locked. The system takes the lock
 * back from a program that is killed.
 */
final class GoingMark implements AutoCloseable {
    static final String ENDING = ".going";
    private static final Logger LOG = Logger.getLogger(GoingMark.class.getName());
    /** A lock keeps other programs out, and a program that opened its own file again would lose it. */
    private static final Set<Path> IN_THIS_PROGRAM = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private GoingMark(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Marks a run; closed when it has ended. */
    static GoingMark set(Path run) throws IOException {
        Path file = beside(run);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        IN_THIS_PROGRAM.add(file);
        try {
            channel.tryLock();
        } catch (IOException noLocksHere) {
            LOG.log(Level.INFO, "other windows cannot see that " + run + " goes on", noLocksHere);
        }
        return new GoingMark(file, channel);
    }

    /** Whether a run goes on, in this or in another program. */
    static boolean isSet(Path run) throws IOException {
        Path file = beside(run);
        if (IN_THIS_PROGRAM.contains(file)) {
            return true;
        }
        // Closing the channel gives back the lock, if there was one to be had.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (NoSuchFileException never) {
            return false;
        }
    }

    private static Path beside(Path run) {
        return run.resolveSibling(run.getFileName() + ENDING).toAbsolutePath();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } finally {
            IN_THIS_PROGRAM.remove(file);
        }
    }
}
