package nndl.ui.chart;

import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Polyline;

/** Paints into SVG text; numbers have dots as decimals in every locale. */
final class SvgSurface implements Surface {
    private final StringBuilder out = new StringBuilder();

    /** An empty picture of this size in pixels. */
    SvgSurface(double width, double height) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", width);
        attribute("height", height);
        out.append(" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height));
        out.append("\">\n");
    }

    /** The finished document. */
    String document() {
        return out + "</svg>\n";
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        out.append("<line");
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        stroke(stroke);
        out.append("/>\n");
    }

    @Override
    public void polyline(Polyline points, Stroke stroke) {
        out.append("<path d=\"");
        path(points);
        out.append("\" fill=\"none\" stroke-linejoin=\"round\"");
        stroke(stroke);
        out.append("/>\n");
    }

    @Override
    public void polygon(Polyline points, Color fill) {
        out.append("<path d=\"");
        path(points);
        out.append("Z\"");
        color("fill", fill);
        out.append("/>\n");
    }

    @Override
    public void rectangle(double x, double y, double width, double height, double radius, Color fill, Stroke stroke) {
        out.append("<rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        if (radius > 0) {
            attribute("rx", radius);
        }
        color("fill", fill);
        if (stroke != null) {
            stroke(stroke);
        }
        out.append("/>\n");
    }

    @Override
    public void circle(double x, double y, double radius, Color fill, Stroke stroke) {
        out.append("<circle");
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        color("fill", fill);
        if (stroke != null) {
            stroke(stroke);
        }
        out.append("/>\n");
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, Font font, Color color) {
        out.append("<text");
        attribute("x", x);
        attribute("y", y);
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(anchor == Anchor.MIDDLE ? "middle" : "end")
                    .append('"');
        }
        out.append(" font-family=\"").append(escaped(font.getFamily())).append(", sans-serif\"");
        attribute("font-size", font.getSize());
        if (font.getStyle().contains("Bold")) {
            out.append(" font-weight=\"bold\"");
        }
        color("fill", color);
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    /** The text with XML's own characters spelled out, and without those that XML can't hold. */
    static String escaped(String text) {
        var result = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                default -> {
                    boolean control = c < ' ' && c != '\t' && c != '\n';
                    boolean allowed = !control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    result.appendCodePoint(allowed ? c : 0xFFFD);
                }
            }
        });
        return result.toString();
    }

    private void path(Polyline points) {
        boolean lifted = true;
        for (int i = 0; i < points.size(); i++) {
            if (Double.isNaN(points.xs()[i])) {
                lifted = true;
                continue;
            }
            out.append(lifted ? 'M' : 'L').append(number(points.xs()[i]));
            out.append(' ').append(number(points.ys()[i]));
            lifted = false;
        }
    }

    private void stroke(Stroke stroke) {
        color("stroke", stroke.color());
        attribute("stroke-width", stroke.width());
        if (stroke.dash() == Dash.SOLID) {
            out.append(" stroke-linecap=\"round\"");
        } else {
            out.append(" stroke-dasharray=\"");
            out.append(DoubleStream.of(stroke.dashes())
                    .mapToObj(SvgSurface::number)
                    .collect(Collectors.joining(" ")));
            out.append('"');
        }
    }

    private void color(String name, Color color) {
        out.append(' ').append(name).append("=\"#");
        out.append(hex(color.getRed())).append(hex(color.getGreen())).append(hex(color.getBlue()));
        out.append('"');
        if (color.getOpacity() < 1) {
            attribute(name + "-opacity", color.getOpacity());
        }
    }

    private static String hex(double part) {
        int value = (int) Math.round(255 * part);
        return (value < 16 ? "0" : "") + Integer.toHexString(value);
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** At most two decimals, which is finer than any screen. */
    private static String number(double value) {
        double rounded = Math.round(100 * value) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
