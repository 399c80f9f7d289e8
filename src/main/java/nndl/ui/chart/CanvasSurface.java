package nndl.ui.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Polyline;

/** Paints on a canvas. */
final class CanvasSurface implements Surface {
    private final GraphicsContext graphics;
    private final Stripes stripes = new Stripes();

    CanvasSurface(GraphicsContext graphics) {
        this.graphics = graphics;
        graphics.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        use(stroke);
        graphics.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void polyline(Polyline points, Stroke stroke) {
        if (Stripes.suit(points)) {
            graphics.setFill(stroke.color());
            stripes.fill(points, stroke.width(), graphics);
            return;
        }
        use(stroke);
        trace(points);
        graphics.stroke();
    }

    @Override
    public void polygon(Polyline points, Color fill) {
        graphics.setFill(fill);
        graphics.fillPolygon(points.xs(), points.ys(), points.size());
    }

    @Override
    public void rectangle(double x, double y, double width, double height, double radius, Color fill, Stroke stroke) {
        graphics.setFill(fill);
        graphics.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        if (stroke != null) {
            use(stroke);
            graphics.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Stroke stroke) {
        graphics.setFill(fill);
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        if (stroke != null) {
            use(stroke);
            graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, Font font, Color color) {
        graphics.setFont(font);
        graphics.setFill(color);
        graphics.setTextAlign(
                switch (anchor) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        graphics.fillText(text, x, y);
    }

    private void trace(Polyline points) {
        graphics.beginPath();
        double[] xs = points.xs();
        double[] ys = points.ys();
        boolean lifted = true;
        for (int i = 0; i < points.size(); i++) {
            if (Double.isNaN(xs[i])) {
                lifted = true;
            } else if (lifted) {
                graphics.moveTo(xs[i], ys[i]);
                lifted = false;
            } else {
                graphics.lineTo(xs[i], ys[i]);
            }
        }
    }

    private void use(Stroke stroke) {
        graphics.setStroke(stroke.color());
        graphics.setLineWidth(stroke.width());
        graphics.setLineDashes(stroke.dashes());
        graphics.setLineCap(stroke.dash() == Dash.SOLID ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
    }
}
