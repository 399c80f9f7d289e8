package nndl.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;

/**
 * A line of writing in fragments; a digit is one fragment or several that follow each other.
 *
 * @param list the fragments
 * @param joins how firmly what lies on both sides of a boundary hangs together: {@code joins[f]} of that before fragment f,
 *     in widths of a stroke; 0 where they do not touch
 */
record Fragments(List<Fragment> list, double[] joins) {
    /** In which order the strokes of a drawing are taken. */
    enum Order {
        /** As they were drawn: digits that lie over each other stay apart. */
        AS_DRAWN,
        /** By their middles: a bar that was drawn last comes to its digit. */
        FROM_THE_LEFT
    }

    /** Cuts are no closer to each other, as a share of the line's height. */
    private static final double REACH = 0.08;

    /** A line of whatever length is cut into at most so many fragments. */
    private static final int MOST_CUTS = 120;

    /** Cuts through more ink than so many widths of a stroke part no two digits. */
    private static final double MOST_INK = 4;

    /** A stroke wider than that share of the line's height may be several digits. */
    private static final double WIDE = 0.9;

    /** What strokes hold together that cross or lie over each other. */
    private static final double CROSSING = 1;

    /** Of a boundary, so many strokes before it and after it may touch. */
    private static final int NEAR = 3;

    /** A picture, cut wherever two digits may meet. */
    static Fragments of(GreyPicture picture, LineMeasure measure) {
        var builder = new Builder(measure);
        Fragment.of(picture).ifPresent(builder::cut);
        return builder.build();
    }

    /** A drawing, stroke by stroke; only wide strokes are cut. */
    static Fragments of(Drawing drawing, Order order, LineMeasure measure) {
        List<Fragment> strokes = strokes(drawing);
        if (order == Order.FROM_THE_LEFT) {
            strokes.sort(Comparator.comparingInt(
                    stroke -> stroke.frame().left() + stroke.frame().right()));
        }
        var builder = new Builder(measure);
        for (Fragment stroke : strokes) {
            if (stroke.frame().width() > WIDE * measure.height()) {
                builder.cut(stroke);
            } else {
                builder.add(stroke, 0);
            }
        }
        return builder.build().joinedWhereTheyTouch(measure.stroke());
    }

    /** What is left of each stroke of the pen after what was erased later. */
    private static List<Fragment> strokes(Drawing drawing) {
        List<Fragment> fragments = new ArrayList<>();
        List<Stroke> strokes = drawing.strokes();
        for (int s = 0; s < strokes.size(); s++) {
            if (strokes.get(s).tool() == Tool.PEN) {
                List<Stroke> alone = new ArrayList<>(List.of(strokes.get(s)));
                strokes.subList(s + 1, strokes.size()).stream()
                        .filter(stroke -> stroke.tool() == Tool.ERASER)
                        .forEach(alone::add);
                Frame frame = frame(drawing, strokes.get(s));
                Fragment.of(Rasterizer.draw(moved(alone, frame)))
                        .map(fragment -> fragment.moved(frame.left(), frame.top()))
                        .ifPresent(fragments::add);
            }
        }
        return fragments;
    }

    /** A part of the canvas that holds a stroke, one pixel at least. */
    private static Frame frame(Drawing drawing, Stroke stroke) {
        double reach = stroke.width() / 2 + 1;
        double[] x = stroke.points().stream().mapToDouble(Point::x).toArray();
        double[] y = stroke.points().stream().mapToDouble(Point::y).toArray();
        int left = within(Arrays.stream(x).min().orElseThrow() - reach, drawing.width() - 1);
        int top = within(Arrays.stream(y).min().orElseThrow() - reach, drawing.height() - 1);
        int right = within(Arrays.stream(x).max().orElseThrow() + reach, drawing.width() - 1);
        int bottom = within(Arrays.stream(y).max().orElseThrow() + reach, drawing.height() - 1);
        return new Frame(left, top, right - left + 1, bottom - top + 1);
    }

    private static int within(double place, int last) {
        return (int) Math.max(0, Math.min(last, Math.floor(place)));
    }

    private static Drawing moved(List<Stroke> strokes, Frame to) {
        List<Stroke> moved = strokes.stream()
                .map(stroke -> new Stroke(
                        stroke.tool(),
                        stroke.width(),
                        stroke.points().stream()
                                .map(point -> new Point(point.x() - to.left(), point.y() - to.top()))
                                .toList()))
                .toList();
        return new Drawing(to.width(), to.height(), moved);
    }

    private Fragments joinedWhereTheyTouch(double stroke) {
        double[] all = joins.clone();
        for (int f = 1; f < all.length; f++) {
            int shared = 0;
            for (Fragment before : list.subList(Math.max(0, f - NEAR), f)) {
                for (Fragment after : list.subList(f, Math.min(list.size(), f + NEAR))) {
                    shared += before.shared(after);
                }
            }
            all[f] = Math.max(all[f], Math.min(CROSSING, shared / (stroke * stroke)));
        }
        return new Fragments(list, all);
    }

    int size() {
        return list.size();
    }

    private static final class Builder {
        private final LineMeasure measure;
        private final List<Fragment> list = new ArrayList<>();
        private final List<Double> joins = new ArrayList<>();

        Builder(LineMeasure measure) {
            this.measure = measure;
        }

        void add(Fragment fragment, double join) {
            list.add(fragment);
            joins.add(join);
        }

        void cut(Fragment whole) {
            double reach =
                    Math.max(REACH * measure.height(), (double) whole.frame().width() / MOST_CUTS);
            List<Seam> seams = Seam.through(whole.ink(), (int) Math.ceil(reach), MOST_INK * measure.stroke());
            int[] left = new int[whole.frame().height()];
            int[] end = new int[left.length];
            Arrays.fill(end, whole.frame().width());
            double join = 0;
            for (int s = 0; s <= seams.size(); s++) {
                int[] right = s < seams.size() ? seams.get(s).x() : end;
                var part = Fragment.of(between(whole.ink(), left, right));
                if (part.isPresent()) {
                    add(part.get().moved(whole.frame().left(), whole.frame().top()), join);
                    join = 0;
                }
                if (s < seams.size()) {
                    join = Math.max(join, seams.get(s).ink() / measure.stroke());
                }
                left = right;
            }
        }

        private static GreyPicture between(GreyPicture picture, int[] left, int[] right) {
            byte[] ink = new byte[picture.width() * picture.height()];
            byte[] all = picture.bytes();
            for (int y = 0; y < picture.height(); y++) {
                int row = y * picture.width();
                System.arraycopy(all, row + left[y], ink, row + left[y], right[y] - left[y]);
            }
            return new GreyPicture(picture.width(), picture.height(), ink);
        }

        Fragments build() {
            return new Fragments(
                    List.copyOf(list),
                    joins.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
