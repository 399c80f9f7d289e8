package nndl.ui.chart;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import nndl.ui.chart.model.Polyline;

/**
 * Draws a line that goes up and down in every pixel column as what it covers: one upright stripe a column.
 *
 * <p>It looks as the line would, and costs a hundredth of it: the outline of a stroke through thousands of steep corners
 * takes the thread that renders longer than all the rest of the window.
 */
final class Stripes {
    /** A line of fewer points is drawn as a line, however steep. */
    private static final int FEWEST_POINTS = 256;

    /** Points in a column from which a line is dense: with fewer, one sees its corners. */
    private static final double DENSE = 0.25;
    /** Pixels up and down in a column from which a line is steep: one less so is smoother drawn as a line, and cheap. */
    private static final double STEEP = 12;

    private double[] top = new double[0];
    private double[] bottom = new double[0];
    private int first;
    private int count;

    /** Whether the line is so dense and steep that it is best drawn as stripes; its x must not decrease then. */
    static boolean suit(Polyline line) {
        if (line.size() < FEWEST_POINTS) {
            return false;
        }
        double[] xs = line.xs();
        double[] ys = line.ys();
        double x = xs[0];
        double y = ys[0];
        double way = 0;
        for (int i = 1; i < line.size(); i++) {
            if (xs[i] < x) {
                return false;
            }
            if (!Double.isNaN(xs[i])) {
                way += Math.abs(ys[i] - y);
                x = xs[i];
                y = ys[i];
            }
        }
        double columns = x - xs[0] + 1;
        return line.size() > DENSE * columns && way > STEEP * columns;
    }

    /** Fills, in the colour set, what a line of this width covers. */
    void fill(Polyline line, double width, GraphicsContext graphics) {
        cover(line);
        for (int column = 0; column < count; column++) {
            if (top[column] <= bottom[column]) {
                graphics.fillRect(first + column, top[column] - width / 2, 1, bottom[column] - top[column] + width);
            }
        }
    }

    private void cover(Polyline line) {
        double[] xs = line.xs();
        double[] ys = line.ys();
        int last = line.size() - 1;
        first = (int) Math.floor(xs[0]);
        count = (int) Math.floor(Double.isNaN(xs[last]) ? xs[last - 1] : xs[last]) - first + 1;
        if (top.length < count) {
            top = new double[count];
            bottom = new double[count];
        }
        Arrays.fill(top, Double.POSITIVE_INFINITY);
        Arrays.fill(bottom, Double.NEGATIVE_INFINITY);
        for (int i = 0; i <= last; i++) {
            if (!Double.isNaN(xs[i])) {
                include((int) Math.floor(xs[i]), ys[i]);
                if (i > 0 && !Double.isNaN(xs[i - 1])) {
                    between(xs[i - 1], ys[i - 1], xs[i], ys[i]);
                }
            }
        }
    }

    /** What a piece of the line covers where it passes from one column to the next. */
    private void between(double x1, double y1, double x2, double y2) {
        for (int edge = (int) Math.floor(x1) + 1; edge <= x2; edge++) {
            double y = y1 + (edge - x1) / (x2 - x1) * (y2 - y1);
            include(edge - 1, y);
            include(edge, y);
        }
    }

    private void include(int column, double y) {
        int i = column - first;
        top[i] = Math.min(top[i], y);
        bottom[i] = Math.max(bottom[i], y);
    }
}
