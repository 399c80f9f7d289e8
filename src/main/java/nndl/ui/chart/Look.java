package nndl.ui.chart;

import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import nndl.ui.chart.model.SeriesColor;

/** Colours and fonts of one painting. Distances follow the font, so that a projector's large text has room. */
final class Look {
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
