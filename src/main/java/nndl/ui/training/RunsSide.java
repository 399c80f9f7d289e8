package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import nndl.data.DataException;
import nndl.training.RunLine;
import nndl.training.SettingException;
import nndl.ui.Command;
import nndl.ui.DataSentences;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;
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
     * What the list asks of the view.
     *
     * @param open makes a run of an earlier time the one on screen
     * @param take takes over what a line says
     */
    record Requests(Consumer<KeptRun> open, Consumer<RunLine> take) {}

    /**
     * Lists the runs there are, and reads those of earlier starts.
     *
     * @param charts where those are drawn whose eye is open
     * @param current the run on screen
     * @param busy whether it is under way
     */
    RunsSide(
            LabContext context,
            MetricCharts charts,
            ObjectProperty<CurrentRun> current,
            ObservableBooleanValue busy,
            Requests requests) {
        this.context = context;
        text = context.text().in("nndl/ui/training");
        take = requests.take();
        RunWords words = new RunWords(text, context.runs());
        pane = new RunsPane(
                context,
                words,
                new RunsPane.Actions(
                        requests.open(),
                        busy,
                        kept -> take.accept(kept.start().line()),
                        this::paste,
                        current.map(CurrentRun::kept)));
        comparison = new Comparison(context, text, charts, current, words);
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

    /**
     * Reads the last network of a run, if it is that of its last epoch.
     *
     * @param then told on the FX thread, when it is there
     */
    void findNetwork(CurrentRun opened, Runnable then) {
        context.background().execute(() -> {
            try {
                context.runs()
                        .store()
                        .network(opened.kept().start().id())
                        .filter(last -> last.epoch() == opened.lastEpoch())
                        .ifPresent(last -> Platform.runLater(() -> {
                            opened.found(last.network().network());
                            then.run();
                        }));
            } catch (DataException e) {
                context.messages().error(DataSentences.of(text, e), e);
            }
        });
    }
}
