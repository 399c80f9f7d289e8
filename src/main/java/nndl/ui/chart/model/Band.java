package nndl.ui.chart.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A shaded range around a series, such as from the lowest to the highest of several seeds.
 *
 * <p>It has the colour of its series and is hidden with it. Points whose ends aren't finite are left out.
 */
public final class Band {
    private static final Runnable NOBODY = () -> {};

    private final Series series;
    private final Extent extentX = new Extent();
    private final Extent extentY = new Extent();
    private double[] x = new double[16];
    private double[] low = new double[16];
    private double[] high = new double[16];
    private int size;
    private Runnable changed = NOBODY;

    /** An empty band around the series, its median for instance. */
    public Band(Series series) {
        this.series = Objects.requireNonNull(series, "series");
    }

    /** The series whose colour it has, and with which it is hidden. */
    public Series series() {
        return series;
    }

    /** Adds the range at x; x must not decrease. */
    public void append(double x, double low, double high) {
        add(x, low, high);
        changed.run();
    }

    /** Puts these ranges, which are copied, in place of all earlier ones. */
    public void replace(double[] x, double[] low, double[] high) {
        if (x.length != low.length || x.length != high.length) {
            throw new IllegalArgumentException(
                    "expected arrays of one length, got " + x.length + ", " + low.length + ", " + high.length);
        }
        size = 0;
        extentX.clear();
        extentY.clear();
        for (int i = 0; i < x.length; i++) {
            add(x[i], low[i], high[i]);
        }
        changed.run();
    }

    /** The range at x; nothing where there is no point at this very x. */
    public Optional<Range> at(double x) {
        int i = Arrays.binarySearch(this.x, 0, size, x);
        return i >= 0 && low[i] < high[i] ? Optional.of(new Range(low[i], high[i])) : Optional.empty();
    }

    /** How many points it has. */
    public int size() {
        return size;
    }

    /** The x of point i, from 0. */
    public double x(int i) {
        return x[Objects.checkIndex(i, size)];
    }

    /** The lower edge at point i. */
    public double low(int i) {
        return low[Objects.checkIndex(i, size)];
    }

    /** The upper edge at point i. */
    public double high(int i) {
        return high[Objects.checkIndex(i, size)];
    }

    Extent extentX() {
        return extentX;
    }

    Extent extentY() {
        return extentY;
    }

    void setListener(Runnable listener) {
        changed = listener;
    }

    void forgetListener() {
        changed = NOBODY;
    }

    private void add(double px, double pLow, double pHigh) {
        if (!Double.isFinite(px) || !Double.isFinite(pLow) || !Double.isFinite(pHigh)) {
            return;
        }
        if (size > 0 && px < x[size - 1]) {
            throw new IllegalArgumentException("a band's x must not decrease: " + px + " after " + x[size - 1]);
        }
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
        }
        x[size] = px;
        low[size] = Math.min(pLow, pHigh);
        high[size] = Math.max(pLow, pHigh);
        extentX.include(px);
        extentY.include(low[size]);
        extentY.include(high[size]);
        size++;
    }
}
