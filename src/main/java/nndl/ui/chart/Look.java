package nndl.ui.chart;

import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import nndl.ui.chart.model.SeriesColor;

/** Colours and fonts of one painting. Distances follow the font, so that a projector's large text has room. */
final class Look {
    private static final double PALEST = 0.55;
    private static final double STEP = 0.05;
    /** How strong a broad line is. */
    static final double BROAD = 0.4;
    /** What WCAG 2 asks of marks. */
    private static final double LEAST_CONTRAST = 3;

    private static final double USUAL_FONT_SIZE = 13;

    private final Map<Role, Color> colors;
    private final Font small;
    private final Font normal;
    private final Font bold;

    /** The look with these colours, one for each role, and the font of running text. */
    Look(Map<Role, Color> colors, Font font) {
        this.colors = Map.copyOf(colors);
        normal = font;
        small = Font.font(font.getFamily(), Math.round(font.getSize() * 0.86 * 2) / 2.0);
        bold = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
    }

    Color color(Role role) {
        return colors.get(role);
    }

    Color color(SeriesColor color) {
        return colors.get(Role.of(color));
    }

    Color faded(Role role, double opacity) {
        return color(role).deriveColor(0, 1, 1, opacity);
    }

    /** A data colour for what is yet to come: as pale as it may be and still be told from the background. */
    Color pale(Color color) {
        var background = color(Role.BACKGROUND);
        double opacity = PALEST;
        while (opacity < 1 && contrast(background.interpolate(color, opacity), background) < LEAST_CONTRAST) {
            opacity += STEP;
        }
        return color.deriveColor(0, 1, 1, Math.min(1, opacity));
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** A data colour for a broad line, on which a thin one is seen. */
    static Color broad(Color color) {
        return color.deriveColor(0, 1, 1, BROAD);
    }

    /** For tick labels, reference lines and the read-out. */
    Font small() {
        return small;
    }

    Font normal() {
        return normal;
    }

    Font bold() {
        return bold;
    }

    /** How much larger the text is than usual; 1 where it is not. */
    double size() {
        return Math.max(1, normal.getSize() / USUAL_FONT_SIZE);
    }

    /** The distance from one line of small text to the next. */
    double line() {
        return Math.ceil(small.getSize() * 1.4);
    }

    /** From the middle of a line of text down to its baseline. */
    static double baselineBelowMiddle(Font font) {
        return font.getSize() * 0.355;
    }
}
