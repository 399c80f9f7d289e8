package nndl.ui.chart;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import nndl.ui.chart.model.Polyline;

/** A surface on which lines and marks grow with the text; hairlines stay hairlines. */
final class SizedSurface implements Surface {
    private static final double HAIRLINE = 1;

    private final Surface surface;
    private final double factor;

    private SizedSurface(Surface surface, double factor) {
        this.surface = surface;
        this.factor = factor;
    }

    /** The surface for this look: itself where the text has its usual size. */
    static Surface of(Surface surface, Look look) {
        return look.size() == 1 ? surface : new SizedSurface(surface, look.size());
    }

    private Stroke sized(Stroke stroke) {
        return stroke == null || stroke.width() <= HAIRLINE ? stroke : stroke.times(factor);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        surface.line(x1, y1, x2, y2, sized(stroke));
    }

    @Override
    public void polyline(Polyline points, Stroke stroke) {
        surface.polyline(points, sized(stroke));
    }

    @Override
    public void polygon(Polyline points, Color fill) {
        surface.polygon(points, fill);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, double radius, Color fill, Stroke stroke) {
        surface.rectangle(x, y, width, height, radius, fill, sized(stroke));
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Stroke stroke) {
        surface.circle(x, y, radius * factor, fill, sized(stroke));
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, Font font, Color color) {
        surface.text(text, x, y, anchor, font, color);
    }
}
