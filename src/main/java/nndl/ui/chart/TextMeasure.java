package nndl.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Tells how wide a text is; remembers what it measured, since the same labels come again with every painting. */
final class TextMeasure {
    private static final int MOST_REMEMBERED = 2000;

    private final Text node = new Text();
    private final Map<Key, Double> widths = new HashMap<>();
    private final List<String> cut = new ArrayList<>();

    private record Key(String text, Font font) {}

    double width(String text, Font font) {
        if (widths.size() > MOST_REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Key(text, font), this::measured);
    }

    /** The text, or as much of its beginning as fits with an ellipsis. */
    String fitting(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && measured(new Key(text.substring(0, end) + "…", font)) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        cut.add(text);
        return text.substring(0, end) + "…";
    }

    /** The texts of which only the beginning did fit, since they were last forgotten. */
    List<String> cut() {
        return List.copyOf(cut);
    }

    void forgetCut() {
        cut.clear();
    }

    private double measured(Key key) {
        node.setFont(key.font());
        node.setText(key.text());
        return node.getLayoutBounds().getWidth();
    }
}
