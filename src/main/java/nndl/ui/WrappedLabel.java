package nndl.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that break into lines where it is narrow, and lose none of them where it is low. */
public final class WrappedLabel extends Label {
    /**
     * A label without words yet.
     *
     * @param style its class in the style sheets
     */
    public WrappedLabel(String style) {
        getStyleClass().add(style);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /**
     * A label with words that follow the language.
     *
     * @param style its class in the style sheets
     */
    public WrappedLabel(ObservableValue<String> words, String style) {
        this(style);
        textProperty().bind(words);
    }
}
