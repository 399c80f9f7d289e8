package nndl.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nndl.training.RunSettings;
import nndl.training.sweep.Grid;
import nndl.training.sweep.Outcome;

/**
 * The results of a sweep, one line of JSON a run, each on disk before it is said.
 *
 * <p>A program that is killed leaves at most a torn last line, which is cut off when the file is opened again. Files of
 * several shards can be put together line by line.
 */
final class SweepFile implements AutoCloseable {
    private final Path file;
    private final Grid grid;
    private final FileChannel channel;
    private final Map<Grid.Point, Outcome> outcomes = new LinkedHashMap<>();

    private SweepFile(Path file, Grid grid, FileChannel channel) {
        this.file = file;
        this.grid = grid;
        this.channel = channel;
    }

    /**
     * Opens a file, or begins one.
     *
     * @param file its name
     * @param grid whose runs it holds
     * @return the file; nobody else writes it until it is closed
     * @throws FailureException if it cannot be read or written, or holds something else; then it is left as it was
     */
    static SweepFile open(Path file, Grid grid) throws FailureException {
        if (Files.isDirectory(file)) {
            throw new FailureException(file + ": is a folder, expected a file");
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(file, channel);
            SweepFile opened = new SweepFile(file, grid, channel);
            opened.read();
            return opened;
        } catch (IOException e) {
            close(channel);
            throw FailureException.unwritable(file, e);
        } catch (FailureException e) {
            close(channel);
            throw e;
        }
    }

    private static void close(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // Nothing has been written.
            }
        }
    }

    private static void lock(Path file, FileChannel channel) throws FailureException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // By this program itself: said below.
        } catch (IOException e) {
            // A file system without locks, as some clusters have: then it is up to people not to share a file.
            return;
        }
        if (lock == null) {
            throw new FailureException(file + ": another sweep is writing it; give each its own file");
        }
    }

    private void read() throws IOException, FailureException {
        byte[] bytes = Channels.newInputStream(channel).readAllBytes();
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        String whole = new String(bytes, 0, end, StandardCharsets.UTF_8);
        String torn = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8);
        List<String> lines = whole.lines().toList();
        Map<RunSettings, Grid.Point> points = new HashMap<>();
        grid.points().forEach(point -> points.putIfAbsent(point.settings(), point));
        for (int i = 0; i < lines.size(); i++) {
            String where = file + ", line " + (i + 1);
            SweepLine line = SweepLine.parse(lines.get(i))
                    .orElseThrow(() -> new FailureException(where + ": expected a run of a sweep, found another text"));
            Grid.Point point = points.get(line.settings());
            if (point == null) {
                throw new FailureException(where + ": holds a run of another sweep, " + line.settings());
            }
            outcomes.putIfAbsent(point, line.outcome());
        }
        if (!torn.startsWith(SweepLine.BEGINNING) && !SweepLine.BEGINNING.startsWith(torn)) {
            throw new FailureException(
                    file + ", line " + (lines.size() + 1) + ": expected a run of a sweep, found another text");
        }
        channel.truncate(end);
        channel.position(end);
    }

    /**
     * The runs that the file holds.
     *
     * @return what came of each
     */
    synchronized Map<Grid.Point, Outcome> outcomes() {
        return Map.copyOf(outcomes);
    }

    /**
     * Adds a run.
     *
     * @param point of the grid
     * @param outcome what came of it
     * @throws FailureException if it cannot be written
     */
    synchronized void add(Grid.Point point, Outcome outcome) throws FailureException {
        String line = SweepLine.format(grid, point, outcome) + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            throw FailureException.unwritable(file, e);
        }
        outcomes.put(point, outcome);
    }

    @Override
    public synchronized void close() throws FailureException {
        try {
            channel.close();
        } catch (IOException e) {
            throw FailureException.unwritable(file, e);
        }
    }
}
