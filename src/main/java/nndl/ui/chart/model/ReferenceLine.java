package nndl.ui.chart.model;

import java.util.Objects;

/**
 * A dotted line across the plot with a small label.
 *
 * @param orientation along which axis the value lies
 * @param value where the line is
 * @param label what it says, {@code "SVM 94.35%"}; may be empty
 * @param reach whether the axis is widened to show it
 */
public record ReferenceLine(Orientation orientation, double value, String label, Reach reach) {

    /** The direction of the line. */
    public enum Orientation {
        HORIZONTAL,
        VERTICAL
    }

    /** What happens where the line lies outside the data. */
    public enum Reach {
        /** It isn't shown. */
        WITHIN_DATA,
        /** The automatic range is widened to it. */
        ALWAYS
    }

    /** Refuses a place that is not a finite number. */
    public ReferenceLine {
        Objects.requireNonNull(orientation, "orientation");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(reach, "reach");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a reference line needs a finite value, got " + value);
        }
    }

    /** The line y = value, shown where the data reach it. */
    public static ReferenceLine horizontal(double value, String label) {
        return new ReferenceLine(Orientation.HORIZONTAL, value, label, Reach.WITHIN_DATA);
    }

    /** The line x = value, shown where the data reach it. */
    public static ReferenceLine vertical(double value, String label) {
        return new ReferenceLine(Orientation.VERTICAL, value, label, Reach.WITHIN_DATA);
    }

    /** The same line, shown even where the data don't reach it. */
    public ReferenceLine always() {
        return new ReferenceLine(orientation, value, label, Reach.ALWAYS);
    }
}
