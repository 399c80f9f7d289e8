package nndl.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;

/** Makes tooltips. */
public final class Tips {
    private Tips() {}

    /** What a command does, and its key. */
    public static Tooltip of(Command command) {
        return of(Bindings.concat(command.name(), "  (", command.keyName(), ")"));
    }

    /** A few words. */
    public static Tooltip of(ObservableValue<String> words) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        return tip;
    }
}
