package nndl.ui.chart.model;

/**
 * The smallest and largest finite numbers seen, and the smallest positive one, kept up to date in O(1) per number.
 *
 * <p>Empty until a finite number is included.
 */
final class Extent {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double lowestPositive = Double.POSITIVE_INFINITY;

    void include(double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        low = Math.min(low, value);
        high = Math.max(high, value);
        if (value > 0) {
            lowestPositive = Math.min(lowestPositive, value);
        }
    }

    void include(Extent other) {
        low = Math.min(low, other.low);
        high = Math.max(high, other.high);
        lowestPositive = Math.min(lowestPositive, other.lowestPositive);
    }

    void clear() {
        low = Double.POSITIVE_INFINITY;
        high = Double.NEGATIVE_INFINITY;
        lowestPositive = Double.POSITIVE_INFINITY;
    }

    /** Whether nothing that this scale can show has been included. */
    boolean isEmpty(Scale scale) {
        return scale == Scale.LOG ? !(high > 0) : low > high;
    }

    /** The lowest number this scale can show. */
    double low(Scale scale) {
        return scale == Scale.LOG ? lowestPositive : low;
    }

    double high() {
        return high;
    }
}
