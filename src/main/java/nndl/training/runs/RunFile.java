package nndl.training.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file of a run that goes on, for one thread.
 *
 * <p>It comes into being with its first line in it, so that no one meets it without. Each line is with the system before
 * the next; a line that could not be written, on a full disk say, is written again, from its first byte on, when the next
 * one comes.
 */
final class RunFile implements AutoCloseable {
    private final Path file;
    private final Supplier<byte[]> first;
    private final Deque<byte[]> pending = new ArrayDeque<>();
    private FileChannel channel;
    private Optional<GoingMark> mark = Optional.empty();
    /** How many bytes of whole lines there are. */
    private long length;

    /**
     * A file yet to be made.
     *
     * @param first makes its first line
     */
    RunFile(Path file, Supplier<byte[]> first) {
        this.file = file;
        this.first = first;
    }

    /** Writes a line, and those before it that could not be. */
    void append(byte[] line) throws IOException {
        pending.add(line);
        open();
        while (!pending.isEmpty()) {
            write(pending.peek());
            pending.remove();
        }
    }

    private void open() throws IOException {
        if (channel != null) {
            return;
        }
        Files.createDirectories(file.getParent());
        if (mark.isEmpty()) {
            mark = Optional.of(GoingMark.set(file));
        }
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        byte[] line = first.get();
        Files.write(beside, line);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
        length = line.length;
    }

    private void write(byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        long at = length;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        length = at;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
        if (mark.isPresent()) {
            mark.get().close();
        }
    }
}
