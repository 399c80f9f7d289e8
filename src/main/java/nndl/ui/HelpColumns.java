package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lists of keys in as many columns as there is room for, one after the other, so that the columns are about as high. */
final class HelpColumns extends HBox {
    /** The least width of a column at 100 %. */
    private static final double COLUMN = 320;

    private static final int MOST = 3;
    /** A heading with the gap above it, in lines. */
    private static final int HEADING = 2;

    /**
     * Columns of these.
     *
     * @param scale of the text
     */
    HelpColumns(List<KeyList> lists, double width, double scale) {
        getStyleClass().add("help-groups");
        int columns = (int) Math.max(1, Math.min(MOST, width / (COLUMN * scale)));
        List<List<KeyList>> parts = parts(lists, columns);
        for (List<KeyList> part : parts) {
            VBox column = new VBox();
            column.getStyleClass().add("help-column");
            column.setPrefWidth(width / parts.size());
            part.forEach(list -> column.getChildren().add(list.node()));
            HBox.setHgrow(column, Priority.ALWAYS);
            getChildren().add(column);
        }
    }

    /** The lists in so many parts at most, of which the highest is as low as can be. */
    private static List<List<KeyList>> parts(List<KeyList> lists, int most) {
        for (int height = 1; ; height++) {
            List<List<KeyList>> parts = parts(lists, (double) height);
            if (parts.size() <= most) {
                return parts;
            }
        }
    }

    /** No part is higher than so many lines, except one of a single list. */
    private static List<List<KeyList>> parts(List<KeyList> lists, double height) {
        List<List<KeyList>> parts = new ArrayList<>();
        int used = 0;
        for (KeyList list : lists) {
            int needed = HEADING + list.lines().size();
            if (parts.isEmpty() || used + needed > height) {
                parts.add(new ArrayList<>());
                used = 0;
            }
            parts.get(parts.size() - 1).add(list);
            used += needed;
        }
        return parts;
    }
}
