package nndl.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import nndl.data.Stroke.Point;

/**
 * One way of writing a digit: everything between two extremes, point by point.
 *
 * <p>A shape is about one unit high, y pointing down. A stroke runs smoothly through its points; a point given twice is
 * a corner.
 *
 * @param digit 0 to 9
 * @param name what sets it apart
 * @param from strokes of one extreme
 * @param to strokes of the other, with as many points
 */
record WrittenShape(int digit, String name, List<List<Point>> from, List<List<Point>> to) {
    /** Refuses extremes that do not correspond. */
    WrittenShape {
        if (from.size() != to.size()) {
            throw new IllegalArgumentException(name + ": the extremes differ in strokes");
        }
        for (int s = 0; s < from.size(); s++) {
            List<Point> a = from.get(s);
            List<Point> b = to.get(s);
            if (a.size() != b.size() || a.size() < 2) {
                throw new IllegalArgumentException(name + ": the extremes differ in points, or have not two");
            }
            for (int i = 1; i < a.size(); i++) {
                if (isCorner(a, i) != isCorner(b, i)) {
                    throw new IllegalArgumentException(name + ": the extremes differ in corners");
                }
            }
        }
    }

    @JsonCreator
    static WrittenShape read(
            @JsonProperty("digit") int digit,
            @JsonProperty("name") String name,
            @JsonProperty("from") List<List<double[]>> from,
            @JsonProperty("to") List<List<double[]>> to) {
        return new WrittenShape(digit, name, points(from), points(to));
    }

    private static List<List<Point>> points(List<List<double[]>> strokes) {
        return strokes.stream()
                .map(stroke -> stroke.stream().map(p -> new Point(p[0], p[1])).toList())
                .toList();
    }

    /** Whether a point is the same as the one before. */
    private static boolean isCorner(List<Point> stroke, int i) {
        return stroke.get(i).equals(stroke.get(i - 1));
    }

    /**
     * The strokes of one shape between the extremes.
     *
     * @param between 0 for one extreme, 1 for the other
     * @param wander how far each coordinate may stray
     * @param uniform numbers from 0 to 1
     * @return points close to one another along each stroke
     */
    List<List<Point>> strokes(double between, double wander, DoubleSupplier uniform) {
        List<List<Point>> strokes = new ArrayList<>();
        for (int s = 0; s < from.size(); s++) {
            List<Point> a = from.get(s);
            List<Point> b = to.get(s);
            List<Point> knots = new ArrayList<>();
            for (int i = 0; i < a.size(); i++) {
                if (i > 0 && isCorner(a, i)) {
                    knots.add(knots.get(i - 1));
                } else {
                    double x = a.get(i).x() + between * (b.get(i).x() - a.get(i).x());
                    double y = a.get(i).y() + between * (b.get(i).y() - a.get(i).y());
                    knots.add(new Point(x + stray(wander, uniform), y + stray(wander, uniform)));
                }
            }
            strokes.add(Spline.through(knots));
        }
        return strokes;
    }

    private static double stray(double wander, DoubleSupplier uniform) {
        return wander * (2 * uniform.getAsDouble() - 1);
    }
}
