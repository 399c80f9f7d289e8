package nndl.ui.chart;

import nndl.ui.chart.model.Polyline;

/** Cuts lines at the edges of a rectangle, as Liang and Barsky do, so that no surface has to. */
final class Clipping {
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private double enter;
    private double leave;

    Clipping(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** Whether no point of the line lies outside. */
    boolean holdsAll(Polyline line) {
        double[] xs = line.xs();
        double[] ys = line.ys();
        for (int i = 0; i < line.size(); i++) {
            if (xs[i] < left || xs[i] > right || ys[i] < top || ys[i] > bottom) {
                return false;
            }
        }
        return true;
    }

    /** Fills {@code out} with the parts of the line that lie inside, with gaps between them. */
    void cut(Polyline line, Polyline out) {
        out.clear();
        double[] xs = line.xs();
        double[] ys = line.ys();
        for (int i = 0; i < line.size(); i++) {
            boolean begins = i == 0 || Double.isNaN(xs[i - 1]);
            boolean ends = i + 1 == line.size() || Double.isNaN(xs[i + 1]);
            if (Double.isNaN(xs[i])) {
                out.gap();
            } else if (begins && ends) {
                if (xs[i] >= left && xs[i] <= right && ys[i] >= top && ys[i] <= bottom) {
                    out.add(xs[i], ys[i]);
                }
            } else if (!ends) {
                segment(xs[i], ys[i], xs[i + 1], ys[i + 1], begins, out);
            }
        }
    }

    private void segment(double x1, double y1, double x2, double y2, boolean begins, Polyline out) {
        enter = 0;
        leave = 1;
        double dx = x2 - x1;
        double dy = y2 - y1;
        boolean seen = edge(-dx, x1 - left) && edge(dx, right - x1) && edge(-dy, y1 - top) && edge(dy, bottom - y1);
        if (!seen) {
            out.gap();
            return;
        }
        if (enter > 0) {
            out.gap();
        }
        if (enter > 0 || begins) {
            out.add(x1 + enter * dx, y1 + enter * dy);
        }
        out.add(x1 + leave * dx, y1 + leave * dy);
        if (leave < 1) {
            out.gap();
        }
    }

    private boolean edge(double direction, double distance) {
        if (direction == 0) {
            return distance >= 0;
        }
        double t = distance / direction;
        if (direction < 0) {
            enter = Math.max(enter, t);
        } else {
            leave = Math.min(leave, t);
        }
        return enter <= leave;
    }
}
