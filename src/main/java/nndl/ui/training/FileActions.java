package nndl.ui.training;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import nndl.ui.Command;
import nndl.ui.Tips;

/**
 * What can be done with files, in the order of the buttons.
 *
 * @param all the actions
 */
record FileActions(List<Action> all) {
    /**
     * One button, which has a key.
     *
     * @param command what it says and does; does nothing while it is impossible
     * @param impossible when it cannot be pressed
     */
    record Action(Command command, ObservableBooleanValue impossible) {
        Node button() {
            Button button = new Button();
            button.textProperty().bind(command.name());
            button.setTooltip(Tips.of(command));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.disableProperty().bind(impossible);
            button.setOnAction(event -> command.action().run());
            return button;
        }
    }

    /** The buttons, one below another. */
    Node[] buttons() {
        return all.stream().map(Action::button).toArray(Node[]::new);
    }

    /** The keys. */
    List<Command> commands() {
        return all.stream().map(Action::command).toList();
    }
}
