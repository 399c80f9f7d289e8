package nndl.ui.chart;

import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Projection;

/** Estimates, by looking at a few places, how much of the curves something laid over the plot would cover. */
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
            int before = -1;
            for (double pixel = area.x(); pixel <= area.x() + area.width(); pixel += SPACING) {
                int i = series.nearest(projection.valueX(pixel));
                if (i >= 0 && i != before && liesUnder(area, series.x(i), series.y(i))) {
                    count++;
                }
                before = i;
            }
        }
        return count;
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
