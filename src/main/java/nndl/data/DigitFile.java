package nndl.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nndl.data.DataException.Kind;

/** Digits or numbers to be read, out of any file that holds some: a picture, IDX pictures, drawn gestures. */
public final class DigitFile {
    /** What is taken for ink in pictures. Gestures are ink anyway. */
    public enum Ink {
        /** Whatever stands out of the paper; see {@link InkFinder}. */
        FOUND,
        /** What is light, as in MNIST's files. */
        AS_IT_IS
    }

    /**
     * One digit or number of a file.
     *
     * @param index its place in the file, from 0
     * @param number what the file says it is; empty if it does not
     * @param drawing its strokes, where they are known
     * @param ink makes its picture
     */
    public record Entry(int index, String number, Optional<Drawing> drawing, Supplier<GreyPicture> ink) {
        private static Entry of(int index, Supplier<GreyPicture> ink) {
            return new Entry(index, "", Optional.empty(), ink);
        }

        private static Entry of(Gesture gesture) {
            Drawing drawing = gesture.drawing();
            return new Entry(gesture.index(), gesture.number(), Optional.of(drawing), () -> Rasterizer.draw(drawing));
        }

        /** Reads it as a number. */
        public NumberVerdict read(NumberReader reader) {
            return drawing.map(reader::read).orElseGet(() -> reader.read(ink.get()));
        }
    }

    private DigitFile() {}

    /** Reads all of a file, in its order; what it holds is decided by its content. */
    public static List<Entry> read(Path file, Ink ink) throws DataException {
        FileKind kind = FileKind.of(file).orElseThrow(() -> new DataException(Kind.UNKNOWN_CONTENT, file));
        return switch (kind) {
            case PICTURE -> picture(file, ink);
            case IDX -> pictures(IdxFile.readImages(file), ink);
            case JSON -> GestureFile.read(file).stream().map(Entry::of).toList();
        };
    }

    private static List<Entry> picture(Path file, Ink ink) throws DataException {
        GreyPicture picture = ink == Ink.FOUND ? PictureFile.read(file) : PictureFile.readRaw(file);
        return List.of(Entry.of(0, () -> picture));
    }

    private static List<Entry> pictures(Digits digits, Ink ink) {
        return IntStream.range(0, digits.size())
                .mapToObj(i -> Entry.of(i, () -> picture(digits.get(i), ink)))
                .toList();
    }

    private static GreyPicture picture(Digit digit, Ink ink) {
        GreyPicture grey = GreyPicture.of(digit);
        return ink == Ink.FOUND ? InkFinder.find(grey) : grey;
    }
}
