package nndl.ui.training;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import nndl.ui.Command;

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
    record Action(Command command, ObservableBooleanValue impossible) {}

    /** The keys. */
    List<Command> commands() {
        return all.stream().map(Action::command).toList();
    }
}
