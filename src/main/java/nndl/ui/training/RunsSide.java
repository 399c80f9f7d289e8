package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import nndl.training.RunLine;
import nndl.training.SettingException;
import nndl.training.runs.Group;
import nndl.ui.Command;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.runs.RunWords;
import nndl.ui.training.runs.RunsPane;

/** The kept runs at the right of the view, and what they have to do with the run on screen. */
final class RunsSide {
    private final LabContext context;
    private final Text text;
    private final Actions actions;
    private final RunsPane pane;
    /** A field: it listens as long as it lives. */
    private final Comparison comparison;

    /**
     * What the view around the runs does.
     *
     * @param open makes a run the one on screen
     * @param openGroup shows the runs of a group together
     * @param take takes over what a line says
     */
    record Actions(Consumer<KeptRun> open, BiConsumer<Group, List<KeptRun>> openGroup, Consumer<RunLine> take) {}

    /**
     * Lists the runs there are, and reads those of earlier starts.
     *
     * @param screen shows the current run, and in its charts those whose eye is open
     * @param actions what the view does
     */
    RunsSide(LabContext context, RunScreen screen, Actions actions) {
        this.context = context;
        this.actions = actions;
        text = context.text().in("nndl/ui/training");
        RunWords words = new RunWords(text, context.runs());
        pane = new RunsPane(
                context,
                words,
                new RunsPane.Actions(
                        actions.open(),
                        actions.openGroup(),
                        kept -> take(kept, words),
                        this::paste,
                        screen.runProperty().map(CurrentRun::kept)));
        comparison = new Comparison(context, text, screen.charts(), screen.runProperty(), words);
        context.runs().load();
    }

    Node node() {
        return pane;
    }

    /** The keys. */
    List<Command> commands() {
        return pane.commands();
    }

    /** What was changed on the way of a run is not among its settings, which is said. */
    private void take(KeptRun kept, RunWords words) {
        actions.take().accept(kept.start().line());
        words.changes(kept).ifPresent(changes -> context.messages().notice(text.of("runs.takenInPart", changes)));
    }

    private void paste() {
        String pasted =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        if (pasted.isBlank()) {
            context.messages().notice(text.of("runs.nothingPasted"));
            return;
        }
        try {
            actions.take().accept(RunLine.parse(pasted));
            context.messages().notice(text.of("runs.pasted"));
        } catch (SettingException e) {
            context.messages().error(text.of("runs.notPasted", e.getMessage()), e);
        }
    }
}
