package nndl.data;

import java.nio.file.Path;
import java.util.Optional;

/** What a file of digits holds, judged by its first bytes and never by its name. */
public enum FileKind {
    /** A PNG or JPEG picture; {@link PictureFile} reads it. */
    PICTURE,
    /** Pictures, or labels, of MNIST's kind; {@link IdxFile} reads it. */
    IDX,
    /** JSON, of drawn digits or of a network; {@link GestureFile} and {@link NetworkFile} read it. */
    JSON;

    private static final int LOOKED_AT = 64;

    /** The kind of a file, packed or not, if it is one of these. */
    public static Optional<FileKind> of(Path file) throws DataException {
        byte[] start = DataFiles.read(IdxFile.find(file).orElse(file), in -> in.readNBytes(LOOKED_AT));
        if (pictureFormat(start).isPresent()) {
            return Optional.of(PICTURE);
        }
        // Two zero bytes begin an IDX file, or end the magic number of one written the wrong way round.
        if (startsWith(start, 0, 0) || start.length >= 4 && start[2] == 0 && start[3] == 0) {
            return Optional.of(IDX);
        }
        return isObject(start) ? Optional.of(JSON) : Optional.empty();
    }

    /** The name of a picture's format in the eyes of ImageIO. */
    static Optional<String> pictureFormat(byte[] start) {
        if (startsWith(start, 0x89, 'P', 'N', 'G')) {
            return Optional.of("png");
        }
        return startsWith(start, 0xFF, 0xD8, 0xFF) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean isObject(byte[] start) {
        int i = startsWith(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (i < start.length && Character.isWhitespace(start[i])) {
            i++;
        }
        return i < start.length && start[i] == '{';
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
