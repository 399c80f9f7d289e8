package nndl.ui.training;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
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
    private final RunPlayer player;
    private final Button button = new Button(null, Icons.of(MaterialDesignS.SOURCE_FORK));
    private final Button hintButton = new Button(null, Icons.of(MaterialDesignS.SOURCE_FORK));
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
     * Buttons for the run on screen.
     *
     * @param screen says which run and which epoch is shown
     * @param player plays that run, and then the new one in its place
     */
    ForkSide(LabContext context, SettingsModel model, NextRun nextRun, RunScreen screen, RunPlayer player) {
        this.context = context;
        this.text = context.text().in("nndl/ui/training");
        this.model = model;
        this.nextRun = nextRun;
        this.scrubber = screen.scrubber();
        this.player = player;
        command = Command.of("Shortcut+K", text.of("fork.long"), button::fire);
        button.textProperty().bind(words("fork.at"));
        button.getStyleClass().add("fork-button");
        hintButton.textProperty().bind(words("fork.from"));
        hintButton.getStyleClass().add("small");
        BooleanBinding nothingLeft = Bindings.createBooleanBinding(
                () -> scrubber.shownProperty().get() < 0
                        || scrubber.shownProperty().get() + 1
                                >= model.settings.get().learning().epochs(),
                scrubber.shownProperty(),
                model.settings);
        for (Button one : new Button[] {button, hintButton}) {
            one.disableProperty().bind(nothingLeft);
            one.setTooltip(Tips.of(Bindings.concat(text.of("fork.what"), "  (", command.keyName(), ")")));
            one.setMinWidth(Region.USE_PREF_SIZE);
            one.setOnAction(event -> fork());
        }
        ObservableValue<Boolean> enough = Bindings.createBooleanBinding(
                () -> player.run() != null && wanted(player.run().settings()).equals(model.settings.get()),
                model.settings,
                screen.runProperty());
        hintButton.visibleProperty().bind(enough);
    }

    private ObservableValue<String> words(String key) {
        return Bindings.createStringBinding(
                () -> scrubber.shownProperty().get() < 0
                        ? text.get("fork.none")
                        : text.get(key, scrubber.shownProperty().get()),
                scrubber.shownProperty(),
                text.languageProperty());
    }

    /** The button among the run controls. */
    Button button() {
        return button;
    }

    /** A button that says more, for where settings wait; it is there if a fork can have all of them. */
    Button hintButton() {
        return hintButton;
    }

    Command command() {
        return command;
    }

    private void fork() {
        CurrentRun from = player.run();
        int epoch = scrubber.shownProperty().get();
        state(from, epoch)
                .thenAcceptBothAsync(
                        context.digits().mnist(),
                        (state, mnist) -> {
                            if (player.run() == from) { // nobody was faster
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
                .flatMap(newest -> player.state(from))
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
            CurrentRun next = new CurrentRun(kept(from, done, settings), Optional.empty());
            player.goOn(new Begun(next, mnist, make));
        }
    }

    private RunDriver.Maker goingOn(RunSettings settings, MnistData mnist, TrainingState state) {
        MnistData digits = nextRun.digits(mnist);
        return cancelled -> new TrainingSession(settings, Datasets.of(digits, settings.data()), state);
    }

    /** The run's settings with what is chosen of those that may change on the way. */
    private RunSettings wanted(RunSettings from) {
        RunSettings chosen = model.settings.get();
        return from.measuring(chosen.data().measured()).withLearning(chosen.learning());
    }

    private static KeptRun kept(CurrentRun from, int epochs, RunSettings settings) {
        String change = SettingsText.differences(settings, from.settings()).entrySet().stream()
                .map(entry -> "--" + entry.getKey().key() + " " + entry.getValue())
                .collect(Collectors.joining(" "));
        Origin fork = new Origin.Fork(from.kept().start().id(), epochs - 1, change);
        return new KeptRun(RunStart.now(settings, fork));
    }
}
