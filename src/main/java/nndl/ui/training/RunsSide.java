package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import nndl.training.RunLine;
import nndl.training.SettingException;
import nndl.ui.Command;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.training.runs.RunWords;
import nndl.ui.training.runs.RunsPane;

/** The kept runs at the right of the view, and what they have to do with the run on screen. */
final class RunsSide {
    private final LabContext context;
    private final Text text;
    private final Consumer<RunLine> take;
    private final RunsPane pane;
    /** A field: it listens as long as it lives. */
    private final Comparison comparison;

    /**
     * Lists the runs there are, and reads those of earlier starts.
     *
     * @param screen shows the current run, and in its charts those whose eye is open
     * @param player opens runs
     * @param take takes over what a line says
     */
    RunsSide(LabContext context, RunScreen screen, RunPlayer player, Consumer<RunLine> take) {
        this.context = context;
        this.take = take;
        text = context.text().in("nndl/ui/training");
        RunWords words = new RunWords(text, context.runs());
        pane = new RunsPane(
                context,
                words,
                new RunsPane.Actions(
                        player::open,
                        kept -> take.accept(kept.start().line()),
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

    private void paste() {
        String pasted =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        try {
            take.accept(RunLine.parse(pasted));
            context.messages().notice(text.of("runs.pasted"));
        } catch (SettingException e) {
            context.messages().error(text.of("runs.notPasted", e.getMessage()), e);
        }
    }
}
