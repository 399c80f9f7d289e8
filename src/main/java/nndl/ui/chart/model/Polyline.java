package nndl.ui.chart.model;

import java.util.Arrays;

/**
 * A growing list of points on the screen, reused from one painting to the next; a NaN pair is a gap.
 *
 * <p>The arrays are shared, not copied: read them up to {@link #size} and at once.
 */
public final class Polyline {
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int size;

    /** How many points it has. */
    public int size() {
        return size;
    }

    /** The x of the points, in pixels. */
    public double[] xs() {
        return xs;
    }

    /** The y of the points, in pixels. */
    public double[] ys() {
        return ys;
    }

    /** Adds a point. */
    public void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        size++;
    }

    /** Adds a gap, unless one has just begun or nothing came before. */
    public void gap() {
        if (size > 0 && !Double.isNaN(xs[size - 1])) {
            add(Double.NaN, Double.NaN);
        }
    }

    /** Forgets the points. */
    public void clear() {
        size = 0;
    }
}
