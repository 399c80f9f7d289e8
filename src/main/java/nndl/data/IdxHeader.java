package nndl.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import nndl.data.DataException.Kind;

/**
 * The header of an IDX file: its magic number, then how many items and, for pictures, how many rows and columns.
 *
 * @param count the number of pictures or labels
 * @param rows the height of a picture; 1 for labels
 * @param columns the width of a picture; 1 for labels
 */
record IdxHeader(int count, int rows, int columns) {
    /** The magic number of pictures: unsigned bytes in three dimensions. */
    static final int PICTURES = 2051;

    /** The magic number of labels: unsigned bytes in one dimension. */
    static final int LABELS = 2049;

    /** More than any set of digits there is. */
    static final int MAX_COUNT = 2_000_000;

    /** So much that pictures full of ink, three bytes a pixel, still fit into memory. */
    static final long MAX_BYTES = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

    private static final int PICTURES_LENGTH = 16;
    private static final int LABELS_LENGTH = 8;

    /** Reads and checks the header of a file that should hold {@link #PICTURES} or {@link #LABELS}. */
    static IdxHeader read(InputStream in, Path file, int magic) throws IOException, DataException {
        int length = magic == PICTURES ? PICTURES_LENGTH : LABELS_LENGTH;
        byte[] bytes = new byte[length];
        int got = DataFiles.fill(bytes, length, in);
        ByteBuffer fields = ByteBuffer.wrap(bytes);
        if (got >= Integer.BYTES) {
            checkMagic(file, fields.getInt(), magic);
        }
        if (got < length) {
            throw new DataException(Kind.HEADER_CUT_OFF, file, got, length);
        }
        long count = unsigned(fields);
        long rows = magic == PICTURES ? unsigned(fields) : 1;
        long columns = magic == PICTURES ? unsigned(fields) : 1;
        if (rows < 1 || columns < 1 || rows > Digit.MAX_PIXELS || rows * columns > Digit.MAX_PIXELS) {
            throw new DataException(Kind.PICTURE_SIZE, file, columns, rows, Digit.MAX_PIXELS);
        }
        if (count > MAX_COUNT) {
            throw new DataException(Kind.TOO_MANY, file, count, MAX_COUNT);
        }
        if (count * rows * columns > MAX_BYTES) {
            throw new DataException(Kind.TOO_MUCH, file, count * rows * columns, MAX_BYTES);
        }
        return new IdxHeader((int) count, (int) rows, (int) columns);
    }

    private static void checkMagic(Path file, int found, int expected) throws DataException {
        if (found == expected) {
            return;
        }
        Kind kind = Kind.MAGIC;
        if (found == PICTURES) {
            kind = Kind.PICTURES_FOR_LABELS;
        } else if (found == LABELS) {
            kind = Kind.LABELS_FOR_PICTURES;
        } else if (found == Integer.reverseBytes(PICTURES) || found == Integer.reverseBytes(LABELS)) {
            kind = Kind.LITTLE_ENDIAN;
        }
        throw new DataException(kind, file, Integer.toUnsignedString(found), expected);
    }

    private static long unsigned(ByteBuffer fields) {
        return Integer.toUnsignedLong(fields.getInt());
    }

    /** The header's bytes in a file of the given magic number. */
    byte[] bytes(int magic) {
        ByteBuffer fields = ByteBuffer.allocate(magic == PICTURES ? PICTURES_LENGTH : LABELS_LENGTH);
        fields.putInt(magic).putInt(count);
        if (magic == PICTURES) {
            fields.putInt(rows).putInt(columns);
        }
        return fields.array();
    }

    /** The bytes of one item. */
    int itemBytes() {
        return rows * columns;
    }

    /** The bytes that have to follow the header. */
    int dataBytes() {
        return count * rows * columns;
    }
}
