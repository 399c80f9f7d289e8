package nndl.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Makes letters of the book as nodes; the font has no subscripts, so an index is a smaller label. */
public final class Symbol {
    private Symbol() {}

    /** The letter in bold; what follows an underscore, as in {@code z_1}, is its index. */
    public static Node of(String symbol) {
        int underscore = symbol.indexOf('_');
        if (underscore < 0) {
            return label(symbol, "symbol");
        }
        HBox both = new HBox(
                label(symbol.substring(0, underscore), "symbol"), label(symbol.substring(underscore + 1), "subscript"));
        both.setAlignment(Pos.BOTTOM_LEFT);
        both.setMinWidth(Region.USE_PREF_SIZE);
        both.setMaxHeight(Region.USE_PREF_SIZE);
        return both;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
