package nndl.ui.chart.model;

/**
 * The course of a curve in a few numbers, from which a sentence can be made in any language: "falls to 1.20 at epoch
 * 14, then rises to 1.75".
 *
 * <p>Gaps are passed over. All numbers are NaN for an {@link Shape#EMPTY} curve.
 */
public record CurveSummary(
        Shape shape,
        double firstX,
        double first,
        double lastX,
        double last,
        double lowestX,
        double lowest,
        double highestX,
        double highest) {
    /** A turn smaller than this share of the curve's whole height isn't worth a word. */
    private static final double NOTABLE = 0.1;

    private static final double FLAT = 1e-3;

    /** The course of a curve, noise aside. */
    public enum Shape {
        EMPTY,
        FLAT,
        FALLS,
        RISES,
        FALLS_THEN_RISES,
        RISES_THEN_FALLS,
        WAVERS
    }

    /** Summarizes the finite points of the series. */
    public static CurveSummary of(Series series) {
        int first = -1;
        int last = -1;
        int lowest = -1;
        int highest = -1;
        for (int i = 0; i < series.size(); i++) {
            if (!Double.isFinite(series.y(i))) {
                continue;
            }
            first = first < 0 ? i : first;
            last = i;
            lowest = lowest < 0 || series.y(i) < series.y(lowest) ? i : lowest;
            highest = highest < 0 || series.y(i) > series.y(highest) ? i : highest;
        }
        if (first < 0) {
            double none = Double.NaN;
            return new CurveSummary(Shape.EMPTY, none, none, none, none, none, none, none, none);
        }
        return new CurveSummary(
                shape(series.y(first), series.y(last), series.y(lowest), series.y(highest)),
                series.x(first),
                series.y(first),
                series.x(last),
                series.y(last),
                series.x(lowest),
                series.y(lowest),
                series.x(highest),
                series.y(highest));
    }

    private static Shape shape(double first, double last, double lowest, double highest) {
        double height = highest - lowest;
        if (height <= FLAT * Math.max(Math.abs(lowest), Math.abs(highest))) {
            return Shape.FLAT;
        }
        double notable = NOTABLE * height;
        boolean valley = first - lowest > notable && last - lowest > notable;
        boolean hill = highest - first > notable && highest - last > notable;
        if (valley != hill) {
            return valley ? Shape.FALLS_THEN_RISES : Shape.RISES_THEN_FALLS;
        }
        if (valley || Math.abs(last - first) < height / 2) {
            return Shape.WAVERS;
        }
        return last < first ? Shape.FALLS : Shape.RISES;
    }
}
