package nndl.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A column that is content with any height. What is in it fills the height, if it can, and scrolls rather than shrink. */
public final class ScrollColumn extends ScrollPane {
    /** An empty column. */
    public ScrollColumn() {
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        setPrefHeight(0);
    }

    /** A column of this. */
    public ScrollColumn(Node content) {
        this();
        show(content);
    }

    /** Shows this from its top. */
    public void show(Node content) {
        VBox column = new VBox(content);
        column.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(content, Priority.ALWAYS);
        setContent(column);
        setVvalue(0);
    }
}
