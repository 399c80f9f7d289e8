package nndl.ui.training;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * What can be done with files, in the order of the buttons.
 *
 * @param all the actions
 */
record FileActions(List<Action> all) {
    /**
     * One button.
     *
     * @param name what it says
     * @param impossible when it cannot be pressed
     * @param run what it does
     */
    record Action(ObservableValue<String> name, ObservableBooleanValue impossible, Runnable run) {}
}
