package nndl.labs.slowdown;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Equal tiles side by side, or one below another where that leaves one of them narrower than its minimum. */
final class Tiles extends Pane {
    private static final double GAP = 16;

    Tiles(List<? extends Region> tiles) {
        getChildren().addAll(tiles);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, false);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, true);
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        boolean row = isRow(getWidth());
        double width = width(getWidth());
        double height = row ? getHeight() : (getHeight() - GAP * (count - 1)) / count;
        for (int i = 0; i < count; i++) {
            double x = row ? Math.rint(i * (width + GAP)) : 0;
            double y = row ? 0 : Math.rint(i * (height + GAP));
            getChildren().get(i).resizeRelocate(x, y, Math.floor(width), Math.floor(height));
        }
    }

    private double height(double width, boolean wanted) {
        double one = width(width);
        double highest = 0;
        for (Node tile : getChildren()) {
            highest = Math.max(highest, wanted ? tile.prefHeight(one) : tile.minHeight(one));
        }
        int count = getChildren().size();
        return isRow(width) ? highest : highest * count + GAP * (count - 1);
    }

    private boolean isRow(double width) {
        double side = inRow(width);
        return getChildren().stream().allMatch(tile -> tile.minWidth(-1) <= side);
    }

    private double width(double width) {
        return isRow(width) ? inRow(width) : width;
    }

    private double inRow(double width) {
        int count = getChildren().size();
        return (width - GAP * (count - 1)) / count;
    }
}
