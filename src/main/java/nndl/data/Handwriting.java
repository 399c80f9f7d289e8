package nndl.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;

/**
 * Digits written in ways that MNIST, which is American, hardly has: ones with flag and foot, sevens with a bar, open
 * fours, nines with a hook.
 *
 * <p>The shapes stand in a file, {@code handwriting.json}. Each is drawn with its own proportions, slant, turn, tremble and
 * pen by the {@link Rasterizer}, and prepared as MNIST's were.
 */
public final class Handwriting {
    /** Half the size of the pad's: what is read has 20 pixels. */
    private static final int CANVAS = 140;

    private static final double SIDE = 100;
    private static final double WANDER = 0.05;
    private static final double THINNEST = 0.065;
    private static final double THICKEST = 0.17;
    /** As MNIST had them: lines are as thin as they are drawn. */
    private static final Preparation PREPARATION =
            Preparation.of(EnumSet.of(Preparation.Step.CROP, Preparation.Step.SCALE, Preparation.Step.CENTRE));

    private static final List<WrittenShape> SHAPES = read();

    private Handwriting() {}

    private static List<WrittenShape> read() {
        try (InputStream in = Handwriting.class.getResourceAsStream("handwriting.json")) {
            return List.copyOf(JsonMapper.builder().build().readValue(in, new TypeReference<List<WrittenShape>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("the shapes of handwriting cannot be read", e);
        }
    }

    /** All shapes. */
    static List<WrittenShape> shapes() {
        return SHAPES;
    }

    /**
     * A digit, written once; every shape comes as often.
     *
     * @param uniform numbers from 0 (included) to 1 (excluded)
     * @return 28 x 28 pixels, labelled
     */
    public static Digit write(DoubleSupplier uniform) {
        return write(SHAPES.get((int) (uniform.getAsDouble() * SHAPES.size())), uniform);
    }

    /** A shape, written once. */
    static Digit write(WrittenShape shape, DoubleSupplier uniform) {
        List<List<Point>> strokes = shape.strokes(uniform.getAsDouble(), WANDER, uniform);
        double wide = between(0.75, 1.3, uniform);
        double slant = between(-0.15, 0.4, uniform);
        double turn = between(-0.15, 0.15, uniform);
        double pen = between(THINNEST, THICKEST, uniform) * SIDE;
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        List<List<Point>> turned = strokes.stream()
                .map(stroke -> stroke.stream()
                        .map(p -> slanted(p, wide, slant))
                        .map(p -> new Point(cos * p.x() - sin * p.y(), sin * p.x() + cos * p.y()))
                        .toList())
                .toList();
        Drawing drawing = new Drawing(CANVAS, CANVAS, fitted(turned, pen));
        return PREPARATION
                .prepare(Rasterizer.draw(drawing))
                .orElseThrow()
                .digit()
                .withLabel(shape.digit());
    }

    private static double between(double least, double most, DoubleSupplier uniform) {
        return least + (most - least) * uniform.getAsDouble();
    }

    private static Point slanted(Point p, double wide, double slant) {
        return new Point(wide * p.x() - slant * p.y(), p.y());
    }

    /** Strokes in the middle of the canvas, the larger side as long as all are. */
    private static List<Stroke> fitted(List<List<Point>> strokes, double pen) {
        double left = least(strokes, Point::x);
        double top = least(strokes, Point::y);
        double width = -least(strokes, p -> -p.x()) - left;
        double height = -least(strokes, p -> -p.y()) - top;
        double scale = SIDE / Math.max(width, height);
        double marginX = (CANVAS - scale * width) / 2;
        double marginY = (CANVAS - scale * height) / 2;
        return strokes.stream()
                .map(stroke -> new Stroke(
                        Tool.PEN,
                        pen,
                        stroke.stream()
                                .map(p -> new Point(marginX + scale * (p.x() - left), marginY + scale * (p.y() - top)))
                                .toList()))
                .toList();
    }

    private static double least(List<List<Point>> strokes, ToDoubleFunction<Point> coordinate) {
        return strokes.stream()
                .flatMap(List::stream)
                .mapToDouble(coordinate)
                .min()
                .orElseThrow();
    }
}
