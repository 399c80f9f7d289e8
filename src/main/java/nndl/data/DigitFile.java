package nndl.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nndl.data.DataException.Kind;

/** Digits to be read by a network, out of any file that holds some: a picture, IDX pictures, drawn gestures. */
public final class DigitFile {
    /** What is taken for ink in pictures. Gestures are ink anyway. */
    public enum Ink {
        /** Whatever stands out of the paper; see {@link InkFinder}. */
        FOUND,
        /** What is light, as in MNIST's files. */
        AS_IT_IS
    }

    /**
     * One digit of a file.
     *
     * @param index its number in the file, from 0
     * @param label what the file says it is, 0 to 9, or {@link Digit#UNKNOWN}
     * @param ink makes its picture
     */
    public record Entry(int index, int label, Supplier<GreyPicture> ink) {}

    private DigitFile() {}

    /** Reads all digits of a file, in its order; what it holds is decided by its content. */
    public static List<Entry> read(Path file, Ink ink) throws DataException {
        FileKind kind = FileKind.of(file).orElseThrow(() -> new DataException(Kind.UNKNOWN_CONTENT, file));
        return switch (kind) {
            case PICTURE -> picture(file, ink);
            case IDX -> pictures(IdxFile.readImages(file), ink);
            case JSON -> GestureFile.read(file).stream()
                    .map(gesture ->
                            new Entry(gesture.index(), gesture.label(), () -> Rasterizer.draw(gesture.drawing())))
                    .toList();
        };
    }

    private static List<Entry> picture(Path file, Ink ink) throws DataException {
        GreyPicture picture = ink == Ink.FOUND ? PictureFile.read(file) : PictureFile.readRaw(file);
        return List.of(new Entry(0, Digit.UNKNOWN, () -> picture));
    }

    private static List<Entry> pictures(Digits digits, Ink ink) {
        return IntStream.range(0, digits.size())
                .mapToObj(i -> new Entry(i, Digit.UNKNOWN, () -> picture(digits.get(i), ink)))
                .toList();
    }

    private static GreyPicture picture(Digit digit, Ink ink) {
        GreyPicture grey = GreyPicture.of(digit);
        return ink == Ink.FOUND ? InkFinder.find(grey) : grey;
    }
}
