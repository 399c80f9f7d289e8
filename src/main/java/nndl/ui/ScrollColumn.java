package nndl.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Content with any size it is given: what is in it fills that, and scrolls up and down where it needs more height. */
public class ScrollColumn extends ScrollPane {
    /** An empty column. */
    public ScrollColumn() {
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        setPrefHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /** A column of what may shrink to its least height before it scrolls. */
    public ScrollColumn(Node content) {
        this();
        setContent(content);
    }

    /** Shows, from its top, what scrolls rather than shrink below the height it likes. */
    public void showUnshrunk(Node content) {
        VBox column = new VBox(content);
        column.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(content, Priority.ALWAYS);
        setContent(column);
        setVvalue(0);
    }
}
