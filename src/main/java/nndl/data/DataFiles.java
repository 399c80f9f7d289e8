package nndl.data;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import nndl.data.DataException.Kind;

/** Opens files packed or not, and replaces them all at once or not at all. */
public final class DataFiles {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST_BYTE = 0x1F;
    private static final int GZIP_SECOND_BYTE = 0x8B;

    /** Makes something of a file's bytes. */
    interface Reader<T> {
        T read(InputStream in) throws IOException, DataException;
    }

    /** Writes a file's bytes. */
    public interface Writer {
        /** Writes all bytes; the stream is closed by the caller. */
        void write(OutputStream out) throws IOException;
    }

    private DataFiles() {}

    /** Reads a file; whether it is gzip is decided by its first two bytes, whatever its name. */
    static <T> T read(Path file, Reader<T> reader) throws DataException {
        if (Files.isDirectory(file)) {
            throw new DataException(Kind.IS_FOLDER, file);
        }
        try (InputStream stored = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                InputStream in = unpacked(stored)) {
            return reader.read(in);
        } catch (NoSuchFileException e) {
            throw new DataException(Kind.FILE_MISSING, file).because(e);
        } catch (ZipException e) {
            throw new DataException(Kind.GZIP_DAMAGED, file).because(e);
        } catch (EOFException e) {
            throw new DataException(Kind.GZIP_CUT_OFF, file).because(e);
        } catch (IOException e) {
            throw new DataException(Kind.UNREADABLE, file, reason(e)).because(e);
        }
    }

    private static InputStream unpacked(InputStream stored) throws IOException {
        stored.mark(2);
        boolean gzip = stored.read() == GZIP_FIRST_BYTE && stored.read() == GZIP_SECOND_BYTE;
        stored.reset();
        return gzip ? new GZIPInputStream(stored, BUFFER) : stored;
    }

    /** Fills the array from its start up to {@code wanted}; returns how much there was, also of gzip that is cut off. */
    static int fill(byte[] bytes, int wanted, InputStream in) throws IOException {
        int got = 0;
        try {
            int more = in.read(bytes, 0, wanted);
            while (more > 0) {
                got += more;
                more = in.read(bytes, got, wanted - got);
            }
        } catch (EOFException e) {
            // The caller sees from the count that something is missing, and can say how much.
            return got;
        }
        return got;
    }

    /** Refuses what {@link #replace} could not write, before there is anything to lose. */
    static void refuseUnwritable(Path file) throws DataException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new DataException(Kind.NOT_A_FILE, file);
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.deleteIfExists(Files.createTempFile(folder, "writable", ".tmp"));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * What is to be said of a file that cannot be written.
     *
     * @param file which
     * @param cause why
     * @return the exception, to be thrown
     */
    public static DataException unwritable(Path file, IOException cause) {
        return new DataException(Kind.UNWRITABLE, file, reason(cause)).because(cause);
    }

    /**
     * Sets a file aside that makes no sense, so that it is neither lost nor met again.
     *
     * @return where it is now
     */
    public static Path setAside(Path file) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes beside the file, then moves into its place; gzip where the name ends in .gz. */
    public static void replace(Path file, Writer writer) throws DataException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new DataException(Kind.NOT_A_FILE, file);
        }
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path beside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                write(beside, isNamedGzip(file), writer);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new DataException(Kind.UNWRITABLE, file, reason(e)).because(e);
        }
    }

    private static void write(Path file, boolean gzip, Writer writer) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream stored = Channels.newOutputStream(channel);
            if (gzip) {
                var packed = new GZIPOutputStream(stored, BUFFER);
                writeBuffered(packed, writer);
                packed.finish();
            } else {
                writeBuffered(stored, writer);
            }
            channel.force(true);
        }
    }

    private static void writeBuffered(OutputStream out, Writer writer) throws IOException {
        var buffered = new BufferedOutputStream(out, BUFFER);
        writer.write(buffered);
        buffered.flush();
    }

    private static boolean isNamedGzip(Path file) {
        return file.toString().endsWith(".gz");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
