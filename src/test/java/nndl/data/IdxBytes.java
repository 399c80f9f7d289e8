package nndl.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** Small IDX files made for tests. */
final class IdxBytes {
    private IdxBytes() {}

    /** Pictures with the pixels 0, 1, 2, ... 255, 0, ... running on from one picture to the next. */
    static byte[] images(int count, int rows, int columns) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + count * rows * columns);
        bytes.putInt(2051).putInt(count).putInt(rows).putInt(columns);
        for (int i = 0; bytes.hasRemaining(); i++) {
            bytes.put((byte) i);
        }
        return bytes.array();
    }

    static byte[] labels(int... labels) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + labels.length);
        bytes.putInt(2049).putInt(labels.length);
        for (int label : labels) {
            bytes.put((byte) label);
        }
        return bytes.array();
    }

    static byte[] header(int... fields) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * fields.length);
        for (int field : fields) {
            bytes.putInt(field);
        }
        return bytes.array();
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
