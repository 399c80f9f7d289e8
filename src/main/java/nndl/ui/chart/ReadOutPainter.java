package nndl.ui.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nndl.ui.chart.Surface.Anchor;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Numbers;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.Range;
import nndl.ui.chart.model.ReadOut;

/** Paints the box beside the cursor that lists every curve's value there; the box stays inside the chart. */
final class ReadOutPainter {
    private static final double PADDING = 7;
    private static final double SWATCH = 14;
    private static final double AFTER_SWATCH = 6;
    private static final double AFTER_NAME = 12;
    private static final double FROM_CURSOR = 10;
    private static final double BETWEEN_COLUMNS = 12;
    /** The share of the plot's height that entries below each other may take. */
    private static final double MOST_OF_PLOT = 0.7;

    private final ChartModel model;
    private final PlotFrame frame;
    private final Projection projection;
    private final Look look;
    private final TextMeasure measure;
    private final Surface surface;
    private final MeanWords mean;

    ReadOutPainter(Picture picture, TextMeasure measure, Surface surface) {
        model = picture.model();
        frame = picture.frame();
        projection = frame.projection();
        look = picture.look();
        mean = picture.view().mean();
        this.measure = measure;
        this.surface = surface;
    }

    /** What the read-out says at x, in one line of text. */
    static String inWords(ChartModel model, double x, MeanWords mean) {
        var text = new StringBuilder(model.x().place(x));
        for (var entry : ReadOut.at(model, x).entries()) {
            text.append("; ").append(entry.series().name()).append(' ').append(value(model, x, entry));
            entry.mean().ifPresent(value -> text.append(", ")
                    .append(mean.name())
                    .append(' ')
                    .append(model.y().format(value)));
            entry.range().ifPresent(range -> text.append(", ").append(range(model, range)));
        }
        return text.toString();
    }

    /**
     * How the entries are laid out.
     *
     * @param names how wide the names may be; 0 where there is no room for any, and colours and dashes must do
     * @param cell the width of an entry
     */
    private record Columns(int count, double names, double cell) {
        int rows(int entries) {
            return (entries + count - 1) / count;
        }
    }

    /** Paints the box; where there are more curves than lines, the rest is counted in the last line. */
    void paint(ReadOut readOut) {
        double line = look.line();
        var columns = columns(readOut);
        int most = (int) Math.max(1, (frame.area().height() - 4 - 2 * PADDING) / line - 1) * columns.count();
        var entries = readOut.entries();
        int hidden = entries.size() > most ? entries.size() - Math.max(0, most - columns.count()) : 0;
        var shown = entries.subList(0, entries.size() - hidden);

        String heading = model.x().place(readOut.x());
        String smoothed = entries.stream().anyMatch(entry -> entry.mean().isPresent()) ? "(" + mean.name() + ")" : "";
        double headings = width(heading) + (smoothed.isEmpty() ? 0 : AFTER_NAME + width(smoothed));
        int across = Math.max(1, Math.min(columns.count(), shown.size()));
        double inside = across * columns.cell() + (across - 1) * BETWEEN_COLUMNS;
        double width = Math.min(frame.area().width() - 4, Math.ceil(Math.max(inside, headings) + 2 * PADDING));
        double height = 2 * PADDING + line * (1 + columns.rows(shown.size()) + (hidden > 0 ? 1 : 0)) - 2;

        double x = left(projection.x(readOut.x()), width);
        double y = top(height);
        surface.rectangle(
                x + 0.5,
                Math.floor(y) + 0.5,
                Math.floor(width),
                Math.floor(height),
                4,
                look.color(Role.BACKGROUND),
                Stroke.solid(look.faded(Role.AXIS, 0.6), 1));
        double baseline = Math.round(y + PADDING + look.small().getSize() * 0.9);
        text(heading, x + PADDING, baseline, Anchor.START, Role.AXIS_TEXT);
        text(smoothed, x + width - PADDING, baseline, Anchor.END, Role.AXIS_TEXT);
        double cell = (width - 2 * PADDING - (across - 1) * BETWEEN_COLUMNS) / across;
        for (int i = 0; i < shown.size(); i++) {
            double start = x + PADDING + i % across * (cell + BETWEEN_COLUMNS);
            entry(readOut.x(), shown.get(i), start, start + cell, columns.names(), baseline + (1 + i / across) * line);
        }
        if (hidden > 0) {
            double last = baseline + (1 + columns.rows(shown.size())) * line;
            text("+ " + hidden, x + PADDING, last, Anchor.START, Role.AXIS_TEXT);
        }
    }

