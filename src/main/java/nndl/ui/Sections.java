package nndl.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

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

    /** Adds a section that is closed until its title is pressed: what one changes more rarely. */
    public Sections addFolded(ObservableValue<String> title, Node... nodes) {
        ToggleButton heading = new ToggleButton();
        heading.getStyleClass().addAll("flat", "fold");
        heading.textProperty().bind(title);
        heading.setMaxWidth(Double.MAX_VALUE);
        Node closed = Icons.of(MaterialDesignC.CHEVRON_RIGHT);
        Node open = Icons.of(MaterialDesignC.CHEVRON_DOWN);
        heading.graphicProperty()
                .bind(Bindings.when(heading.selectedProperty()).then(open).otherwise(closed));
        VBox content = new VBox(nodes);
        content.getStyleClass().add("fold-content");
        content.visibleProperty().bind(heading.selectedProperty());
        content.managedProperty().bind(heading.selectedProperty());
        VBox section = new VBox(heading, content);
        section.getStyleClass().add("section");
        getChildren().add(section);
        return this;
    }
}
