package nndl.ui.training.sweep;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import nndl.ui.Icons;
import org.kordamp.ikonli.Ikon;

/** The button that begins runs, and has another face while they go on. */
final class RunButton extends Button {
    /** What is on the button. */
    record Face(ObservableValue<String> name, Ikon icon) {}

    RunButton(ObservableValue<Boolean> going, Face begin, Face end, Runnable action) {
        Node beginIcon = Icons.of(begin.icon());
        Node endIcon = Icons.of(end.icon());
        textProperty().bind(going.flatMap(goes -> goes ? end.name() : begin.name()));
        graphicProperty().bind(going.map(goes -> goes ? endIcon : beginIcon));
        getStyleClass().add("accent");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }
}
