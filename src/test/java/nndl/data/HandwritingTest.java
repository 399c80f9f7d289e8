package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nndl.data.Stroke.Point;
import org.junit.jupiter.api.Test;

class HandwritingTest {
    @Test
    void shapes_nameWhatMnistLacks() {
        Set<String> names = new HashSet<>();
        for (WrittenShape shape : Handwriting.shapes()) {
            assertTrue(names.add(shape.digit() + " " + shape.name()), shape.name());
        }
        assertEquals(
                Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                Handwriting.shapes().stream().map(WrittenShape::digit).collect(Collectors.toSet()));
        assertTrue(names.containsAll(
                List.of("1 with flag and foot", "7 with a bar", "4 closed, a triangle", "9 with a hook")));
    }

    @Test
    void write_everyShape_isADigitAsMnistHasThem() {
        Random random = new Random(1);
        for (WrittenShape shape : Handwriting.shapes()) {
            for (int i = 0; i < 5; i++) {
                Digit digit = Handwriting.write(shape, random::nextDouble);
                assertEquals(shape.digit(), digit.label());
                assertEquals(28, digit.width());
                assertEquals(28, digit.height());
                assertTrue(digit.sum() > 255 * 20, shape.name());
                assertTrue(digit.sum() < 255 * 300, shape.name());
                for (int x = 0; x < 28; x++) {
                    assertEquals(0, digit.grey(x), "the margin is paper");
                }
            }
        }
    }

    @Test
    void write_sameNumbers_writesTheSame() {
        Digit once = Handwriting.write(new Random(3)::nextDouble);
        assertEquals(once, Handwriting.write(new Random(3)::nextDouble));
        assertNotEquals(once, Handwriting.write(new Random(4)::nextDouble));
    }

    @Test
    void strokes_betweenExtremes_keepCornersAndEnds() {
        List<List<Point>> angle = List.of(List.of(new Point(0, 0), new Point(1, 0), new Point(1, 0), new Point(1, 1)));
        WrittenShape shape = new WrittenShape(7, "an angle", angle, angle);
        List<Point> line = shape.strokes(0.3, 0, () -> 0.5).get(0);
        assertEquals(new Point(0, 0), line.get(0));
        assertEquals(new Point(1, 1), line.get(line.size() - 1));
        for (Point p : line) {
            // A straight line to the corner, and one from it.
            assertTrue(p.y() == 0 || p.x() == 1, p.toString());
        }
    }

    @Test
    void strokes_wandering_strayNoFartherThanAllowed() {
        Random random = new Random(2);
        List<List<Point>> two = List.of(List.of(new Point(0, 0), new Point(1, 2)));
        List<List<Point>> moved = List.of(List.of(new Point(1, 0), new Point(2, 2)));
        WrittenShape shape = new WrittenShape(1, "a line", two, moved);
        for (int i = 0; i < 100; i++) {
            List<Point> line = shape.strokes(0.25, 0.1, random::nextDouble).get(0);
            assertEquals(0.25, line.get(0).x(), 0.1);
            assertEquals(0, line.get(0).y(), 0.1);
            assertEquals(1.25, line.get(line.size() - 1).x(), 0.1);
        }
    }

    @Test
    void shape_extremesThatDoNotCorrespond_areRefused() {
        Point a = new Point(0, 0);
        Point b = new Point(1, 1);
        Point c = new Point(2, 1);
        refused("the extremes differ in strokes", List.of(List.of(a, b)), List.of());
        refused("the extremes differ in points, or have not two", List.of(List.of(a, b)), List.of(List.of(a, b, c)));
        refused("the extremes differ in points, or have not two", List.of(List.of(a)), List.of(List.of(a)));
        refused("the extremes differ in corners", List.of(List.of(a, b, b)), List.of(List.of(a, b, c)));
    }

    private static void refused(String why, List<List<Point>> from, List<List<Point>> to) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new WrittenShape(1, "odd", from, to));
        assertEquals("odd: " + why, e.getMessage());
    }

    @Test
    void spline_throughKnots_meetsEachOfThem() {
        List<Point> knots = List.of(new Point(0, 0), new Point(1, 3), new Point(2, -1), new Point(5, 0));
        assertTrue(Spline.through(knots).containsAll(knots));
    }
}
