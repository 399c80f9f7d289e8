package nndl.ui.chart;

import java.util.List;
import javafx.scene.paint.Color;
import nndl.ui.chart.Surface.Anchor;
import nndl.ui.chart.model.Band;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Decimation;
import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.Polyline;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.Series;

/**
 * Paints a chart's axes and curves; what moves with the pointer is painted by {@link OverlayPainter}.
 *
 * <p>Keeps its scratch arrays from one painting to the next.
 */
final class PlotPainter {
    private static final double LINE_WIDTH = 1.75;
    /** Where curves are pale from the marker on, they are thick up to there. */
    private static final double PAST_LINE_WIDTH = 2.6;

    private static final double FUTURE_LINE_WIDTH = 1.4;
    private static final double THIN_LINE_WIDTH = 1.1;
    private static final int MANY_LINES = 8;
    private static final double MARK_RADIUS = 3.6;
    private static final double BLEED = 1;
    private static final double BACKDROP = 0.4;

    private final TextMeasure measure;
    private final Polyline points = new Polyline();
    private final Polyline clipped = new Polyline();

    PlotPainter(TextMeasure measure) {
        this.measure = measure;
    }

    /** Paints axes and curves; the view's placeholder, if not empty, stands where there are no curves. */
    void paint(Picture picture, Surface surface) {
        new Painting(picture, surface).paint(picture.view().placeholder());
    }

    /** Whether there are so many lines that they must be thin. */
    static boolean hasManyLines(ChartModel model) {
        int lines = 0;
        for (var series : model.series()) {
            lines += series.isVisible() && series.style().mark() == Mark.LINE ? 1 : 0;
        }
        return lines > MANY_LINES;
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
        /** The pixel from which curves are pale. */
        private final double bright;

        Painting(Picture picture, Surface surface) {
            model = picture.model();
            frame = picture.frame();
            look = picture.look();
            this.surface = surface;
            projection = frame.projection();
            double fade = picture.view().fade();
            bright = Double.isNaN(fade)
                    ? projection.right()
                    : clamp(projection.x(fade), projection.left(), projection.right());
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
            var references = new ReferencePainter(model, projection, look, measure, surface);
            references.lines();
            for (var series : model.backdrop()) {
                backdrop(series);
            }
            double width = hasManyLines(model) ? THIN_LINE_WIDTH : LINE_WIDTH;
            for (var series : shown(Mark.BROAD)) {
                broad(series);
            }
            for (var series : shown(Mark.LINE)) {
                curve(series, width);
            }
            for (var series : model.series()) {
                if (series.isVisible() && !series.style().mark().isLine()) {
                    marks(series);
                }
            }
            references.labels();
        }

        private List<Series> shown(Mark mark) {
            return model.series().stream()
                    .filter(series -> series.isVisible() && series.style().mark() == mark)
                    .toList();
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
            var color = look.color(series.style().color());
            var dash = series.style().dash();
            if (bright < projection.right()) {
                part(bright, projection.right() + BLEED, new Stroke(look.pale(color), FUTURE_LINE_WIDTH, dash));
                part(projection.left() - BLEED, bright, new Stroke(color, PAST_LINE_WIDTH, dash));
            } else {
                part(projection.left() - BLEED, projection.right() + BLEED, new Stroke(color, width, dash));
            }
        }

        private void broad(Series series) {
            Decimation.run(series, projection, points);
            var color = Look.broad(look.color(series.style().color()));
            part(
                    projection.left() - BLEED,
                    projection.right() + BLEED,
                    new Stroke(color, Swatches.BROAD, series.style().dash()));
        }

        private void backdrop(Series series) {
            Decimation.run(series, projection, points);
            var color = look.color(series.style().color()).deriveColor(0, 1, 1, BACKDROP);
            part(
                    projection.left() - BLEED,
                    projection.right() + BLEED,
                    new Stroke(color, THIN_LINE_WIDTH, series.style().dash()));
        }

        private void part(double left, double right, Stroke stroke) {
            var clipping = new Clipping(left, projection.top() - BLEED, right, projection.bottom() + BLEED);
            var line = points;
            if (!clipping.holdsAll(points)) {
                clipping.cut(points, clipped);
                line = clipped;
            }
            if (line.size() > 1) {
                surface.polyline(line, stroke);
            }
            lonePoints(line, stroke.width(), stroke.color());
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
    }
}
