package nndl.ui.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nndl.ui.chart.Surface.Anchor;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Numbers;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.ReadOut;

/** Paints the box beside the cursor that lists every curve's value there; the box stays inside the chart. */
final class ReadOutPainter {
    private static final double PADDING = 7;
    private static final double SWATCH = 14;
    private static final double AFTER_SWATCH = 6;
    private static final double AFTER_NAME = 12;
    private static final double FROM_CURSOR = 10;

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
        }
        return text.toString();
    }

    /** Paints the box; where there are more curves than lines, the rest is counted in the last line. */
    void paint(ReadOut readOut) {
        double line = look.line();
        int most = (int) Math.max(1, (frame.area().height() - 4 - 2 * PADDING) / line - 1);
        var entries = readOut.entries();
        int hidden = entries.size() > most ? entries.size() - Math.max(0, most - 1) : 0;
        var shown = entries.subList(0, entries.size() - hidden);

        String heading = model.x().place(readOut.x());
        String smoothed = entries.stream().anyMatch(entry -> entry.mean().isPresent()) ? "(" + mean.name() + ")" : "";
        double headings = width(heading) + (smoothed.isEmpty() ? 0 : AFTER_NAME + width(smoothed));
        double roomX = frame.area().width() - 4;
        double besideNames = 2 * PADDING
                + SWATCH
                + AFTER_SWATCH
                + AFTER_NAME
                + widest(shown, entry -> width(values(readOut.x(), entry)));
        double names =
                Math.max(0, Math.min(widest(shown, entry -> width(entry.series().name())), 0.7 * roomX - besideNames));
        double width = Math.min(roomX, Math.ceil(Math.max(besideNames + names, headings + 2 * PADDING)));
        double height = 2 * PADDING + line * (1 + shown.size() + (hidden > 0 ? 1 : 0)) - 2;

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
        for (var entry : shown) {
            baseline += line;
            double middle = baseline - Look.baselineBelowMiddle(look.small());
            Swatches.paint(entry.series().style(), new Area(x + PADDING, middle, SWATCH, 0), look, surface);
            String name = measure.fitting(entry.series().name(), look.small(), names + 0.5);
            text(name, x + PADDING + SWATCH + AFTER_SWATCH, baseline, Anchor.START, Role.TEXT);
            text(values(readOut.x(), entry), x + width - PADDING, baseline, Anchor.END, Role.TEXT);
        }
        if (hidden > 0) {
            text("+ " + hidden, x + PADDING, baseline + line, Anchor.START, Role.AXIS_TEXT);
        }
    }

    /** The value, and in brackets the mean around it where there is one. */
    private String values(double x, ReadOut.Entry entry) {
        String value = value(model, x, entry);
        return entry.mean().isPresent()
                ? value + " (" + model.y().format(entry.mean().getAsDouble()) + ")"
                : value;
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
