package nndl.ui.chart;

import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.SeriesStyle;

/** Paints a small sample of a series' style, as legends and read-outs have it. */
final class Swatches {
    private Swatches() {}

    static void paint(SeriesStyle style, double left, double middle, double width, Look look, Surface surface) {
        var color = look.color(style.color());
        if (style.mark() == Mark.LINE) {
            double y = Math.round(middle);
            surface.line(left, y, left + width, y, new Stroke(color, 2, style.dash()));
        } else {
            boolean hollow = style.mark() == Mark.HOLLOW;
            surface.circle(
                    left + width / 2,
                    middle,
                    3.2,
                    hollow ? look.color(Role.BACKGROUND) : color,
                    hollow ? Stroke.solid(color, 1.5) : null);
        }
    }
}
