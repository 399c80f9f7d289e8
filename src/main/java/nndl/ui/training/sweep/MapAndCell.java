package nndl.ui.training.sweep;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** The map and the card of a run: side by side where there is room, else one below the other. */
final class MapAndCell extends Region {
    private static final double GAP = 16;
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

    private boolean isWide(double width) {
        return width >= WIDE_IN_EM * Font.getDefault().getSize();
    }

    private double leftOf(double width) {
        return snapSizeX((width - GAP) * SHARE_ACROSS);
    }

    @Override
    protected double computeMinHeight(double width) {
        double across = width < 0 ? getWidth() : width;
        if (isWide(across)) {
            double left = leftOf(across);
            return Math.max(map.minHeight(left), cell.minHeight(across - left - GAP));
        }
        return map.minHeight(across) + GAP + cell.minHeight(across);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    /** What is too much for one is left to the other. */
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (isWide(width)) {
            double left = leftOf(width);
            map.resizeRelocate(0, 0, left, height);
            cell.resizeRelocate(left + GAP, 0, width - left - GAP, height);
        } else {
            double most = height - GAP - cell.minHeight(width);
            double top = snapSizeY(Math.max(map.minHeight(width), Math.min(most, (height - GAP) * SHARE_DOWN)));
            map.resizeRelocate(0, 0, width, top);
            cell.resizeRelocate(0, top + GAP, width, height - top - GAP);
        }
    }
}
