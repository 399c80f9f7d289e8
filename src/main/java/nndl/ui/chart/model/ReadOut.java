package nndl.ui.chart.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What all visible curves say at one x.
 *
 * @param x the x that was read
 * @param entries one per series that has a point there, in the order of the series
 */
public record ReadOut(double x, List<Entry> entries) {

    /**
     * One series' point.
     *
     * @param x the point's own x, which differs from the read-out's where a series is measured less often
     * @param mean the mean around the point, where the series is smoothed and has one
     * @param range from where to where the band around the series reaches, where there is one of some width
     */
    public record Entry(Series series, double x, double y, OptionalDouble mean, Optional<Range> range) {}

    /** Copies the values. */
    public ReadOut {
        entries = List.copyOf(entries);
    }

    /** The x, among all points of visible series, that is nearest; NaN where there are none. */
    public static double nearestX(ChartModel model, double x) {
        double best = Double.NaN;
        for (var series : model.series()) {
            int i = series.isVisible() ? series.nearest(x) : -1;
            if (i >= 0 && !(Math.abs(series.x(i) - x) >= Math.abs(best - x))) {
                best = series.x(i);
            }
        }
        return best;
    }

    /** The next x with a point on it to the left (steps below 0) or right of this one; the same x at the ends. */
    public static double step(ChartModel model, double x, int steps) {
        double best = Double.NaN;
        for (var series : model.series()) {
            if (!series.isVisible()) {
                continue;
            }
            double candidate = series.beside(x, steps);
            if (!Double.isNaN(candidate) && !(Math.abs(candidate - x) >= Math.abs(best - x))) {
                best = candidate;
            }
        }
        return Double.isNaN(best) ? x : best;
    }

    /** Reads all visible series at x; a curve answers with its nearest point, but not beyond its ends. */
    public static ReadOut at(ChartModel model, double x) {
        var entries = new ArrayList<Entry>();
        for (var series : model.series()) {
            int i = series.isVisible() ? series.nearest(x) : -1;
            if (i >= 0 && speaksFor(series, i, x)) {
                entries.add(entry(model, series, i));
            }
        }
        return new ReadOut(x, entries);
    }

    /** What a series says at one of its points. */
    public static Entry entry(ChartModel model, Series series, int i) {
        var mean = model.smoothed(series)
                .map(curve -> curve.y(i))
                .filter(Double::isFinite)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        var range = model.bands().stream()
                .filter(band -> band.series() == series)
                .findFirst()
                .flatMap(band -> band.at(series.x(i)));
        return new Entry(series, series.x(i), series.y(i), mean, range);
    }

    private static boolean speaksFor(Series series, int i, double x) {
        double own = series.x(i);
        if (Math.abs(own - x) <= 1e-9 * Math.max(1, Math.abs(x))) {
            return true;
        }
        if (!series.style().mark().isLine()) {
            return false;
        }
        int neighbour = x > own ? i + 1 : i - 1;
        return neighbour >= 0 && neighbour < series.size() && Double.isFinite(series.y(neighbour));
    }
}
