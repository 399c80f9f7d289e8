package nndl.labs.cost;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Numbers, and a remark on them: at their right where there is room, else below. */
final class Beside extends Region {
    private static final double WIDE = 36;
    private static final double GAP = 1.5;

    private final Region numbers;
    private final Label remark;

    Beside(Region numbers, Label remark) {
        this.numbers = numbers;
        this.remark = remark;
        getChildren().addAll(numbers, remark);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width);
        double first = Math.ceil(numbers.prefHeight(each));
        double second = Math.ceil(remark.prefHeight(each));
        return isWide(width) ? Math.max(first, second) : first + em() + second;
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double first = Math.ceil(numbers.prefHeight(each));
        numbers.resizeRelocate(0, 0, each, first);
        double x = isWide(getWidth()) ? Math.rint(each + GAP * em()) : 0;
        double y = isWide(getWidth()) ? 0 : Math.rint(first + em());
        remark.resizeRelocate(x, y, each, Math.ceil(remark.prefHeight(each)));
    }

    private double each(double width) {
        return isWide(width) ? Math.floor((width - GAP * em()) / 2) : width;
    }

    private boolean isWide(double width) {
        return width > WIDE * em();
    }

    private double em() {
        return remark.getFont().getSize();
    }
}
