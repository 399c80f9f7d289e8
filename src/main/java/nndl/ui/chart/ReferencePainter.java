package nndl.ui.chart;

import java.util.ArrayList;
import java.util.List;
import nndl.ui.chart.Surface.Anchor;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.chart.model.ReferenceLine.Orientation;

/** Paints reference lines, below the curves, and their labels, above them where they cover least. */
final class ReferencePainter {
    private static final double PADDING = 3;
    /** What it is worth, in covered points, that two labels don't lie on each other. */
    private static final int LABEL_WEIGHT = 1000;
    /** Into how many steps a label's way along its line is divided. */
    private static final int PLACES = 8;

    private final ChartModel model;
    private final Projection projection;
    private final Look look;
    private final TextMeasure measure;
    private final Surface surface;

    ReferencePainter(ChartModel model, Projection projection, Look look, TextMeasure measure, Surface surface) {
        this.model = model;
        this.projection = projection;
        this.look = look;
        this.measure = measure;
        this.surface = surface;
    }

    void lines() {
        var stroke = new Stroke(look.color(Role.BASELINE), 1.25, Dash.DOTTED);
        for (var line : model.references()) {
            if (!isShown(line)) {
                continue;
            }
            if (line.orientation() == Orientation.HORIZONTAL) {
                double y = PlotPainter.sharp(projection.y(line.value()));
                surface.line(projection.left(), y, projection.right(), y, stroke);
            } else {
                double x = PlotPainter.sharp(projection.x(line.value()));
                surface.line(x, projection.top(), x, projection.bottom(), stroke);
            }
        }
    }

    void labels() {
        var occupancy = new Occupancy(model, projection);
        var taken = new ArrayList<Area>();
        for (var line : model.references()) {
            if (isShown(line) && !line.label().isEmpty()) {
                taken.add(label(line, taken, occupancy));
            }
        }
    }

    private boolean isShown(ReferenceLine line) {
        return line.orientation() == Orientation.HORIZONTAL
                ? projection.rangeY().contains(line.value())
                : projection.rangeX().contains(line.value());
    }

    private Area label(ReferenceLine line, List<Area> taken, Occupancy occupancy) {
        var font = look.small();
        String text = measure.fitting(line.label(), font, projection.right() - projection.left() - 2 * PADDING);
        var place = best(places(line, Math.ceil(measure.width(text, font)) + 2 * PADDING), taken, occupancy);
        surface.rectangle(
                place.x(), place.y(), place.width(), place.height(), 2, look.faded(Role.BACKGROUND, 0.75), null);
        surface.text(
                text,
                place.x() + PADDING,
                Math.round(place.y() + place.height() / 2 + Look.baselineBelowMiddle(font)),
                Anchor.START,
                font,
                look.color(Role.AXIS_TEXT));
        return place;
    }

    /** The place that covers least; of equal ones the first. */
    private Area best(List<Area> places, List<Area> taken, Occupancy occupancy) {
        Area best = null;
        int least = Integer.MAX_VALUE;
        for (var place : places) {
            int labels = (int) taken.stream().filter(place::overlaps).count();
            int cost = LABEL_WEIGHT * labels + occupancy.covered(place) + linesUnder(place);
            if (cost < least) {
                best = place;
                least = cost;
            }
        }
        return best;
    }

    private int linesUnder(Area place) {
        int count = 0;
        for (var line : model.references()) {
            boolean horizontal = line.orientation() == Orientation.HORIZONTAL;
            double pixel = horizontal ? projection.y(line.value()) : projection.x(line.value());
            double from = horizontal ? place.y() : place.x();
            double length = horizontal ? place.height() : place.width();
            if (isShown(line) && pixel > from && pixel < from + length) {
                count += 2;
            }
        }
        return count;
    }

    private List<Area> places(ReferenceLine line, double width) {
        return line.orientation() == Orientation.HORIZONTAL ? alongside(line, width) : beside(line, width);
    }

    /** Above and below a horizontal line, from its right end to its left end. */
    private List<Area> alongside(ReferenceLine line, double width) {
        double height = look.line();
        double y = PlotPainter.sharp(projection.y(line.value()));
        double above = Math.floor(y - 1 - height);
        double below = Math.ceil(y + 2);
        var places = new ArrayList<Area>();
        double middle = Math.floor((projection.left() + projection.right() - width) / 2);
        double room = Math.max(0, projection.right() - width - projection.left() - 2);
        for (int i = 0; i <= PLACES; i++) {
            double x = Math.floor(projection.right() - width - i * room / PLACES);
            if (above >= projection.top() - height / 2) {
                places.add(new Area(x, above, width, height));
            }
            if (below + height <= projection.bottom()) {
                places.add(new Area(x, below, width, height));
            }
        }
        return places.isEmpty() ? List.of(new Area(middle, above, width, height)) : places;
    }

    /** Right and left of a vertical line, from its top end down. */
    private List<Area> beside(ReferenceLine line, double width) {
        double height = look.line();
        double x = PlotPainter.sharp(projection.x(line.value()));
        double right = Math.ceil(x + 2);
        double left = Math.floor(x - 2 - width);
        var places = new ArrayList<Area>();
        for (double y = projection.top(); y + height <= projection.bottom(); y += height) {
            if (right + width <= projection.right()) {
                places.add(new Area(right, y, width, height));
            }
            if (left >= projection.left()) {
                places.add(new Area(left, y, width, height));
            }
        }
        double inside = Math.max(projection.left(), projection.right() - width);
        return places.isEmpty() ? List.of(new Area(inside, projection.top(), width, height)) : places;
    }
}
