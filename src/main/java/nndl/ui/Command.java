package nndl.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can do by a key.
 *
 * <p>Keys without Ctrl, Alt or Meta do nothing while a text field is being typed in.
 *
 * @param key what to press
 * @param name what it does, for the list of shortcuts
 * @param action does it, on the FX thread
 */
public record Command(KeyCombination key, ObservableValue<String> name, Runnable action) {
    /** A command whose key is written as {@link KeyCombination#valueOf} reads it, such as {@code Shortcut+L}. */
    public static Command of(String key, ObservableValue<String> name, Runnable action) {
        return new Command(KeyCombination.valueOf(key), name, action);
    }
}
