package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nndl.data.MnistData;
import nndl.training.Datasets;
import nndl.training.RunSettings;
import nndl.training.SettingsText;
import nndl.training.TrainingSession;
import nndl.training.TrainingState;
import nndl.training.runs.Origin;
import nndl.training.runs.RunStart;
import nndl.training.sweep.Fork;
import nndl.ui.Command;
import nndl.ui.Icons;
import nndl.ui.LabContext;
import nndl.ui.Scrubber;
import nndl.ui.Text;
import nndl.ui.Tips;
import nndl.ui.runs.KeptRun;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * Goes on where the run on screen was after the epoch shown, with the hyper-parameters as they are chosen, as a new run.
 *
 * <p>At its newest epoch the run lends its state; up to an earlier one it is made again.
 */
final class ForkSide {
    private final LabContext context;
    private final Text text;
    private final SettingsModel model;
    private final NextRun nextRun;
    private final Scrubber scrubber;
    private final RunDriver driver;
    private final ObservableValue<CurrentRun> run;
    private final Consumer<Begun> begin;
    private final Button button = new Button(null, Icons.of(MaterialDesignS.SOURCE_FORK));
    private final Label what = new Label();
    private final Command command;

    /**
     * A run that is about to go on.
     *
     * @param run the new run
     * @param mnist what there is to learn from
     * @param make its session
     */
    record Begun(CurrentRun run, MnistData mnist, RunDriver.Maker make) {}

    /**
     * A button for the run on screen.
     *
     * @param driver drives that run, if it goes on
     * @param begin begins the new one in its place
     */
    ForkSide(
            LabContext context,
            Text text,
            SettingsModel model,
            NextRun nextRun,
            Scrubber scrubber,
            RunDriver driver,
            ObservableValue<CurrentRun> run,
            Consumer<Begun> begin) {
        this.context = context;
        this.text = text;
        this.model = model;
        this.nextRun = nextRun;
        this.scrubber = scrubber;
        this.driver = driver;
        this.run = run;
        this.begin = begin;
        command = Command.of("Shortcut+K", text.of("fork.long"), button::fire);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> scrubber.shownProperty().get() < 0
                                ? text.get("fork.none")
                                : text.get(
                                        "fork.after", scrubber.shownProperty().get()),
                        scrubber.shownProperty(),
                        text.languageProperty()));
        button.disableProperty().bind(scrubber.shownProperty().lessThan(0));
        button.setTooltip(Tips.of(command));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> fork());
        what.textProperty().bind(text.of("fork.what"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** The button and what it does. */
    Node[] nodes() {
        return new Node[] {button, what};
    }

    Command command() {
        return command;
    }

    private void fork() {
        CurrentRun from = run.getValue();
        int epoch = scrubber.shownProperty().get();
        state(from, epoch)
                .thenAcceptBothAsync(
                        context.digits().mnist(),
                        (state, mnist) -> {
                            if (run.getValue() == from) { // nobody was faster
                                fork(from, epoch, state, mnist);
                            }
                        },
                        Platform::runLater)
                .exceptionally(failure -> {
                    context.messages().error(text.of("run.failed"), failure);
                    return null;
                });
    }

    private CompletableFuture<Optional<TrainingState>> state(CurrentRun from, int epoch) {
        return Optional.of(epoch)
                .filter(shown -> shown == from.lastEpoch())
                .flatMap(newest -> driver.state())
                .map(there -> there.thenApply(Optional::of))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private void fork(CurrentRun from, int epoch, Optional<TrainingState> state, MnistData mnist) {
        int done = state.map(TrainingState::epoch).orElse(epoch + 1);
        RunSettings settings = wanted(from.settings());
        if (done >= settings.learning().epochs()) {
            context.messages()
                    .notice(text.of(
                            "fork.noneLeft", done - 1, settings.learning().epochs()));
        } else if (state.isEmpty() && !from.canBeMadeAgain()) {
            context.messages().notice(text.of("fork.notAgain", epoch));
        } else {
            RunDriver.Maker make = state.isPresent()
                    ? goingOn(settings, mnist, state.get())
                    : cancelled -> Fork.after(nextRun.again(from, mnist), done, cancelled)
                            .with(settings);
            CurrentRun next = new CurrentRun(kept(from, done, settings), Optional.empty(), List.of());
            begin.accept(new Begun(next, mnist, make));
        }
    }

    private RunDriver.Maker goingOn(RunSettings settings, MnistData mnist, TrainingState state) {
        MnistData digits = nextRun.digits(mnist);
        return cancelled -> new TrainingSession(settings, Datasets.of(digits, settings.data()), state);
    }

    /** The run's settings with what is chosen of those that may change on the way. */
    private RunSettings wanted(RunSettings from) {
        RunSettings chosen = model.settings.get();
        RunSettings.Data data = from.data();
        return new RunSettings(
                from.network(),
                from.start(),
                new RunSettings.Data(
                        data.trainingSize(),
                        data.validationSize(),
                        data.pixelScale(),
                        data.expansion(),
                        chosen.data().measured()),
                chosen.learning());
    }

    private static KeptRun kept(CurrentRun from, int epochs, RunSettings settings) {
        String change = SettingsText.differences(settings, from.settings()).entrySet().stream()
                .map(entry -> "--" + entry.getKey().key() + " " + entry.getValue())
                .collect(Collectors.joining(" "));
        Origin fork = new Origin.Fork(from.kept().start().id(), epochs - 1, change);
        return new KeptRun(RunStart.now(settings, fork));
    }
}
