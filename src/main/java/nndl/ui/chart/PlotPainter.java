package nndl.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import nndl.ui.chart.Surface.Anchor;
import nndl.ui.chart.model.Band;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Decimation;
import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.Polyline;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.chart.model.ReferenceLine.Orientation;
import nndl.ui.chart.model.Series;

/**
 * Paints a chart's axes and curves; what moves with the pointer is painted by {@link OverlayPainter}.
 *
 * <p>Keeps its scratch arrays from one painting to the next.
 */
final class PlotPainter {
    private static final double LINE_WIDTH = 1.75;
    private static final double THIN_LINE_WIDTH = 1.1;
    private static final int MANY_LINES = 8;
    private static final double MARK_RADIUS = 3.6;
    private static final double BLEED = 1;

    private final TextMeasure measure;
    private final Polyline points = new Polyline();
    private final Polyline clipped = new Polyline();

    PlotPainter(TextMeasure measure) {
        this.measure = measure;
    }

    /** Paints the model in the frame; the placeholder, if not empty, stands where there are no curves. */
    void paint(ChartModel model, PlotFrame frame, Look look, String placeholder, Surface surface) {
        new Painting(model, frame, look, surface).paint(placeholder);
    }

    /** How thick lines are: thinner where there are many. */
    static double lineWidth(ChartModel model) {
        long lines = model.series().stream()
                .filter(series -> series.isVisible() && series.style().mark() == Mark.LINE)
                .count();
        return lines > MANY_LINES ? THIN_LINE_WIDTH : LINE_WIDTH;
    }

    /** The middle of the pixel nearest to x, where a hairline is sharp. */
    static double sharp(double x) {
        return Math.floor(x) + 0.5;
    }

    /** One painting: the arguments that all its parts share. */
    private final class Painting {
        private final ChartModel model;
        private final PlotFrame frame;
        private final Projection projection;
        private final Look look;
        private final Surface surface;
        private final Clipping clipping;

        Painting(ChartModel model, PlotFrame frame, Look look, Surface surface) {
            this.model = model;
            this.frame = frame;
            this.look = look;
            this.surface = surface;
            projection = frame.projection();
            clipping = new Clipping(
                    projection.left() - BLEED,
                    projection.top() - BLEED,
                    projection.right() + BLEED,
                    projection.bottom() + BLEED);
        }

        void paint(String placeholder) {
            grid();
            axisX();
            axisTitles();
            if (model.isEmpty() && !placeholder.isEmpty()) {
                placeholder(placeholder);
            }
            for (var band : model.bands()) {
                if (band.series().isVisible()) {
                    band(band);
                }
            }
            referenceLines();
            double width = lineWidth(model);
            for (var series : model.series()) {
                if (series.isVisible() && series.style().mark() == Mark.LINE) {
                    curve(series, width);
                }
            }
            for (var series : model.series()) {
                if (series.isVisible() && series.style().mark() != Mark.LINE) {
                    marks(series);
                }
            }
            referenceLabels();
        }

        private void grid() {
            var font = look.small();
            for (var tick : frame.ticksY()) {
                double y = sharp(projection.y(tick.value()));
                surface.line(projection.left(), y, projection.right(), y, Stroke.solid(look.color(Role.GRID), 1));
                surface.text(
                        tick.label(),
                        projection.left() - PlotFrame.GAP,
                        y + Look.baselineBelowMiddle(font),
                        Anchor.END,
                        font,
                        look.color(Role.AXIS_TEXT));
            }
        }

        private void axisX() {
            double bottom = sharp(projection.bottom());
            var stroke = Stroke.solid(look.color(Role.AXIS), 1);
            surface.line(projection.left(), bottom, projection.right(), bottom, stroke);
            for (var tick : frame.ticksX()) {
                double x = sharp(projection.x(tick.value()));
                surface.line(x, bottom, x, bottom + 3, stroke);
                surface.text(tick.label(), x, tickBaseline(), Anchor.MIDDLE, look.small(), look.color(Role.AXIS_TEXT));
            }
        }

        private double tickBaseline() {
            return Math.round(projection.bottom() + PlotFrame.GAP + look.small().getSize() * 0.9);
        }

        private void axisTitles() {
            var font = look.small();
            var color = look.color(Role.AXIS_TEXT);
            double width = projection.right() - projection.left();
            if (frame.titleX()) {
                surface.text(
                        measure.fitting(model.x().label(), font, width),
                        Math.round((projection.left() + projection.right()) / 2),
                        tickBaseline() + look.line(),
                        Anchor.MIDDLE,
                        font,
                        color);
            }
            if (!model.y().label().isEmpty()) {
                surface.text(
                        measure.fitting(model.y().label(), font, width),
                        projection.left(),
                        Math.round(projection.top() - PlotFrame.GAP),
                        Anchor.START,
                        font,
                        color);
            }
        }

        private void placeholder(String text) {
            var font = look.normal();
            double width = projection.right() - projection.left();
            surface.text(
                    measure.fitting(text, font, width - 2 * PlotFrame.GAP),
                    Math.round((projection.left() + projection.right()) / 2),
                    Math.round((projection.top() + projection.bottom()) / 2),
                    Anchor.MIDDLE,
                    font,
                    look.color(Role.AXIS_TEXT));
        }

