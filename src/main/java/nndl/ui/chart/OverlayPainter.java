package nndl.ui.chart;

import nndl.ui.chart.Surface.Anchor;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.Numbers;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.ReadOut;
import nndl.ui.chart.model.Series;

/** Paints what moves: the current values, the marker, the cursor with its read-out, the rectangle being selected. */
final class OverlayPainter {
    private static final double DOT_RADIUS = 3.5;
    private static final double SMALL_DOT_RADIUS = 2.2;
    private static final double PADDING = 7;
    private static final double SWATCH = 14;

    private final TextMeasure measure;

    OverlayPainter(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * Paints the marker's line, the cursor's line and read-out, and a dot on each curve: at the cursor, else at the
     * marker, else at the curve's end.
     *
     * @param cursor the x under the pointer, or NaN
     * @param marker the x that the program points at, or NaN
     */
    void paint(ChartModel model, PlotFrame frame, Look look, double cursor, double marker, Surface surface) {
        var projection = frame.projection();
        boolean read = isShown(projection, cursor);
        boolean marked = isShown(projection, marker);
        if (marked) {
            verticalLine(projection, marker, Stroke.solid(look.color(Role.CURSOR), 1.25), surface);
        }
        if (read) {
            verticalLine(projection, cursor, Stroke.solid(look.faded(Role.CURSOR, 0.7), 1), surface);
        }
        if (read || marked) {
            var readOut = ReadOut.at(model, read ? cursor : marker);
            for (var entry : readOut.entries()) {
                dot(model, projection, look, entry.series(), entry.x(), entry.y(), surface);
            }
            if (read) {
                box(model, frame, look, readOut, surface);
            }
        } else if (Double.isNaN(marker)) {
            for (var series : model.series()) {
                int last = series.last();
                if (series.isVisible() && series.style().mark() == Mark.LINE && last >= 0) {
                    dot(model, projection, look, series, series.x(last), series.y(last), surface);
                }
            }
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

    /** What the read-out says at x, in one line of text. */
    static String inWords(ChartModel model, double x) {
        var text = new StringBuilder(heading(model, x));
        for (var entry : ReadOut.at(model, x).entries()) {
            text.append("; ").append(entry.series().name()).append(' ').append(value(model, x, entry));
        }
        return text.toString();
    }

    private static boolean isShown(Projection projection, double x) {
        return !Double.isNaN(x) && projection.rangeX().contains(x);
    }

    private static void verticalLine(Projection projection, double x, Stroke stroke, Surface surface) {
        double pixel = PlotPainter.sharp(projection.x(x));
        surface.line(pixel, projection.top(), pixel, projection.bottom(), stroke);
    }

    private static void dot(
            ChartModel model, Projection projection, Look look, Series series, double x, double y, Surface surface) {
        if (!projection.shows(x, y) || !projection.contains(projection.x(x), projection.y(y))) {
            return;
        }
        double radius = PlotPainter.lineWidth(model) < 1.5 ? SMALL_DOT_RADIUS : DOT_RADIUS;
        surface.circle(
                projection.x(x),
                projection.y(y),
                radius,
                look.color(series.style().color()),
                Stroke.solid(look.color(Role.BACKGROUND), 1));
    }

    private static String heading(ChartModel model, double x) {
        String label = model.x().label();
        return (label.isEmpty() ? "" : label + " ") + model.x().format(x);
    }

    /** The value, and where it was measured if not at x itself. */
    private static String value(ChartModel model, double x, ReadOut.Entry entry) {
        String value = model.y().format(entry.y());
        boolean elsewhere = Math.abs(entry.x() - x) > 1e-9 * Math.max(1, Math.abs(x));
        return elsewhere ? value + " @ " + Numbers.significant(entry.x(), 6) : value;
    }

    private void box(ChartModel model, PlotFrame frame, Look look, ReadOut readOut, Surface surface) {
        var projection = frame.projection();
        var font = look.small();
        double line = look.line();
        double roomX = frame.area().width() - 4;
        double roomY = frame.area().height() - 4;
        int most = (int) Math.max(1, (roomY - 2 * PADDING) / line - 1);
        var entries = readOut.entries();
        boolean tooMany = entries.size() > most;
        var shown = tooMany ? entries.subList(0, Math.max(0, most - 1)) : entries;
        String rest = tooMany ? "+ " + (entries.size() - shown.size()) : "";

        String heading = heading(model, readOut.x());
        double values = shown.stream()
                .mapToDouble(entry -> measure.width(value(model, readOut.x(), entry), font))
                .max()
                .orElse(0);
        double names = shown.stream()
                .mapToDouble(entry -> measure.width(entry.series().name(), font))
                .max()
                .orElse(0);
        double fixed = 2 * PADDING + SWATCH + 6 + 12 + values;
        names = Math.max(0, Math.min(names, 0.7 * roomX - fixed));
        double width =
                Math.max(Math.ceil(fixed + names), Math.ceil(measure.width(heading, look.small()) + 2 * PADDING));
        width = Math.min(width, roomX);
        double height = 2 * PADDING + line * (1 + shown.size() + (tooMany ? 1 : 0)) - 2;

        double x = left(frame, projection.x(readOut.x()), width);
        double y = top(model, frame, height);
        surface.rectangle(
                x + 0.5,
                Math.floor(y) + 0.5,
                Math.floor(width),
                Math.floor(height),
                4,
                look.faded(Role.BACKGROUND, 0.94),
                Stroke.solid(look.faded(Role.AXIS, 0.6), 1));
        double baseline = Math.round(y + PADDING + font.getSize() * 0.9);
        surface.text(heading, x + PADDING, baseline, Anchor.START, font, look.color(Role.AXIS_TEXT));
        for (var entry : shown) {
            baseline += line;
            row(model, look, readOut.x(), entry, new Row(x, x + width, baseline, names), surface);
        }
        if (tooMany) {
            surface.text(rest, x + PADDING, baseline + line, Anchor.START, font, look.color(Role.AXIS_TEXT));
        }
    }

    private record Row(double left, double right, double baseline, double names) {}

    private void row(ChartModel model, Look look, double x, ReadOut.Entry entry, Row row, Surface surface) {
        var font = look.small();
        double middle = row.baseline() - Look.baselineBelowMiddle(font);
        Swatches.paint(entry.series().style(), row.left() + PADDING, middle, SWATCH, look, surface);
        surface.text(
                measure.fitting(entry.series().name(), font, row.names() + 0.5),
                row.left() + PADDING + SWATCH + 6,
                row.baseline(),
                Anchor.START,
                font,
                look.color(Role.TEXT));
        surface.text(
                value(model, x, entry), row.right() - PADDING, row.baseline(), Anchor.END, font, look.color(Role.TEXT));
    }

    /** To the right of the cursor if there is room, else to the left, else as far inside as it goes. */
    private static double left(PlotFrame frame, double cursor, double width) {
        double right = Math.round(cursor + 10);
        double left = Math.round(cursor - 10 - width);
        double end = frame.area().x() + frame.area().width() - 2;
        if (right + width <= end) {
            return right;
        }
        return left >= frame.area().x() ? left : Math.max(frame.area().x() + 1, Math.floor(end - width));
    }

    /** At the top or the bottom of the plot, whichever the curves leave emptier: it doesn't jump with the cursor. */
    private static double top(ChartModel model, PlotFrame frame, double height) {
        var projection = frame.projection();
        double room = projection.bottom() - projection.top() - 4;
        if (height > room) {
            return frame.area().y()
                    + Math.max(
                            1,
                            Math.min(
                                    projection.top() - frame.area().y(),
                                    frame.area().height() - height - 2));
        }
        double upper = projection.top() + 2;
        double lower = Math.floor(projection.bottom() - 2 - height);
        double width = projection.right() - projection.left();
        var occupancy = new Occupancy(model, projection);
        int above = occupancy.covered(new Area(projection.left(), upper, width, height));
        int below = occupancy.covered(new Area(projection.left(), lower, width, height));
        return above <= below ? upper : lower;
    }
}
