package nndl.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A titled panel: one thing to look at. */
public final class Card extends VBox {
    private final FlowRow heading = new FlowRow();

    /** A card around {@code content}, which takes all the room. */
    public Card(ObservableValue<String> title, Node content) {
        getStyleClass().add("card");
        Label label = new Label();
        label.getStyleClass().add("card-title");
        label.textProperty().bind(title);
        heading.getChildren().add(label);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(heading, content);
    }

    /** Adds what stands beside the title in small letters. */
    public Card subtitle(ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().add("card-subtitle");
        label.textProperty().bind(words);
        label.setWrapText(true);
        return tools(label);
    }

    /** Adds nodes beside the title. */
    public Card tools(Node... nodes) {
        heading.getChildren().addAll(nodes);
        return this;
    }
}
