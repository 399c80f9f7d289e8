package nndl.data;

import java.util.ArrayList;
import java.util.List;
import nndl.data.Stroke.Point;

/** A smooth line through given points (Catmull and Rom 1974), with a corner where a point is given twice. */
final class Spline {
    private static final int STEPS = 8;

    private Spline() {}

    /** Points close to one another along the line through the knots. */
    static List<Point> through(List<Point> knots) {
        List<Point> line = new ArrayList<>();
        line.add(knots.get(0));
        for (int i = 0; i + 1 < knots.size(); i++) {
            Point from = knots.get(i);
            Point to = knots.get(i + 1);
            if (!from.equals(to)) {
                Point before = knots.get(Math.max(i - 1, 0));
                Point after = knots.get(Math.min(i + 2, knots.size() - 1));
                for (int step = 1; step <= STEPS; step++) {
                    double t = (double) step / STEPS;
                    line.add(new Point(
                            at(t, before.x(), from.x(), to.x(), after.x()),
                            at(t, before.y(), from.y(), to.y(), after.y())));
                }
            }
        }
        return line;
    }

    private static double at(double t, double before, double from, double to, double after) {
        double a = 2 * from;
        double b = to - before;
        double c = 2 * before - 5 * from + 4 * to - after;
        double d = 3 * from - before - 3 * to + after;
        return (a + t * (b + t * (c + t * d))) / 2;
    }
}
