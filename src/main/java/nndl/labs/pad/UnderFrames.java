package nndl.labs.pad;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Cells of equal width, each under what it belongs to as far as its neighbours let it; too many for one line stand in
 * lines from the left.
 */
final class UnderFrames extends Pane {
    private static final double GAP = 8;

    private final IntToDoubleFunction middle;

    /**
     * No cells yet.
     *
     * @param middle where the middle of what cell i belongs to is, across this pane
     */
    UnderFrames(IntToDoubleFunction middle) {
        this.middle = middle;
    }

    void show(List<Region> cells) {
        getChildren().setAll(cells);
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
        int perLine = perLine(width < 0 ? Double.MAX_VALUE : width);
        int lines = (getChildren().size() + perLine - 1) / perLine;
        return lines * (cellHeight() + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        int perLine = perLine(getWidth());
        double width = cellWidth();
        double height = cellHeight();
        double[] lefts = count <= perLine ? under(count, width) : inLines(count, perLine, width);
        for (int i = 0; i < count; i++) {
            double top = i / perLine * (height + GAP);
            getChildren().get(i).resizeRelocate(Math.floor(lefts[i]), top, width, height);
        }
    }

    private static double[] inLines(int count, int perLine, double width) {
        double[] lefts = new double[count];
        for (int i = 0; i < count; i++) {
            lefts[i] = i % perLine * (width + GAP);
        }
        return lefts;
    }

    /** From the left each as far right as it should be, or as its neighbour pushes it; then back from the right end. */
    private double[] under(int count, double width) {
        double[] lefts = new double[count];
        double least = 0;
        for (int i = 0; i < count; i++) {
            lefts[i] = Math.max(least, middle.applyAsDouble(i) - width / 2);
            least = lefts[i] + width + GAP;
        }
        double most = getWidth() - width;
        for (int i = count - 1; i >= 0 && lefts[i] > most; i--) {
            lefts[i] = most;
            most -= width + GAP;
        }
        return lefts;
    }

    private int perLine(double width) {
        return (int) Math.max(1, (width + GAP) / (cellWidth() + GAP));
    }

    private double cellWidth() {
        return getChildren().stream()
                .mapToDouble(cell -> Math.ceil(cell.prefWidth(-1)))
                .max()
                .orElse(1);
    }

    private double cellHeight() {
        double width = cellWidth();
        return getChildren().stream()
                .mapToDouble(cell -> Math.ceil(cell.prefHeight(width)))
                .max()
                .orElse(0);
    }
}
