package nndl.ui.training.sweep;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * Colours from little to much, told apart by everybody: Cividis (Nuñez, Anderton, Renslow 2018), whose lightness grows
 * evenly also for those who do not see red or green.
 */
final class HeatColors {
    private static final List<Color> STOPS = List.of(
            Color.web("#00224e"),
            Color.web("#123570"),
            Color.web("#3b496c"),
            Color.web("#575d6d"),
            Color.web("#707173"),
            Color.web("#8a8678"),
            Color.web("#a59c74"),
            Color.web("#c3b369"),
            Color.web("#e1cc55"),
            Color.web("#fee838"));

    private HeatColors() {}

    /**
     * The colour of a value.
     *
     * @param share from 0, the least, to 1, the most
     */
    static Color of(double share) {
        double place = Math.max(0, Math.min(1, share)) * (STOPS.size() - 1);
        int below = Math.min((int) place, STOPS.size() - 2);
        return STOPS.get(below).interpolate(STOPS.get(below + 1), place - below);
    }

    /** Black or white, whichever is read better on a colour. */
    static Color ink(Color paper) {
        double luminance = luminance(paper);
        boolean white = 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05;
        return white ? Color.WHITE : Color.BLACK;
    }

    /** The relative luminance of WCAG 2. */
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** A colour for a style sheet. */
    static String css(Color color) {
        return String.format(
                "#%02x%02x%02x",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }
}
