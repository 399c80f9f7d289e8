package nndl.ui.chart;

import nndl.ui.chart.model.ReadOut;
import nndl.ui.chart.model.Series;

/** Paints what moves: the current values, the marker, the cursor with its read-out, the rectangle being selected. */
final class OverlayPainter {
    private static final double DOT_RADIUS = 3.5;
    private static final double SMALL_DOT_RADIUS = 2.2;

    private final TextMeasure measure;

    OverlayPainter(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * Paints the marker's line, the cursor's line and read-out, and a dot on each curve: at the cursor, else at the
     * marker, else at the curve's end.
     */
    void paint(Picture picture, Surface plain) {
        var look = picture.look();
        var surface = SizedSurface.of(plain, look);
        double cursor = picture.view().cursor();
        double marker = picture.view().marker();
        boolean read = isShown(picture, cursor);
        boolean marked = isShown(picture, marker);
        if (marked) {
            verticalLine(picture, marker, Stroke.solid(look.color(Role.CURSOR), 1.25), surface);
        }
        if (read) {
            verticalLine(picture, cursor, Stroke.solid(look.faded(Role.CURSOR, 0.7), 1), surface);
        }
        if (read || marked) {
            var readOut = ReadOut.at(picture.model(), read ? cursor : marker);
            for (var entry : readOut.entries()) {
                dot(picture, entry, surface);
            }
            if (read) {
                new ReadOutPainter(picture, measure, surface).paint(readOut);
            }
        } else if (Double.isNaN(marker)) {
            dotsAtTheEnds(picture, surface);
        }
    }

    /** Paints the rectangle that will be zoomed into. */
    void paintSelection(Area area, Look look, Surface surface) {
        surface.rectangle(
                PlotPainter.sharp(area.x()),
                PlotPainter.sharp(area.y()),
                Math.floor(area.width()),
                Math.floor(area.height()),
                0,
                look.faded(Role.SELECTION, 0.12),
                Stroke.solid(look.color(Role.SELECTION), 1));
    }

    private static boolean isShown(Picture picture, double x) {
        return !Double.isNaN(x) && picture.frame().projection().rangeX().contains(x);
    }

    private static void verticalLine(Picture picture, double x, Stroke stroke, Surface surface) {
        var projection = picture.frame().projection();
        double pixel = PlotPainter.sharp(projection.x(x));
        surface.line(pixel, projection.top(), pixel, projection.bottom(), stroke);
    }

    private static void dotsAtTheEnds(Picture picture, Surface surface) {
        for (Series series : picture.model().series()) {
            int last = series.last();
            if (series.isVisible() && series.style().mark().isLine() && last >= 0) {
                dot(picture, ReadOut.entry(picture.model(), series, last), surface);
            }
        }
    }

    /** On the value, and a larger one on the mean where there is one. */
    private static void dot(Picture picture, ReadOut.Entry entry, Surface surface) {
        double large = PlotPainter.hasManyLines(picture.model()) ? SMALL_DOT_RADIUS : DOT_RADIUS;
        if (entry.mean().isPresent()) {
            dot(picture, entry, entry.y(), SMALL_DOT_RADIUS, surface);
            dot(picture, entry, entry.mean().getAsDouble(), large, surface);
        } else {
            dot(picture, entry, entry.y(), large, surface);
        }
    }

    private static void dot(Picture picture, ReadOut.Entry entry, double value, double radius, Surface surface) {
        var projection = picture.frame().projection();
        if (!projection.shows(entry.x(), value)) {
            return;
        }
        double x = projection.x(entry.x());
        double y = projection.y(value);
        if (projection.contains(x, y)) {
            var look = picture.look();
            var halo = Stroke.solid(look.color(Role.BACKGROUND), 1);
            surface.circle(x, y, radius, look.color(entry.series().style().color()), halo);
        }
    }
}
