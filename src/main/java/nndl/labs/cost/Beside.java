package nndl.labs.cost;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Numbers, and a remark on them: at their right where there is room, else below. */
final class Beside extends Region {
    private static final double WIDE = 42;
    private static final double NUMBERS_SHARE = 0.54;
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
        double first = Math.ceil(numbers.prefHeight(numbersWidth(width)));
        double second = Math.ceil(remark.prefHeight(remarkWidth(width)));
        return isWide(width) ? Math.max(first, second) : first + em() + second;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = Math.ceil(numbers.prefHeight(numbersWidth(width)));
        double second = Math.ceil(remark.prefHeight(remarkWidth(width)));
        double x = Math.rint(width - remarkWidth(width));
        double y = isWide(width) ? 0 : Math.rint(first + em());
        numbers.resizeRelocate(0, 0, numbersWidth(width), first);
        remark.resizeRelocate(x, y, remarkWidth(width), second);
    }

    private double numbersWidth(double width) {
        return isWide(width) ? Math.floor(width * NUMBERS_SHARE) : width;
    }

    private double remarkWidth(double width) {
        return isWide(width) ? width - numbersWidth(width) - GAP * em() : width;
    }

    private boolean isWide(double width) {
        return width > WIDE * em();
    }

    private double em() {
        return remark.getFont().getSize();
    }
}
