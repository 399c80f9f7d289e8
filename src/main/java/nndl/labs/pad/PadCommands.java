package nndl.labs.pad;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import nndl.data.Preparation.Step;
import nndl.data.Stroke.Tool;
import nndl.ui.Command;
import nndl.ui.Parameter;
import nndl.ui.Text;

/** What can be done by a key. */
final class PadCommands {
    /** In the order of {@link Step}. */
    private static final String STEP_KEYS = "XTSC";

    private final Command draw;
    private final Command erase;
    private final Command undo;
    private final Command redo;
    private final Command clear;
    private final Command open;
    private final Command openNetwork;
    private final Map<Step, Command> steps = new EnumMap<>(Step.class);
    private final List<Command> all = new ArrayList<>();
    /** The heading of the commands that are added. */
    private ObservableValue<String> about;

    PadCommands(Text text, Desk desk, PadFiles files, KeptDigits kept) {
        about = text.of("help.drawing");
        draw = add(
                "D", "command.draw", text, () -> desk.drawnOn().toolProperty().set(Tool.PEN));
        erase = add(
                "E", "command.erase", text, () -> desk.drawnOn().toolProperty().set(Tool.ERASER));
        undo = add("Shortcut+Z", "command.undo", text, () -> desk.drawnOn().undo());
        redo = add(
                "Shortcut+Shift+Z", "command.redo", text, () -> desk.drawnOn().redo());
        add("Shortcut+Y", "command.redo", text, () -> desk.drawnOn().redo());
        clear = add("Delete", "command.clear", text, () -> desk.drawnOn().clear());
        add("B", "command.thicker", text, () -> brush(desk, 2));
        add("Shift+B", "command.thinner", text, () -> brush(desk, -2));
        add("M", "command.writing", text, () -> otherWriting(desk));
        about = text.of("help.opening");
        open = add("O", "command.open", text, files::openPicture);
        add("Shortcut+V", "command.paste", text, files::paste);
        openNetwork = add("W", "command.openNetwork", text, files::openNetwork);
        add("N", "command.nextNetwork", text, () -> nextNetwork(desk.networks()));
        about = text.of("help.steps");
        for (Step step : Step.values()) {
            String key = String.valueOf(STEP_KEYS.charAt(step.ordinal()));
            steps.put(step, add(key, "command." + step, text, () -> take(desk.pad(), step)));
        }
        about = text.of("help.keeping");
        for (int digit = 0; digit < PadNetwork.DIGITS; digit++) {
            int label = digit;
            add(String.valueOf(digit), "command.keepDigit", text, () -> keep(desk, kept, label));
        }
    }

    private Command add(String key, String name, Text text, Runnable action) {
        Command command = Command.of(key, text.of(name), action);
        all.addAll(Command.under(about, List.of(command)));
        return command;
    }

    private static void brush(Desk desk, int change) {
        Parameter brush = desk.drawnOn().brush();
        brush.valueProperty().set(brush.get() + change);
    }

    private static void otherWriting(Desk desk) {
        boolean digit = desk.writingProperty().get() == Writing.DIGIT;
        desk.writingProperty().set(digit ? Writing.NUMBER : Writing.DIGIT);
    }

    private static void take(PadModel pad, Step step) {
        pad.take(step, !pad.stepsProperty().get().contains(step));
    }

    /** A number has no digit for a name. */
    private static void keep(Desk desk, KeptDigits kept, int label) {
        if (desk.writingProperty().get() == Writing.DIGIT) {
            kept.keep(label);
        }
    }

    private static void nextNetwork(PadNetworks networks) {
        if (!networks.list().isEmpty()) {
            int next = (networks.chosenProperty().get() + 1) % networks.list().size();
            networks.chosenProperty().set(next);
        }
    }

    Command draw() {
        return draw;
    }

    Command erase() {
        return erase;
    }

    Command undo() {
        return undo;
    }

    Command redo() {
        return redo;
    }

    Command clear() {
        return clear;
    }

    Command open() {
        return open;
    }

    Command openNetwork() {
        return openNetwork;
    }

    Command step(Step step) {
        return steps.get(step);
    }

    List<Command> all() {
        return List.copyOf(all);
    }
}