    /** Below each other with their names; where that would hide most of the plot, beside each other without. */
    private Columns columns(ReadOut readOut) {
        var entries = readOut.entries();
        double roomX = frame.area().width() - 4 - 2 * PADDING;
        double values = widest(entries, entry -> width(values(readOut.x(), entry)));
        double sample = SWATCH + AFTER_SWATCH;
        double height = 2 * PADDING + look.line() * (1 + entries.size());
        boolean high = entries.size() > 2 && height > MOST_OF_PLOT * (projection.bottom() - projection.top());
        if (high) {
            int count = (int)
                    Math.max(1, Math.min(3, (0.6 * roomX + BETWEEN_COLUMNS) / (sample + values + BETWEEN_COLUMNS)));
            return new Columns(count, 0, sample + values);
        }
        double besideNames = sample + AFTER_NAME + values;
        double widestName = widest(entries, entry -> width(entry.series().name()));
        double names = Math.max(0, Math.min(widestName, 0.7 * roomX - besideNames));
        return new Columns(1, names, besideNames + names);
    }

    private void entry(double at, ReadOut.Entry entry, double left, double right, double names, double baseline) {
        double middle = baseline - Look.baselineBelowMiddle(look.small());
        Swatches.paint(entry.series().style(), new Area(left, middle, SWATCH, 0), look, surface);
        if (names > 0) {
            String name = measure.fitting(entry.series().name(), look.small(), names + 0.5);
            text(name, left + SWATCH + AFTER_SWATCH, baseline, Anchor.START, Role.TEXT);
        }
        text(values(at, entry), right, baseline, Anchor.END, Role.TEXT);
    }

    /** The value, in brackets the mean around it where there is one, and from where to where its band reaches. */
    private String values(double x, ReadOut.Entry entry) {
        var text = new StringBuilder(value(model, x, entry));
        entry.mean()
                .ifPresent(
                        mean -> text.append(" (").append(model.y().format(mean)).append(')'));
        entry.range().ifPresent(range -> text.append(", ").append(range(model, range)));
        return text.toString();
    }

    private static String range(ChartModel model, Range range) {
        return model.y().format(range.low()) + " \u2013 " + model.y().format(range.high());
    }

    /** The value, and where it was measured if not at x itself. */
    private static String value(ChartModel model, double x, ReadOut.Entry entry) {
        String value = model.y().format(entry.y());
        boolean elsewhere = Math.abs(entry.x() - x) > 1e-9 * Math.max(1, Math.abs(x));
        return elsewhere ? value + " @ " + Numbers.significant(entry.x(), 6) : value;
    }

    private void text(String text, double x, double baseline, Anchor anchor, Role role) {
        if (!text.isEmpty()) {
            surface.text(text, x, baseline, anchor, look.small(), look.color(role));
        }
    }

    private double width(String text) {
        return measure.width(text, look.small());
    }

    private static double widest(List<ReadOut.Entry> entries, ToDoubleFunction<ReadOut.Entry> width) {
        return entries.stream().mapToDouble(width).max().orElse(0);
    }

    /** To the right of the cursor if there is room, else to the left, else as far inside as it goes. */
    private double left(double cursor, double width) {
        double right = Math.round(cursor + FROM_CURSOR);
        double left = Math.round(cursor - FROM_CURSOR - width);
        double start = frame.area().x() + 1;
        double end = frame.area().x() + frame.area().width() - 2;
        if (right + width <= end) {
            return right;
        }
        return left >= start ? left : Math.max(start, Math.floor(end - width));
    }

    /** At the top or the bottom of the plot, whichever the curves leave emptier: it doesn't jump with the cursor. */
    private double top(double height) {
        double upper = projection.top() + 2;
        double lower = Math.floor(projection.bottom() - 2 - height);
        if (lower < upper) {
            double end = frame.area().y() + frame.area().height() - 2;
            return Math.max(frame.area().y() + 1, Math.min(projection.top(), end - height));
        }
        double width = projection.right() - projection.left();
        var occupancy = new Occupancy(model, projection);
        int above = occupancy.covered(new Area(projection.left(), upper, width, height));
        int below = occupancy.covered(new Area(projection.left(), lower, width, height));
        return above <= below ? upper : lower;
    }
}
