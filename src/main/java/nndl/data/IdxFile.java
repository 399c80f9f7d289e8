package nndl.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import nndl.data.DataException.Kind;

/**
 * Digits in IDX files, the format of MNIST: pictures in one file, their labels in another.
 *
 * <p>Files are judged by content: packed with gzip or not, whatever their names say. The numbers of a header are
 * big-endian, pixels and labels are unsigned bytes. A file that is not found under its name is looked for under the
 * other spellings in use, {@code -idx3-} and {@code .idx3-}, with and without {@code .gz}.
 */
public final class IdxFile {
    /** Bytes unpacked at once. */
    private static final int CHUNK = 1 << 16;

    private IdxFile() {}

    /** Finds a file under its name or one of the other spellings in use, in the same folder. */
    public static Optional<Path> find(Path file) {
        return IdxNames.find(file);
    }

    /** The labels that go by name with pictures: {@code images-idx3} becomes {@code labels-idx1}; nothing of other names. */
    public static Optional<Path> labelsOf(Path images) {
        String name = images.getFileName().toString();
        String labels = name.replace("images", "labels").replace("idx3", "idx1");
        return labels.equals(name) ? Optional.empty() : Optional.of(images.resolveSibling(labels));
    }

    /** Reads pictures whose labels are not known. */
    public static Digits readImages(Path images) throws DataException {
        return readPictures(images, Optional.empty());
    }

    /** Reads pictures and their labels. */
    public static Digits read(Path images, Path labels) throws DataException {
        return readPictures(images, Optional.of(new Labels(found(labels), readLabels(labels))));
    }

    /** Reads labels, each 0 to 9. */
    public static byte[] readLabels(Path labels) throws DataException {
        Path file = found(labels);
        return DataFiles.read(file, in -> {
            IdxHeader header = IdxHeader.read(in, file, IdxHeader.LABELS);
            byte[] data = new byte[header.count()];
            checkLength(file, header, DataFiles.fill(data, data.length, in), in);
            for (int i = 0; i < data.length; i++) {
                if (data[i] < 0 || data[i] > 9) {
                    throw new DataException(Kind.LABEL, file, i, data[i] & 0xFF);
                }
            }
            return data;
        });
    }

    /** Writes the pictures; packed where the name ends in {@code .gz}. The file is replaced all at once. */
    public static void writeImages(Path images, Digits digits) throws DataException {
        var header = new IdxHeader(digits.size(), digits.height(), digits.width());
        DataFiles.replace(images, out -> {
            out.write(header.bytes(IdxHeader.PICTURES));
            for (Digit digit : digits.list()) {
                out.write(digit.bytes());
            }
        });
    }

    /** Writes the labels, which all have to be known; packed where the name ends in {@code .gz}. */
    public static void writeLabels(Path labels, Digits digits) throws DataException {
        byte[] data = new byte[digits.size()];
        for (int i = 0; i < data.length; i++) {
            if (!digits.get(i).isLabelled()) {
                throw new DataException(Kind.NO_LABEL, labels, i);
            }
            data[i] = (byte) digits.get(i).label();
        }
        DataFiles.replace(labels, out -> {
            out.write(new IdxHeader(data.length, 1, 1).bytes(IdxHeader.LABELS));
            out.write(data);
        });
    }

    private record Labels(Path file, byte[] values) {}

    private static Path found(Path file) {
        return find(file).orElse(file);
    }

    private static Digits readPictures(Path images, Optional<Labels> labels) throws DataException {
        Path file = found(images);
        return DataFiles.read(file, in -> {
            IdxHeader header = IdxHeader.read(in, file, IdxHeader.PICTURES);
            if (labels.isPresent() && labels.get().values().length != header.count()) {
                throw new DataException(
                        Kind.COUNTS_DIFFER,
                        file,
                        header.count(),
                        labels.get().values().length,
                        labels.get().file());
            }
            IntUnaryOperator label = labels.<IntUnaryOperator>map(known -> i -> known.values()[i])
                    .orElse(i -> Digit.UNKNOWN);
            List<Digit> digits = digits(in, file, header, label);
            return new Digits(
                    file.getFileName().toString(), header.columns(), header.rows(), Optional.of(file), digits);
        });
    }

    private static List<Digit> digits(InputStream in, Path file, IdxHeader header, IntUnaryOperator label)
            throws IOException, DataException {
        int pixels = header.itemBytes();
        byte[] chunk = new byte[Math.max(1, CHUNK / pixels) * pixels];
        var list = new PixelList(header.columns(), header.rows());
        // Grows with what is really there: a header may promise anything.
        List<Digit> digits = new ArrayList<>();
        while (digits.size() < header.count()) {
            int wanted = Math.min(chunk.length, (header.count() - digits.size()) * pixels);
            int got = DataFiles.fill(chunk, wanted, in);
            if (got < wanted) {
                throw new DataException(Kind.TOO_SHORT, file, digits.size() * pixels + got, header.dataBytes());
            }
            for (int offset = 0; offset < wanted; offset += pixels) {
                digits.add(list.digit(chunk, offset, label.applyAsInt(digits.size())));
            }
        }
        checkLength(file, header, header.dataBytes(), in);
        return digits;
    }

    /** Reads on to the end of the file, where gzip has its check sum; there should be nothing more. */
    private static void checkLength(Path file, IdxHeader header, int got, InputStream in)
            throws IOException, DataException {
        if (got < header.dataBytes()) {
            throw new DataException(Kind.TOO_SHORT, file, got, header.dataBytes());
        }
        long has = got;
        byte[] rest = new byte[CHUNK];
        int more = in.readNBytes(rest, 0, rest.length);
        while (more > 0 && has < IdxHeader.MAX_BYTES) {
            has += more;
            more = in.readNBytes(rest, 0, rest.length);
        }
        if (has > got) {
            throw new DataException(Kind.TOO_LONG, file, has, header.dataBytes());
        }
    }
}
