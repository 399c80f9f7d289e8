package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something a person can do by a key.
 *
 * <p>Keys without Ctrl, Alt or Meta do nothing while a text field is being typed in.
 *
 * @param key what to press
 * @param name what it does, for the list of shortcuts
 * @param action does it, on the FX thread
 * @param possible whether there is anything for it to do just now
 * @param heading under which the list of shortcuts has it, if not under that of its lab
 */
public record Command(
        KeyCodeCombination key,
        ObservableValue<String> name,
        Runnable action,
        BooleanSupplier possible,
        Optional<ObservableValue<String>> heading) {
    private static final Map<String, String> SIGNS =
            Map.of("Plus", "+", "Minus", "\u2212", "Period", ".", "Comma", ",", "Slash", "/");

    /**
     * A command whose key is written as {@link KeyCombination#valueOf} reads it: {@code S}, {@code Shortcut+L},
     * {@code Shortcut+Page Down}.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static Command of(String key, ObservableValue<String> name, Runnable action) {
        if (KeyCombination.valueOf(key) instanceof KeyCodeCombination combination) {
            return new Command(combination, name, action, () -> true, Optional.empty());
        }
        throw new IllegalArgumentException("no such key: " + key);
    }

    /** The same command, which does nothing while it is impossible; its key means something else then, or nothing. */
    public Command unless(ObservableBooleanValue impossible) {
        Runnable guarded = () -> {
            if (!impossible.get()) {
                action.run();
            }
        };
        return new Command(key, name, guarded, () -> possible.getAsBoolean() && !impossible.get(), heading);
    }

    /** Whether this is the key that was pressed, and what it does is possible now. */
    boolean isAskedBy(KeyEvent pressed) {
        return key.match(pressed) && possible.getAsBoolean();
    }

    /** The same commands under a heading, which says what they are about. */
    public static List<Command> under(ObservableValue<String> heading, List<Command> commands) {
        return commands.stream()
                .map(command ->
                        new Command(command.key, command.name, command.action, command.possible, Optional.of(heading)))
                .toList();
    }

    /** The key as it is printed on keyboards, such as {@code Ctrl+Page Down}. */
    public String keyName() {
        String modifiers = new KeyCodeCombination(KeyCode.A, modifiers()).getDisplayText();
        String code = key.getCode().getName();
        return modifiers.substring(0, modifiers.length() - 1) + SIGNS.getOrDefault(code, code);
    }

    private KeyCombination.Modifier[] modifiers() {
        List<KeyCombination.Modifier> down = new ArrayList<>();
        if (key.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            down.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (key.getControl() == KeyCombination.ModifierValue.DOWN) {
            down.add(KeyCombination.CONTROL_DOWN);
        }
        if (key.getAlt() == KeyCombination.ModifierValue.DOWN) {
            down.add(KeyCombination.ALT_DOWN);
        }
        if (key.getShift() == KeyCombination.ModifierValue.DOWN) {
            down.add(KeyCombination.SHIFT_DOWN);
        }
        return down.toArray(KeyCombination.Modifier[]::new);
    }
}
