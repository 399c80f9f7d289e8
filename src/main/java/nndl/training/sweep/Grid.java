package nndl.training.sweep;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import nndl.training.RunSettings;

/**
 * Runs that differ in a few hyper-parameters: every value of one with every value of the others.
 *
 * <p>The last axis changes fastest.
 */
public final class Grid {
    private static final int MOST_POINTS = 10_000;

    private final List<Axis> axes;
    private final List<Point> points = new ArrayList<>();

    /**
     * One run of a grid.
     *
     * @param index among the points of the grid, from 0
     * @param values one for each axis
     * @param settings what the run depends on
     */
    public record Point(int index, List<String> values, RunSettings settings) {
        /** Copies the values. */
        public Point {
            values = List.copyOf(values);
        }
    }

    /**
     * A grid around a run.
     *
     * @param base all that the axes do not vary
     * @param axes at least one, each of another hyper-parameter
     * @throws IllegalArgumentException with a sentence, if a value or a combination of values makes no sense
     */
    public Grid(RunSettings base, List<Axis> axes) {
        this.axes = List.copyOf(axes);
        Set<HyperParameter> varied = EnumSet.noneOf(HyperParameter.class);
        long size = 1;
        for (Axis axis : axes) {
            if (!varied.add(axis.parameter())) {
                throw new IllegalArgumentException(
                        axis.parameter().key() + " is varied twice, expected different hyper-parameters");
            }
            size *= axis.values().size();
            if (size > MOST_POINTS) {
                throw new IllegalArgumentException("the grid has more than " + MOST_POINTS + " points");
            }
        }
        add(base, List.of());
    }

    private void add(RunSettings settings, List<String> values) {
        if (values.size() == axes.size()) {
            points.add(new Point(points.size(), values, settings));
            return;
        }
        Axis axis = axes.get(values.size());
        for (String value : axis.values()) {
            List<String> more = new ArrayList<>(values);
            more.add(value);
            add(axis.parameter().in(settings, value), more);
        }
    }

    /**
     * What is varied.
     *
     * @return the axes, in order
     */
    public List<Axis> axes() {
        return axes;
    }

    /**
     * Every run.
     *
     * @return in order, the last axis changing fastest
     */
    public List<Point> points() {
        return List.copyOf(points);
    }

    /**
     * A point as it would be typed.
     *
     * @param point of this grid
     * @return for example eta 0.5, lambda 1
     */
    public String name(Point point) {
        StringJoiner name = new StringJoiner(", ");
        for (int i = 0; i < axes.size(); i++) {
            name.add(axes.get(i).parameter().key() + " " + point.values().get(i));
        }
        return name.toString();
    }
}
