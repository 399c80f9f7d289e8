package nndl.labs.cost;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Arranges four charts and the numbers: where there is room, the first chart is wide above the next two, and the numbers
 * stand beside it above the last; else the charts stand two by two above the numbers.
 */
final class CostLayout extends Region {
    private static final double GAP = 12;
    private static final double WIDE = 60;
    private static final double FIRST_SHARE = 0.6;
    private static final double UPPER_SHARE = 0.54;
    private static final double LOWEST_CHART = 13;

    private final List<Region> charts;
    private final Region numbers;
    private final Label measure = new Label();

    /**
     * A layout of these.
     *
     * @param charts four, the first being the main one
     */
    CostLayout(List<Region> charts, Region numbers) {
        this.charts = charts;
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
        double chart = LOWEST_CHART * em();
        if (isWide(width)) {
            double beside = width - GAP - firstWidth(width);
            return Math.max(chart, numbers.prefHeight(beside)) + GAP + chart;
        }
        return 2 * chart + 2 * GAP + numbers.prefHeight(width);
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
            double first = firstWidth(width);
            double upper = Math.floor((height - GAP) * UPPER_SHARE);
            charts.get(0).resizeRelocate(0, 0, first, upper);
            row(charts.subList(1, 3), first, upper + GAP, height - upper - GAP);
            double beside = width - GAP - first;
            double read = Math.ceil(numbers.prefHeight(beside));
            numbers.resizeRelocate(first + GAP, 0, beside, read);
            charts.get(3).resizeRelocate(first + GAP, read + GAP, beside, height - read - GAP);
        } else {
            double below = Math.ceil(numbers.prefHeight(width));
            double each = Math.floor((height - below - 2 * GAP) / 2);
            row(charts.subList(0, 2), width, 0, each);
            row(charts.subList(2, 4), width, each + GAP, each);
            numbers.resizeRelocate(0, height - below, width, below);
        }
    }

    private void row(List<Region> nodes, double width, double y, double height) {
        double each = (width - GAP * (nodes.size() - 1)) / nodes.size();
        for (int i = 0; i < nodes.size(); i++) {
            double x = Math.rint(i * (each + GAP));
            nodes.get(i).resizeRelocate(x, y, Math.rint(i * (each + GAP) + each) - x, height);
        }
    }

    private static double firstWidth(double width) {
        return Math.floor((width - GAP) * FIRST_SHARE);
    }

    private boolean isWide(double width) {
        return width > WIDE * em();
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
