package nndl.ui.chart;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import nndl.ui.chart.model.Polyline;

/** What a chart can be painted on. Lengths are in pixels, y grows downwards. */
interface Surface {

    /** The side of its position on which a text extends. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke);

    /** Draws through the points, lifting the pen at gaps. */
    void polyline(Polyline points, Stroke stroke);

    /** Fills the area that the points enclose. */
    void polygon(Polyline points, Color fill);

    /** Fills a rectangle with rounded corners and outlines it where the stroke isn't null. */
    void rectangle(double x, double y, double width, double height, double radius, Color fill, Stroke stroke);

    /** Fills a disc, and outlines it where the stroke isn't null. */
    void circle(double x, double y, double radius, Color fill, Stroke stroke);

    /** Writes one line of text with its baseline at y. */
    void text(String text, double x, double y, Anchor anchor, Font font, Color color);
}
