package nndl.ui.chart;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import nndl.ui.chart.Surface.Anchor;
import nndl.ui.chart.model.Band;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Curve;
import nndl.ui.chart.model.Decimation;
import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.Polyline;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.Series;

/**
 * Paints a chart's axes and curves; what moves with the pointer is painted by {@link OverlayPainter}.
 *
 * <p>Keeps its scratch arrays, and how it thinned dense curves, from one painting to the next.
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
    /** How strong a curve is while another one is pointed at. */
    private static final double IN_BACKGROUND = 0.2;
    /** How strong values are behind their mean. */
    private static final double BEHIND_MEAN = 0.4;

    private final TextMeasure measure;
    private final Polyline points = new Polyline();
    private final Polyline clipped = new Polyline();
    private Map<Curve, Decimation> thinned = new IdentityHashMap<>();
    private Map<Curve, Decimation> thinnedBefore = new IdentityHashMap<>();

    PlotPainter(TextMeasure measure) {
        this.measure = measure;
    }

    /** Paints axes and curves; the view's placeholder, if not empty, stands where there are no curves. */
    void paint(Picture picture, Surface surface) {
        thinnedBefore = thinned;
        thinned = new IdentityHashMap<>();
        new Painting(picture, surface).paint();
        thinnedBefore = Map.of();
    }

    /** Fills {@link #points} with what a row of pixels can show of a curve. */
    private void thin(Curve curve, Projection projection) {
        var thinning = thinnedBefore.getOrDefault(curve, new Decimation(curve));
        thinned.put(curve, thinning);
        thinning.run(projection, points);
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
        private final View view;
        /** The pixel from which curves are pale. */
        private final double bright;

        Painting(Picture picture, Surface surface) {
            model = picture.model();
            frame = picture.frame();
            look = picture.look();
            this.surface = SizedSurface.of(surface, look);
            projection = frame.projection();
            view = picture.view();
            double fade = view.fade();
            bright = Double.isNaN(fade)
                    ? projection.right()
                    : clamp(projection.x(fade), projection.left(), projection.right());
        }

        void paint() {
            grid();
            axisX();
            axisTitles();
            if (model.isEmpty() && !view.placeholder().isEmpty()) {
                placeholder(view.placeholder());
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
            for (var series : shown(Mark.BROAD)) {
                broad(series);
            }
            lines();
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
                surface.text(model.x().label(), projection.right(), tickBaseline(), Anchor.END, font, color);
            }
            double above = Math.round(projection.top() - PlotFrame.GAP);
            String note = model.isEmpty() ? "" : measure.fitting(view.mean().note(), font, width);
            double noted = note.isEmpty() ? 0 : measure.width(note, font) + 2 * PlotFrame.GAP;
            if (!note.isEmpty()) {
                surface.text(note, projection.right(), above, Anchor.END, font, color);
            }
            if (!model.y().label().isEmpty() && noted < width) {
                String label = measure.fitting(model.y().label(), font, width - noted);
                surface.text(label, projection.left(), above, Anchor.START, font, color);
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

        /** The values, pale where they are smoothed, and on top of all the means. */
        private void lines() {
            var lines = shown(Mark.LINE).stream()
                    .sorted(Comparator.comparing(series -> !model.isInBackground(series)))
                    .toList();
            for (var series : lines) {
                var stroke = stroke(series);
                curve(series, model.smoothing().isOn() ? values(stroke) : stroke);
            }
            for (var series : lines) {
                model.smoothed(series).ifPresent(mean -> curve(mean, stroke(series)));
            }
        }

        private Stroke stroke(Series series) {
            double width = hasManyLines(model) ? THIN_LINE_WIDTH : LINE_WIDTH;
            return new Stroke(color(series), width, series.style().dash());
        }

        private Color color(Series series) {
            var color = look.color(series.style().color());
            return model.isInBackground(series) ? color.deriveColor(0, 1, 1, IN_BACKGROUND) : color;
        }

        private static Stroke values(Stroke stroke) {
            return new Stroke(
                    stroke.color().deriveColor(0, 1, 1, BEHIND_MEAN),
                    Math.min(stroke.width(), THIN_LINE_WIDTH),
                    stroke.dash());
        }

        private void curve(Curve curve, Stroke stroke) {
            thin(curve, projection);
            if (bright < projection.right()) {
                part(
                        bright,
                        projection.right() + BLEED,
                        new Stroke(look.pale(stroke.color()), FUTURE_LINE_WIDTH, stroke.dash()));
                part(projection.left() - BLEED, bright, new Stroke(stroke.color(), PAST_LINE_WIDTH, stroke.dash()));
            } else {
                part(projection.left() - BLEED, projection.right() + BLEED, stroke);
            }
        }

        private void broad(Series series) {
            thin(series, projection);
            var color = Look.broad(look.color(series.style().color()));
            part(
                    projection.left() - BLEED,
                    projection.right() + BLEED,
                    new Stroke(color, Swatches.BROAD, series.style().dash()));
        }

        private void backdrop(Series series) {
            thin(series, projection);
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
            thin(series, projection);
            var color = color(series);
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
            surface.polygon(points, color(band.series()).deriveColor(0, 1, 1, 0.18));
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
