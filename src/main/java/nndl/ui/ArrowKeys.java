package nndl.ui;

import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;

/** The arrow keys among things that stand in rows: each leads to a neighbour, and none beyond the edge. */
public final class ArrowKeys {
    private ArrowKeys() {}

    /**
     * Where a key leads.
     *
     * @param from the number of the thing that is chosen, counted row by row from 0; negative if none is, from where every arrow leads to the first
     * @param columns things in a full row, at least 1
     * @param count of all things
     * @return nothing for other keys, or if there is no thing
     */
    public static OptionalInt next(KeyEvent key, int from, int columns, int count) {
        return switch (key.getCode()) {
            case LEFT, KP_LEFT -> next(from, 0, -1, columns, count);
            case RIGHT, KP_RIGHT -> next(from, 0, 1, columns, count);
            case UP, KP_UP -> next(from, -1, 0, columns, count);
            case DOWN, KP_DOWN -> next(from, 1, 0, columns, count);
            default -> OptionalInt.empty();
        };
    }

    private static OptionalInt next(int from, int down, int across, int columns, int count) {
        if (count == 0) {
            return OptionalInt.empty();
        }
        if (from < 0) {
            return OptionalInt.of(0);
        }
        int column = from % columns + across;
        int next = from + down * columns + across;
        boolean there = column >= 0 && column < columns && next >= 0 && next < count;
        return OptionalInt.of(there ? next : from);
    }
}
