package nndl.ui.chart.model;

/**
 * Thins a dense curve to what a row of pixels can show: of the points that fall into one pixel column, the first, the
 * lowest, the highest and the last, in their order.
 *
 * <p>So no peak is lost, and at most four points and a gap are left for each column.
 */
public final class Decimation {
    private final Projection projection;
    private final Polyline out;
    private Series series;
    private long column;
    private int first = -1;
    private int lowest;
    private int highest;
    private int last;

    private Decimation(Projection projection, Polyline out) {
        this.projection = projection;
        this.out = out;
    }

    /**
     * Fills {@code out} with the points of the series in pixels: those in view and, so that lines leave the picture as
     * they should, one beyond each edge.
     */
    public static void run(Series series, Projection projection, Polyline out) {
        out.clear();
        new Decimation(projection, out).thin(series);
    }

    private void thin(Series thinned) {
        series = thinned;
        int from = 0;
        int to = series.size();
        if (series.isIncreasing()) {
            from = Math.max(0, series.firstNotBefore(projection.rangeX().low()) - 1);
            to = Math.min(
                    to, series.firstNotBefore(Math.nextUp(projection.rangeX().high())) + 1);
        }
        boolean gap = false;
        for (int i = from; i < to; i++) {
            if (!projection.shows(series.x(i), series.y(i))) {
                gap = true;
                continue;
            }
            long here = (long) Math.floor(projection.x(series.x(i)));
            if (first >= 0 && here == column) {
                include(i);
            } else {
                flush();
                if (gap) {
                    out.gap();
                }
                begin(i, here);
            }
            gap = false;
        }
        flush();
    }

    private void begin(int i, long here) {
        column = here;
        first = i;
        lowest = i;
        highest = i;
        last = i;
    }

    private void include(int i) {
        double y = series.y(i);
        if (y < series.y(lowest)) {
            lowest = i;
        }
        if (y > series.y(highest)) {
            highest = i;
        }
        last = i;
    }

    private void flush() {
        if (first < 0) {
            return;
        }
        emit(first);
        int earlier = Math.min(lowest, highest);
        int later = Math.max(lowest, highest);
        if (earlier > first && earlier < last) {
            emit(earlier);
        }
        if (later > earlier && later > first && later < last) {
            emit(later);
        }
        if (last > first) {
            emit(last);
        }
        first = -1;
    }

    private void emit(int i) {
        out.add(projection.x(series.x(i)), projection.y(series.y(i)));
    }
}
