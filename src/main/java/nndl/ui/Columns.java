package nndl.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two columns beside each other, or one below the other where that would make them narrower than they like. Where they are too high for
 * the window, none is higher than it likes, so that more of it is in view.
 */
public final class Columns extends Pane {
    private static final double GAP = 16;

    private final Region left;
    private final Region right;
    private boolean level;

    /** These two, each of a preferred width. */
    public Columns(Region left, Region right) {
        super(left, right);
        this.left = left;
        this.right = right;
    }

    /** Lets both always be as high as the higher one likes. */
    public Columns level() {
        level = true;
        return this;
    }

    private boolean areBeside(double width) {
        return (width - GAP) / 2 >= Math.max(left.prefWidth(-1), right.prefWidth(-1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        if (areBeside(width)) {
            double half = Math.floor((width - GAP) / 2);
            return Math.max(left.minHeight(half), right.minHeight(half));
        }
        return left.prefHeight(width) + GAP + right.prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (areBeside(width)) {
            double half = Math.floor((width - GAP) / 2);
            boolean scrolls = !level && getHeight() <= computeMinHeight(width) + 1;
            double leftHeight = scrolls ? Math.min(getHeight(), left.prefHeight(half)) : getHeight();
            double rightHeight = scrolls ? Math.min(getHeight(), right.prefHeight(half)) : getHeight();
            left.resizeRelocate(0, 0, half, leftHeight);
            right.resizeRelocate(half + GAP, 0, width - half - GAP, rightHeight);
        } else {
            double height = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, height);
            right.resizeRelocate(0, height + GAP, width, getHeight() - height - GAP);
        }
    }
}
