package nndl.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Titled groups of controls, one below another with a line between them: the column at the lab's right. */
public final class Sections extends VBox {
    /** No section yet. */
    public Sections() {
        getStyleClass().add("sections");
    }

    /** Adds a section. */
    public Sections add(ObservableValue<String> title, Node... nodes) {
        Label label = new Label();
        label.getStyleClass().add("card-title");
        label.textProperty().bind(title);
        label.setWrapText(true);
        VBox section = new VBox(label);
        section.getStyleClass().add(getChildren().isEmpty() ? "first-section" : "section");
        section.getChildren().addAll(nodes);
        getChildren().add(section);
        return this;
    }
}
