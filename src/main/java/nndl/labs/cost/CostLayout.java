package nndl.labs.cost;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Arranges four charts and the numbers: where there is room, the first two charts are large, one above the other, and
 * the numbers stand beside them above the last two; else the first two stand beside each other above the last two, and
 * the numbers are below.
 */
final class CostLayout extends Region {
    private static final double GAP = 16;
    private static final double WIDE = 60;
    private static final double MAIN_SHARE = 0.62;
    private static final double UPPER_SHARE = 0.56;
    private static final double LOWEST_MAIN = 14;
    private static final double LOWEST_OTHER = 13;

    private final List<Region> main;
    private final List<Region> others;
    private final Region numbers;
    private final Label measure = new Label();

    /**
     * A layout of these.
     *
     * @param charts four, the first two being the main ones
     */
    CostLayout(List<Region> charts, Region numbers) {
        this.main = charts.subList(0, 2);
        this.others = charts.subList(2, 4);
        this.numbers = numbers;
        measure.setVisible(false);
        getChildren().addAll(charts);
        getChildren().addAll(numbers, measure);
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
        double large = LOWEST_MAIN * em();
        double small = LOWEST_OTHER * em();
        if (isWide(width)) {
            double beside = width - GAP - mainWidth(width);
            return Math.max(2 * large + GAP, numbers.prefHeight(beside) + 2 * (GAP + small));
        }
        return large + small + 2 * GAP + numbers.prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (isWide(width)) {
            double first = mainWidth(width);
            column(main, new Box(0, 0, first, height));
            double beside = width - GAP - first;
            double read = Math.ceil(numbers.prefHeight(beside));
            numbers.resizeRelocate(first + GAP, 0, beside, read);
            column(others, new Box(first + GAP, read + GAP, beside, height - read - GAP));
        } else {
            double below = Math.ceil(numbers.prefHeight(width));
            double upper = Math.floor((height - below - 2 * GAP) * UPPER_SHARE);
            row(main, new Box(0, 0, width, upper));
            row(others, new Box(0, upper + GAP, width, height - below - upper - 2 * GAP));
            numbers.resizeRelocate(0, height - below, width, below);
        }
    }

    private record Box(double x, double y, double width, double height) {}

    private static void row(List<Region> two, Box box) {
        double each = Math.floor((box.width() - GAP) / 2);
        two.get(0).resizeRelocate(box.x(), box.y(), each, box.height());
        two.get(1).resizeRelocate(box.x() + each + GAP, box.y(), box.width() - each - GAP, box.height());
    }

    private static void column(List<Region> two, Box box) {
        double each = Math.floor((box.height() - GAP) / 2);
        two.get(0).resizeRelocate(box.x(), box.y(), box.width(), each);
        two.get(1).resizeRelocate(box.x(), box.y() + each + GAP, box.width(), box.height() - each - GAP);
    }

    private static double mainWidth(double width) {
        return Math.floor((width - GAP) * MAIN_SHARE);
    }

    private boolean isWide(double width) {
        return width > WIDE * em();
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
