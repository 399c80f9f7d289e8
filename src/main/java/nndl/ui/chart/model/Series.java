package nndl.ui.chart.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A named sequence of points that grows at its end; appending is O(1) and allocates only when the arrays double.
 *
 * <p>Points usually come in increasing x. A point whose y isn't finite leaves a gap; one whose x isn't finite has no
 * place at all. Both are counted in {@link #nonFinite}.
 */
public final class Series implements Curve {
    private static final int FIRST_CAPACITY = 64;

    private final List<Runnable> listeners = new ArrayList<>(1);
    private final Extent extentX = new Extent();
    private final Extent extentY = new Extent();
    private final Supplier<String> name;
    private SeriesStyle style;
    private boolean visible = true;
    private double[] x = new double[FIRST_CAPACITY];
    private double[] y = new double[FIRST_CAPACITY];
    private int size;
    private int nonFinite;
    private int notPositive;
    private int generation;
    private boolean increasing = true;

    /** An empty series whose name is fixed. */
    public Series(String name, SeriesStyle style) {
        this(() -> name, style);
    }

    /** An empty series whose name is asked for whenever it is shown, so that it follows the language. */
    public Series(Supplier<String> name, SeriesStyle style) {
        this.name = Objects.requireNonNull(name, "name");
        this.style = Objects.requireNonNull(style, "style");
    }

    /** What the legend calls it, in the language of the moment. */
    public String name() {
        return name.get();
    }

    /** What it looks like. */
    public SeriesStyle style() {
        return style;
    }

    /** Changes what it looks like. */
    public void setStyle(SeriesStyle style) {
        this.style = Objects.requireNonNull(style, "style");
        changed();
    }

    /** Whether it is drawn; a person may hide it in the legend. */
    public boolean isVisible() {
        return visible;
    }

    /** Draws it or hides it. */
    public void setVisible(boolean visible) {
        if (this.visible != visible) {
            this.visible = visible;
            changed();
        }
    }

    /** Adds a point at the end. */
    public void append(double x, double y) {
        add(x, y);
        changed();
    }

    /** Adds points at the end, and says so once. */
    public void append(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("expected as many y as x (" + x.length + "), got " + y.length);
        }
        for (int i = 0; i < x.length; i++) {
            add(x[i], y[i]);
        }
        changed();
    }

    /** Puts these points, which are copied, in place of all earlier ones. */
    public void replace(double[] x, double[] y) {
        empty();
        append(x, y);
    }

    /** Forgets all points; the arrays are kept for the next ones. */
    public void clear() {
        empty();
        changed();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double x(int i) {
        return x[Objects.checkIndex(i, size)];
    }

    @Override
    public double y(int i) {
        return y[Objects.checkIndex(i, size)];
    }

    /** How many of the points appended were not finite and so can't be shown. */
    public int nonFinite() {
        return nonFinite;
    }

    /** How many of the points appended have no place on this vertical scale. */
    int notShown(Scale scale) {
        return scale == Scale.LOG ? nonFinite + notPositive : nonFinite;
    }

    /** The index of the last point with a finite y, or −1. */
    public int last() {
        int i = size - 1;
        while (i >= 0 && !Double.isFinite(y[i])) {
            i--;
        }
        return i;
    }

    /** The index of the point with a finite y whose x is nearest, or −1 where there is none. */
    public int nearest(double x) {
        if (size == 0 || Double.isNaN(x)) {
            return -1;
        }
        int from = increasing ? firstNotBefore(x) : 0;
        int right = from;
        int best = -1;
        double distance = Double.POSITIVE_INFINITY;
        while (right < size && (!increasing || best < 0)) {
            if (Double.isFinite(y[right]) && Math.abs(this.x[right] - x) < distance) {
                best = right;
                distance = Math.abs(this.x[right] - x);
            }
            right++;
        }
        int left = from - 1;
        while (left >= 0 && !Double.isFinite(y[left])) {
            left--;
        }
        return left >= 0 && Math.abs(this.x[left] - x) < distance ? left : best;
    }

    /** The nearest x to the left (steps below 0) or right of this one where there is a finite y; NaN for none. */
    double beside(double x, int steps) {
        if (increasing) {
            int step = steps < 0 ? -1 : 1;
            int i = steps < 0 ? firstNotBefore(x) - 1 : firstNotBefore(Math.nextUp(x));
            while (i >= 0 && i < size && !Double.isFinite(y[i])) {
                i += step;
            }
            return i >= 0 && i < size ? this.x[i] : Double.NaN;
        }
        double best = Double.NaN;
        for (int i = 0; i < size; i++) {
            boolean beyond = steps < 0 ? this.x[i] < x : this.x[i] > x;
            if (beyond && Double.isFinite(y[i]) && !(Math.abs(this.x[i] - x) >= Math.abs(best - x))) {
                best = this.x[i];
            }
        }
        return best;
    }

    @Override
    public boolean isIncreasing() {
        return increasing;
    }

    @Override
    public int firstNotBefore(double x) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (this.x[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int settled() {
        return size;
    }

    @Override
    public int generation() {
        return generation;
    }

    Extent extentX() {
        return extentX;
    }

    Extent extentY() {
        return extentY;
    }

    /** The room there is for points before the arrays must grow. */
    int capacity() {
        return x.length;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void empty() {
        size = 0;
        generation++;
        nonFinite = 0;
        notPositive = 0;
        increasing = true;
        extentX.clear();
        extentY.clear();
    }

    private void add(double px, double py) {
        if (!Double.isFinite(px) || !Double.isFinite(py)) {
            nonFinite++;
        }
        if (!Double.isFinite(px)) {
            return;
        }
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        if (size > 0 && px < x[size - 1]) {
            increasing = false;
        }
        x[size] = px;
        y[size] = py;
        size++;
        if (Double.isFinite(py)) {
            extentX.include(px);
            extentY.include(py);
            notPositive += py <= 0 ? 1 : 0;
        }
    }

    private void changed() {
        for (int i = 0; i < listeners.size(); i++) {
            listeners.get(i).run();
        }
    }
}
