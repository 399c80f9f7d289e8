package nndl.ui.training.sweep;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** The map and the card of a run: side by side where there is room, else one below the other. */
final class MapAndCell extends Region {
    private static final double GAP = 12;
    private static final double WIDE_IN_EM = 62;
    private static final double SHARE_ACROSS = 0.6;
    private static final double SHARE_DOWN = 0.55;

    private final Node map;
    private final Node cell;

    MapAndCell(Node map, Node cell) {
        this.map = map;
        this.cell = cell;
        getChildren().addAll(map, cell);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double em() {
        return Font.getDefault().getSize();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width >= WIDE_IN_EM * em()) {
            double left = snapSizeX((width - GAP) * SHARE_ACROSS);
            map.resizeRelocate(0, 0, left, height);
            cell.resizeRelocate(left + GAP, 0, width - left - GAP, height);
        } else {
            double top = snapSizeY((height - GAP) * SHARE_DOWN);
            map.resizeRelocate(0, 0, width, top);
            cell.resizeRelocate(0, top + GAP, width, height - top - GAP);
        }
    }
}
