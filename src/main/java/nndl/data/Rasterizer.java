package nndl.data;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;

/**
 * Turns strokes into ink: round, smooth lines through all points of a stroke; a stroke that never moved is a dot.
 *
 * <p>There is one, so that what is drawn, shown and read is one picture. It needs no display, and its size is the
 * canvas's, whatever the window's is.
 */
public final class Rasterizer {
    private Rasterizer() {}

    /** The picture of a drawing, of the size of its canvas. */
    public static GreyPicture draw(Drawing drawing) {
        var image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Stroke stroke : drawing.strokes()) {
            graphics.setColor(stroke.tool() == Tool.PEN ? Color.WHITE : Color.BLACK);
            draw(stroke, graphics);
        }
        graphics.dispose();
        byte[] ink = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return GreyPicture.of(drawing.width(), drawing.height(), ink);
    }

    private static void draw(Stroke stroke, Graphics2D graphics) {
        List<Point> points = stroke.points();
        Point first = points.get(0);
        if (points.stream().allMatch(first::equals)) {
            double radius = stroke.width() / 2;
            graphics.fill(new Ellipse2D.Double(first.x() - radius, first.y() - radius, stroke.width(), stroke.width()));
            return;
        }
        var path = new Path2D.Double();
        path.moveTo(first.x(), first.y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        graphics.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }
}
