package nndl.data;

import java.nio.file.Path;
import java.util.List;

/**
 * Drawn digits and numbers as strokes, in JSON: {@code canvas}, the side of the square they were drawn on, or {@code [width,
 * height]}; {@code brush}, the width of the lines; {@code gestures}, a list of objects with {@code index}, {@code label} (0
 * to 9, or a text of digits such as {@code "504192"}; missing or -1: unknown) and {@code strokes}, each a list of points
 * {@code [x, y]} with y pointing down.
 *
 * <p>Keys may come in any order, and unknown ones are ignored. A gesture without an index has its place in the list.
 */
public final class GestureFile {
    private GestureFile() {}

    /** Reads all gestures, in the order of the file. */
    public static List<Gesture> read(Path file) throws DataException {
        return JsonFile.read(file, json -> new GestureReader(file, json).read());
    }
}
