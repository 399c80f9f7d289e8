package nndl.ui.chart;

import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.SeriesStyle;

/** Paints a small sample of a series' style, as legends and read-outs have it. */
final class Swatches {
    /** The width of a broad line. */
    static final double BROAD = 7;

    private Swatches() {}

    /** Paints the sample across the area, at its top. */
    static void paint(SeriesStyle style, Area area, Look look, Surface surface) {
        var color = look.color(style.color());
        if (style.mark().isLine()) {
            double y = Math.round(area.y());
            boolean broad = style.mark() == Mark.BROAD;
            var stroke = new Stroke(broad ? Look.broad(color) : color, broad ? BROAD : 2, style.dash());
            surface.line(area.x(), y, area.x() + area.width(), y, stroke);
        } else {
            boolean hollow = style.mark() == Mark.HOLLOW;
            surface.circle(
                    area.x() + area.width() / 2,
                    area.y(),
                    3.2,
                    hollow ? look.color(Role.BACKGROUND) : color,
                    hollow ? Stroke.solid(color, 1.5) : null);
        }
    }
}
