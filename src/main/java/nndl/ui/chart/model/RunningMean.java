package nndl.ui.chart.model;

import java.util.Arrays;
import java.util.Objects;

/**
 * The mean of a series over a window around each point. Near the ends the window shrinks on both sides alike, so that the
 * mean never leans to one side. At the end it shrinks to half and no further: the newest points have no mean until more
 * follow, for one over a few of them would jump as they do.
 *
 * <p>Values that are not finite don't count, and where there is one the mean has a gap too. Follows the series in O(1)
 * for each new point and O(window) for each {@link #update}. Sums are put together from two halves and never subtracted
 * from, so that an outlier leaves no rounding behind once the window has passed it.
 */
public final class RunningMean implements Curve {
    private final Series series;
    private final int points;
    private final int reach;
    private double[] means = new double[64];
    private int size;
    private int settled;
    private int generation = -1;

    /** Of the block of points that the window began in: sums and counts from each point to the block's end. */
    private final double[] rest;

    private final int[] restCount;
    /** What the window has beyond that block, or all of a window that still grows. */
    private double sum;

    private int count;

    RunningMean(Series series, Smoothing smoothing) {
        this.series = series;
        points = smoothing.points();
        reach = smoothing.reach();
        rest = new double[points];
        restCount = new int[points];
    }

    /** Takes in what has come to the series since the last time. */
    void update() {
        if (generation != series.generation()) {
            generation = series.generation();
            size = 0;
            settled = 0;
        }
        if (size == series.size()) {
            return;
        }
        size = series.size();
        if (means.length < size) {
            means = Arrays.copyOf(means, Math.max(size, 2 * means.length));
        }
        while (settled + Math.min(settled, reach) < size) {
            means[settled] = settled < reach ? growing(settled) : whole(settled);
            settled++;
        }
        shrinking();
    }

    /** The mean over the window from the first point to as far on the other side. */
    private double growing(int i) {
        if (i == 0) {
            sum = 0;
            count = 0;
        } else {
            include(2 * i - 1);
        }
        include(2 * i);
        return mean(i, sum, count);
    }

    /** The mean over a whole window: the rest of the block in which it begins, and what it has of the next. */
    private double whole(int i) {
        int place = (i - reach) % points;
        if (place == 0) {
            sumFromBehind(i - reach);
            sum = 0;
            count = 0;
        } else {
            include(i + reach);
        }
        return mean(i, rest[place] + sum, restCount[place] + count);
    }

    private void sumFromBehind(int start) {
        double behind = 0;
        int finite = 0;
        for (int place = points - 1; place >= 0; place--) {
            double y = series.y(start + place);
            if (Double.isFinite(y)) {
                behind += y;
                finite++;
            }
            rest[place] = behind;
            restCount[place] = finite;
        }
    }

    private void include(int i) {
        double y = series.y(i);
        if (Double.isFinite(y)) {
            sum += y;
            count++;
        }
    }

    /** The means of the last points, which will change with the next ones; from the last one backwards. */
    private void shrinking() {
        double behind = 0;
        int finite = 0;
        for (int i = size - 1; i >= settled; i--) {
            int from = 2 * i - size + 1;
            for (int j = from; j < Math.min(from + 2, size); j++) {
                double y = series.y(j);
                if (Double.isFinite(y)) {
                    behind += y;
                    finite++;
                }
            }
            boolean enough = size - 1 - i >= Math.min(i, reach / 2);
            means[i] = enough ? mean(i, behind, finite) : Double.NaN;
        }
    }

    private double mean(int i, double total, int finite) {
        return Double.isFinite(series.y(i)) ? total / finite : Double.NaN;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double x(int i) {
        return series.x(i);
    }

    @Override
    public double y(int i) {
        return means[Objects.checkIndex(i, size)];
    }

    @Override
    public boolean isIncreasing() {
        return series.isIncreasing();
    }

    @Override
    public int firstNotBefore(double x) {
        return series.firstNotBefore(x);
    }

    @Override
    public int settled() {
        return settled;
    }

    @Override
    public int generation() {
        return generation;
    }
}