        private void curve(Series series, double width) {
            Decimation.run(series, projection, points);
            var line = points;
            if (!clipping.holdsAll(points)) {
                clipping.cut(points, clipped);
                line = clipped;
            }
            var color = look.color(series.style().color());
            if (line.size() > 1) {
                surface.polyline(line, new Stroke(color, width, series.style().dash()));
            }
            lonePoints(line, width, color);
        }

        /** A point between two gaps has no line to it; it would be invisible. */
        private void lonePoints(Polyline line, double radius, Color color) {
            double[] xs = line.xs();
            for (int i = 0; i < line.size(); i++) {
                boolean begins = i == 0 || Double.isNaN(xs[i - 1]);
                boolean ends = i + 1 == line.size() || Double.isNaN(xs[i + 1]);
                if (begins && ends && !Double.isNaN(xs[i])) {
                    surface.circle(xs[i], line.ys()[i], radius, color, null);
                }
            }
        }

        private void marks(Series series) {
            Decimation.run(series, projection, points);
            var color = look.color(series.style().color());
            boolean hollow = series.style().mark() == Mark.HOLLOW;
            var fill = hollow ? look.color(Role.BACKGROUND) : color;
            var outline = hollow ? Stroke.solid(color, 1.5) : null;
            for (int i = 0; i < points.size(); i++) {
                double x = points.xs()[i];
                double y = points.ys()[i];
                if (projection.contains(x, y)) {
                    surface.circle(x, y, MARK_RADIUS, fill, outline);
                }
            }
        }

        private void band(Band band) {
            points.clear();
            for (int i = 0; i < band.size(); i++) {
                edge(band, i, band.high(i));
            }
            for (int i = band.size() - 1; i >= 0; i--) {
                edge(band, i, band.low(i));
            }
            var color = look.color(band.series().style().color());
            surface.polygon(points, color.deriveColor(0, 1, 1, 0.18));
        }

        private void edge(Band band, int i, double value) {
            if (!projection.shows(band.x(i), band.high(i))) {
                return;
            }
            double y = projection.shows(band.x(i), value) ? projection.y(value) : projection.bottom();
            points.add(
                    clamp(projection.x(band.x(i)), projection.left(), projection.right()),
                    clamp(y, projection.top(), projection.bottom()));
        }

        private static double clamp(double value, double low, double high) {
            return Math.max(low, Math.min(high, value));
        }

        private boolean isShown(ReferenceLine line) {
            return line.orientation() == Orientation.HORIZONTAL
                    ? projection.rangeY().contains(line.value())
                    : projection.rangeX().contains(line.value());
        }

        private void referenceLines() {
            var stroke = new Stroke(look.color(Role.BASELINE), 1.25, Dash.DOTTED);
            for (var line : model.references()) {
                if (!isShown(line)) {
                    continue;
                }
                if (line.orientation() == Orientation.HORIZONTAL) {
                    double y = sharp(projection.y(line.value()));
                    surface.line(projection.left(), y, projection.right(), y, stroke);
                } else {
                    double x = sharp(projection.x(line.value()));
                    surface.line(x, projection.top(), x, projection.bottom(), stroke);
                }
            }
        }

        /** Labels stand on the curves, each where it covers no other label and no published mark, if there is room. */
        private void referenceLabels() {
            var taken = new ArrayList<Area>();
            for (var line : model.references()) {
                if (isShown(line) && !line.label().isEmpty()) {
                    taken.add(referenceLabel(line, taken));
                }
            }
        }

        private Area referenceLabel(ReferenceLine line, List<Area> taken) {
            var font = look.small();
            double room = projection.right() - projection.left();
            String text = measure.fitting(line.label(), font, room - 8);
            var places = labelPlaces(line, measure.width(text, font) + 6);
            var place = places.stream()
                    .filter(area -> taken.stream().noneMatch(area::overlaps))
                    .findFirst()
                    .orElse(places.get(0));
            surface.rectangle(
                    place.x(), place.y(), place.width(), place.height(), 2, look.faded(Role.BACKGROUND, 0.8), null);
            surface.text(
                    text,
                    place.x() + 3,
                    Math.round(place.y() + place.height() / 2 + Look.baselineBelowMiddle(font)),
                    Anchor.START,
                    font,
                    look.color(Role.AXIS_TEXT));
            return place;
        }

        private List<Area> labelPlaces(ReferenceLine line, double width) {
            double height = look.line();
            if (line.orientation() == Orientation.VERTICAL) {
                double x = projection.x(line.value());
                double right = x + 3;
                double left = x - 3 - width;
                double row = projection.top();
                boolean fits = right + width <= projection.right();
                return List.of(
                        new Area(fits ? right : left, row, width, height),
                        new Area(fits ? right : left, row + height, width, height),
                        new Area(fits ? right : left, row + 2 * height, width, height));
            }
            double y = projection.y(line.value());
            double above = y - 2 - height;
            double below = y + 3;
            boolean fits = above >= projection.top();
            double first = fits ? above : below;
            double right = projection.right() - width;
            double left = projection.left() + 2;
            var places = new ArrayList<Area>();
            places.add(new Area(right, first, width, height));
            if (fits && below + height <= projection.bottom()) {
                places.add(new Area(right, below, width, height));
            }
            places.add(new Area(left, first, width, height));
            return places;
        }
    }
}
