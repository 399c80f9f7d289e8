package nndl.ui.chart.model;

import java.util.Arrays;

/**
 * Thins a dense curve to what a row of pixels can show: of the points that fall into one pixel column, the first, the
 * lowest, the highest and the last, in their order.
 *
 * <p>So no peak is lost, and at most four points and a gap are left for each column. Which points those are is remembered
 * from one painting to the next: while x keeps its place on the screen, only points that have come since are looked at.
 */
public final class Decimation {
    private static final int GAP = -1;
    /** Points of one column that are nearer than this, in pixels, are one. */
    private static final double APART = 0.5;

    private final Curve curve;
    private final Column open = new Column();
    private final Column provisional = new Column();
    private int[] chosen = new int[64];
    private int size;
    private Projection projection;
    private int generation;
    private int from;
    private int next;
    private long visited;

    /** Of the points seen so far, those that stand for the last pixel column. */
    private static final class Column {
        private long pixel;
        private int first = -1;
        private int lowest;
        private int highest;
        private int last;
        private boolean gap;

        void copy(Column other) {
            pixel = other.pixel;
            first = other.first;
            lowest = other.lowest;
            highest = other.highest;
            last = other.last;
            gap = other.gap;
        }
    }

    /** Thins this curve, of which nothing is known yet. */
    public Decimation(Curve curve) {
        this.curve = curve;
    }

    /**
     * Fills {@code out} with the points of the curve in pixels: those in view and, so that lines leave the picture as they
     * should, one beyond each edge.
     */
    public void run(Projection shown, Polyline out) {
        int begin = 0;
        int end = curve.size();
        if (curve.isIncreasing()) {
            begin = Math.max(0, curve.firstNotBefore(shown.rangeX().low()) - 1);
            end = Math.min(end, curve.firstNotBefore(Math.nextUp(shown.rangeX().high())) + 1);
        }
        if (projection == null || !holds(shown, begin)) {
            forget(begin);
        }
        projection = shown;
        int settled = Math.min(end, curve.settled());
        while (next < settled) {
            take(next++, open);
        }
        int kept = size;
        provisional.copy(open);
        for (int i = settled; i < end; i++) {
            take(i, provisional);
        }
        flush(provisional);
        emit(out);
        size = kept;
    }

    /** How many points have been looked at, all in all. */
    long visited() {
        return visited;
    }

    private boolean holds(Projection shown, int begin) {
        return generation == curve.generation() && from == begin && projection.hasColumnsOf(shown);
    }

    private void forget(int begin) {
        generation = curve.generation();
        from = begin;
        next = begin;
        size = 0;
        open.first = -1;
        open.gap = false;
    }

    private void take(int i, Column column) {
        visited++;
        double x = curve.x(i);
        double y = curve.y(i);
        if (!projection.shows(x, y)) {
            column.gap = true;
            return;
        }
        long pixel = (long) Math.floor(projection.x(x));
        if (column.first >= 0 && pixel == column.pixel) {
            column.lowest = y < curve.y(column.lowest) ? i : column.lowest;
            column.highest = y > curve.y(column.highest) ? i : column.highest;
            column.last = i;
        } else {
            flush(column);
            if (column.gap) {
                choose(GAP);
            }
            column.pixel = pixel;
            column.first = i;
            column.lowest = i;
            column.highest = i;
            column.last = i;
        }
        column.gap = false;
    }

    private void flush(Column column) {
        if (column.first < 0) {
            return;
        }
        choose(column.first);
        int earlier = Math.min(column.lowest, column.highest);
        int later = Math.max(column.lowest, column.highest);
        if (earlier > column.first && earlier < column.last) {
            choose(earlier);
        }
        if (later > earlier && later > column.first && later < column.last) {
            choose(later);
        }
        if (column.last > column.first) {
            choose(column.last);
        }
        column.first = -1;
    }

    private void choose(int i) {
        if (size == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * size);
        }
        chosen[size++] = i;
    }

    private void emit(Polyline out) {
        out.clear();
        double before = Double.NaN;
        double beforeY = Double.NaN;
        for (int c = 0; c < size; c++) {
            int i = chosen[c];
            if (i == GAP) {
                out.gap();
                before = Double.NaN;
                continue;
            }
            double x = projection.x(curve.x(i));
            double y = projection.y(curve.y(i));
            if (Math.floor(x) != Math.floor(before) || Math.abs(y - beforeY) >= APART) {
                out.add(x, y);
                before = x;
                beforeY = y;
            }
        }
    }
}
