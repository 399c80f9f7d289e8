package nndl.data;

import java.util.ArrayList;
import java.util.List;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;

/** Numbers drawn by rule: digits 180 pixels high, side by side. */
final class DrawnNumber {
    private static final double HIGH = 180;
    private static final int TOP = 50;

    /** Strokes of each digit in a box one high, as x, y, x, y. */
    private static final double[][][] DIGITS = {
        {ring(0.27, 0.5, 0.27, 0.5)},
        {{0.1, 0, 0.05, 1}},
        {{0, 0.22, 0.1, 0.05, 0.3, 0, 0.48, 0.08, 0.52, 0.26, 0.4, 0.5, 0, 1, 0.56, 0.98}},
        {
            {
                0, 0.08, 0.2, 0, 0.42, 0.06, 0.46, 0.22, 0.36, 0.4, 0.16, 0.46, 0.4, 0.52, 0.52, 0.72, 0.42, 0.92, 0.2,
                1, 0, 0.92
            }
        },
        {{0.1, 0, 0, 0.56, 0.6, 0.56}, {0.44, 0.1, 0.42, 1}},
        {{0.1, 0.03, 0.06, 0.44, 0.28, 0.4, 0.48, 0.54, 0.5, 0.78, 0.34, 0.97, 0.1, 1, 0, 0.94}, {0.1, 0.03, 0.52, 0}},
        {{0.4, 0, 0.14, 0.28, 0, 0.66, 0.08, 0.92, 0.26, 1, 0.44, 0.9, 0.48, 0.72, 0.36, 0.56, 0.18, 0.58, 0.04, 0.76}},
        {{0, 0.04, 0.54, 0, 0.2, 1}},
        {
            {
                0.4, 0.06, 0.22, 0, 0.04, 0.08, 0.06, 0.26, 0.24, 0.44, 0.44, 0.64, 0.46, 0.86, 0.26, 1, 0.06, 0.9,
                0.06, 0.68, 0.26, 0.46, 0.42, 0.26, 0.4, 0.06
            }
        },
        {{0.46, 0.2, 0.34, 0.02, 0.14, 0.02, 0.02, 0.2, 0.1, 0.4, 0.3, 0.42, 0.46, 0.2, 0.44, 0.6, 0.38, 1}}
    };

    private DrawnNumber() {}

    private static double[] ring(double x, double y, double radiusX, double radiusY) {
        double[] xy = new double[2 * 33];
        for (int i = 0; i <= 32; i++) {
            xy[2 * i] = x + radiusX * Math.cos(Math.PI * (i / 16.0 - 0.5));
            xy[2 * i + 1] = y + radiusY * Math.sin(Math.PI * (i / 16.0 - 0.5));
        }
        return xy;
    }

    /**
     * A number.
     *
     * @param gap from the ink of a digit to that of the next; below 0 they overlap
     */
    static Drawing of(String digits, double gap) {
        return of(digits, gap, Drawing.BRUSH);
    }

    static Drawing of(String digits, double gap, double brush) {
        List<Stroke> strokes = new ArrayList<>();
        double left = 30;
        for (char digit : digits.toCharArray()) {
            double right = left;
            for (double[] xy : DIGITS[digit - '0']) {
                List<Point> points = new ArrayList<>();
                for (int i = 0; i < xy.length; i += 2) {
                    points.add(new Point(left + HIGH * xy[i] + brush / 2, TOP + HIGH * xy[i + 1]));
                    right = Math.max(right, left + HIGH * xy[i] + brush);
                }
                strokes.add(new Stroke(Tool.PEN, brush, points));
            }
            left = right + gap;
        }
        return new Drawing((int) left + 60, 280, strokes);
    }
}
