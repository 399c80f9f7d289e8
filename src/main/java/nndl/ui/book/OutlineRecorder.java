package nndl.ui.book;

import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;

/** Graphics that draw nothing and remember the outlines of all that was drawn, whatever its colour. */
final class OutlineRecorder extends SilentGraphics {
    private static final double HUNDREDTHS = 100;
    private static final char[] COMMANDS = {'M', 'L', 'Q', 'C', 'Z'};
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private final Path2D outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);

    /** What was drawn, to be filled by the non-zero rule. */
    String svgPath() {
        StringBuilder svg = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator path = outlines.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            svg.append(COMMANDS[segment]);
            for (int i = 0; i < COORDINATES[segment]; i++) {
                number(svg, points[i]);
            }
        }
        return svg.toString();
    }

    private static void number(StringBuilder svg, double value) {
        double rounded = Math.rint(value * HUNDREDTHS) / HUNDREDTHS;
        if (rounded == Math.rint(rounded)) {
            svg.append((long) rounded);
        } else {
            svg.append(rounded);
        }
        svg.append(' ');
    }

    @Override
    public void fill(Shape shape) {
        outlines.append(getTransform().createTransformedShape(shape), false);
    }

    @Override
    public void draw(Shape shape) {
        fill(getStroke().createStrokedShape(shape));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawString(String words, float x, float y) {
        drawGlyphVector(getFont().createGlyphVector(getFontRenderContext(), words), x, y);
    }

    @Override
    public void drawString(String words, int x, int y) {
        drawString(words, (float) x, (float) y);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int from, int angle) {
        draw(new Arc2D.Double(x, y, width, height, from, angle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int from, int angle) {
        fill(new Arc2D.Double(x, y, width, height, from, angle, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        for (int i = 1; i < count; i++) {
            drawLine(x[i - 1], y[i - 1], x[i], y[i]);
        }
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        draw(new Polygon(x, y, count));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        fill(new Polygon(x, y, count));
    }
}
