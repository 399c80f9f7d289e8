package nndl.ui.chart.model;

/**
 * How a curve is smoothed: by the mean over so many neighbouring points, the point itself in the middle.
 *
 * <p>A mean that looks to both sides alike doesn't lag behind the curve, as one over the past does: a fall begins where
 * it begins. How it goes near the ends is told in {@link RunningMean}.
 *
 * @param points odd; 1 for no smoothing
 */
public record Smoothing(int points) {
    /** The values as they are. */
    public static final Smoothing NONE = new Smoothing(1);

    /** Refuses a number of points that has no middle. */
    public Smoothing {
        if (points < 1 || points % 2 == 0) {
            throw new IllegalArgumentException("smoothing needs an odd number of points, got " + points);
        }
    }

    /** Whether it changes anything. */
    public boolean isOn() {
        return points > 1;
    }

    /** How many neighbours count on each side. */
    int reach() {
        return points / 2;
    }
}
