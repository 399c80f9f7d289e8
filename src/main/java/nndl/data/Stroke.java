package nndl.data;

import java.util.List;

/**
 * One movement of a pen or an eraser, pressed, drawn and lifted.
 *
 * @param tool what moved
 * @param width the brush's width in pixels of the canvas, above 0
 * @param points where it was, at least one, in order; copied. They may lie beside the canvas
 */
public record Stroke(Tool tool, double width, List<Point> points) {
    /** What a stroke does to the ink beneath it. */
    public enum Tool {
        /** Leaves ink. */
        PEN,
        /** Takes ink away. */
        ERASER
    }

    /**
     * A place on the canvas, in pixels from its upper left corner; y points down.
     *
     * @param x to the right
     * @param y down
     */
    public record Point(double x, double y) {
        /** Refuses a place that is not finite. */
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("a point has finite numbers, was " + x + ", " + y);
            }
        }
    }

    /** Copies the points; refuses a width that is not above 0. */
    public Stroke {
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("width must be > 0, was " + width);
        }
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a stroke has at least one point");
        }
    }

    /** The same movement with another brush. */
    public Stroke withWidth(double newWidth) {
        return new Stroke(tool, newWidth, points);
    }
}
