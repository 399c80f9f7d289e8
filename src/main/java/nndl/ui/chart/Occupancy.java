package nndl.ui.chart;

import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.Series;

/** Estimates, by looking at a few places, how much of the curves, with the lines between their points, is covered. */
final class Occupancy {
    private static final double SPACING = 10;
    private static final int MOST_SERIES = 12;
    private static final double REACH = 3;

    private final ChartModel model;
    private final Projection projection;

    Occupancy(ChartModel model, Projection projection) {
        this.model = model;
        this.projection = projection;
    }

    /** How many of the places looked at lie under this area; 0 where nothing is covered. */
    int covered(Area area) {
        int count = 0;
        int looked = 0;
        for (var series : model.series()) {
            if (!series.isVisible() || looked++ >= MOST_SERIES) {
                continue;
            }
            for (double pixel = area.x(); pixel <= area.x() + area.width(); pixel += SPACING) {
                double x = projection.valueX(pixel);
                int i = series.nearest(x);
                if (i >= 0 && (liesUnder(area, series.x(i), series.y(i)) || crosses(area, series, i, x))) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Whether the line from this point towards x, if there is one, passes through the area at x. */
    private boolean crosses(Area area, Series series, int i, double x) {
        int next = x > series.x(i) ? i + 1 : i - 1;
        if (series.style().mark() != Mark.LINE || next < 0 || next >= series.size()) {
            return false;
        }
        double share = (x - series.x(i)) / (series.x(next) - series.x(i));
        double y = series.y(i) + share * (series.y(next) - series.y(i));
        return Double.isFinite(y) && share <= 1 && liesUnder(area, x, y);
    }

    private boolean liesUnder(Area area, double x, double y) {
        if (!projection.shows(x, y)) {
            return false;
        }
        double px = projection.x(x);
        double py = projection.y(y);
        return px >= area.x() - REACH
                && px <= area.x() + area.width() + REACH
                && py >= area.y() - REACH
                && py <= area.y() + area.height() + REACH;
    }
}
