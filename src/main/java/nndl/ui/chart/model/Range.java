package nndl.ui.chart.model;

/** An interval of finite numbers, low below high. */
public record Range(double low, double high) {
    /** Refuses a range that is empty or not finite. */
    public Range {
        if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("expected finite low < high, got " + low + " and " + high);
        }
    }

    /** Whether the value lies inside, ends included. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
