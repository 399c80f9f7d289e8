package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.util.Duration;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.CostTrace;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.TrainingState;
import nndl.training.runs.Change;
import nndl.training.runs.RunNetworks;
import nndl.ui.LabContext;
import nndl.ui.Pulse;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;

/**
 * Plays one run after another on the screen: begins them, holds them, goes on with them, opens those of before.
 *
 * <p>A run that gives way to another is kept as far as it came. All calls come on the FX thread.
 */
final class RunPlayer implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.millis(100);

    private final LabContext context;
    private final Text text;
    private final SettingsModel model;
    private final OpenedFiles opened;
    private final NextRun nextRun;
    private final RunScreen screen;
    private final RunDriver driver = new RunDriver(new Pulse());
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty started = new SimpleBooleanProperty();
    private final BooleanProperty pending = new SimpleBooleanProperty();
    private final StringProperty progress = new SimpleStringProperty("");
    private final Timeline looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> showProgress()));
    private boolean beginning;
    private CompletableFuture<Void> end = new CompletableFuture<>();

    /**
     * Plays nothing yet; {@link #reset} shows the run that the settings ask for.
     *
     * @param model what is chosen; what it says of η and λ changes the run under way
     * @param opened files that runs learn from
     * @param nextRun makes the runs
     * @param screen shows them
     */
    RunPlayer(LabContext context, SettingsModel model, OpenedFiles opened, NextRun nextRun, RunScreen screen) {
        this.context = context;
        this.text = context.text().in("nndl/ui/training");
        this.model = model;
        this.opened = opened;
        this.nextRun = nextRun;
        this.screen = screen;
        looks.setCycleCount(Animation.INDEFINITE);
        running.addListener((value, old, now) -> runOrPause(now));
        model.settings.addListener((value, old, now) -> settingsChanged());
        text.languageProperty().addListener((value, old, now) -> showProgress());
        reset();
    }

    /** Whether the run goes on; to be set as well. */
    BooleanProperty runningProperty() {
        return running;
    }

    /** Whether the run has begun and not ended, going on or held. */
    ObservableBooleanValue activeProperty() {
        return active;
    }

    /** Whether the run has begun, or is about to. */
    ObservableBooleanValue startedProperty() {
        return started;
    }

    /** Whether settings are chosen that only the next run can have. */
    ObservableBooleanValue pendingProperty() {
        return pending;
    }

    /** How far the run is, in words. */
    ObservableStringValue progressProperty() {
        return progress;
    }

    /** The run on screen. */
    CurrentRun run() {
        return screen.run();
    }

    /** A copy of the state of the run; nothing before it begins. */
    Optional<CompletableFuture<TrainingState>> state() {
        return driver.state();
    }

    /** Has the cost of each mini-batch recorded, of the run under way from now on and of later ones from their beginning. */
    void recordMiniBatches() {
        driver.record();
    }

    /** The costs of the mini-batches of the run on screen, as far as they have been recorded. */
    Optional<CostTrace> miniBatches() {
        return driver.trace();
    }

    /** Begins a run, or goes on with the one that is held; done when it has ended and that is on screen. */
    CompletableFuture<Void> play() {
        CompletableFuture<Void> ended = nextEnd();
        running.set(true);
        return ended;
    }

    /** Done when the run that begins next has ended and that is on screen. */
    CompletableFuture<Void> nextEnd() {
        end = new CompletableFuture<>();
        return end;
    }

    private void runOrPause(boolean run) {
        if (!run) {
            if (driver.isActive()) {
                driver.pause();
            } else if (beginning) {
                beginning = false;
                progress.set("");
            }
            return;
        }
        if (driver.isActive()) {
            driver.resume();
            looks.play();
        } else {
            begin(RunDriver.First.RUN);
        }
    }

    /** Learns one mini-batch, and is held then. */
    void stepMiniBatch() {
        step(RunDriver.First.MINI_BATCH, driver::stepMiniBatch);
    }

    /** Learns to the end of the epoch, and is held then. */
    void stepEpoch() {
        step(RunDriver.First.EPOCH, driver::stepEpoch);
    }

    private void step(RunDriver.First first, Runnable next) {
        if (driver.isActive()) {
            next.run();
            running.set(false);
            looks.play();
        } else {
            begin(first);
        }
    }

    /** Ends the run and shows empty charts for the settings as they are. */
    void reset() {
        leave();
        beginning = false;
        started.set(false);
        running.set(false);
        looks.stop();
        show(nextRun.make());
        progress.set("");
    }

    /** Ends the run on screen if it goes on: it is kept as far as it came. */
    private void leave() {
        driver.cancel();
        active.set(false);
        if (run() != null) {
            RunEnd cancelled = new RunEnd(RunEnd.Reason.CANCELLED, run().lastEpoch());
            context.runs().ended(run().kept(), Optional.of(cancelled));
        }
    }

    private void show(CurrentRun shown) {
        show(shown, opened.summary(shown));
    }

    private void show(CurrentRun shown, RunSummary summary) {
        pending.set(false);
        screen.show(shown, summary);
    }

    /** Makes a run of an earlier time the one on screen. */
    void open(KeptRun kept) {
        reset();
        started.set(true);
        CurrentRun earlier = CurrentRun.of(kept);
        show(earlier, RunSummary.of(earlier));
        screen.again();
        pending.set(!model.settings.get().equals(earlier.settings()));
        showProgress();
        findNetwork(earlier);
    }

    /** Reads the last network of a run, if it is that of its last epoch. */
    private void findNetwork(CurrentRun earlier) {
        context.inBackground(
                () -> context.runs().store().network(earlier.kept().start().id()),
                kept -> kept.filter(last -> last.epoch() == earlier.lastEpoch())
                        .ifPresent(last -> earlier.found(last.network().network())),
                text.of("file.notRead"));
    }

    /** Begins a run with the settings as they are, as soon as there are digits. */
    private void begin(RunDriver.First first) {
        if (beginning) {
            return;
        }
        beginning = true;
        started.set(true);
        progress.set(text.get("run.loading"));
        context.digits()
                .mnist()
                .whenComplete((mnist, failure) -> Platform.runLater(() -> {
                    if (beginning) {
                        beginning = false;
                        if (failure == null) {
                            CurrentRun next = nextRun.make();
                            begin(next, mnist, nextRun.session(next, mnist), first);
                        } else {
                            noDigits(failure);
                        }
                    }
                }));
    }

    private void noDigits(Throwable failure) {
        running.set(false);
        started.set(false);
        progress.set("");
        opened.mnistFound.set(false);
        context.sayFailure(failure, text.of("run.failed"));
        end.completeExceptionally(failure);
    }

    private void begin(CurrentRun next, MnistData mnist, RunDriver.Maker make, RunDriver.First first) {
        leave();
        show(next);
        screen.begun();
        RunNetworks networks = context.runs().keepNetworks(next.kept(), opened.digits(mnist));
        driver.start(make, first, context.runs().begin(next.kept()), new Told(next, networks));
        active.set(true);
        looks.play();
    }

    /** Goes on as a new run beside the one on screen. */
    void goOn(ForkSide.Begun fork) {
        context.runs().setVisible(List.of(run().kept()), true);
        begin(fork.run(), fork.mnist(), fork.make(), RunDriver.First.RUN);
        running.set(true);
    }

    /** Begins a run of these settings, as they are chosen, unless it is on screen. */
    void beginUnlessOnScreen(RunSettings wanted) {
        if (!started.get() || !run().settings().equals(wanted)) {
            reset();
            running.set(true);
        }
    }

    /** η and λ change the run under way; everything else waits for the next one, as does another run of the book. */
    private void settingsChanged() {
        RunSettings wanted = model.settings.get();
        RunSettings begun = run().settings();
        if (!driver.isActive()) {
            if (run().results().isEmpty()) {
                show(nextRun.make());
            } else {
                pending.set(!wanted.equals(begun));
            }
            return;
        }
        RunSettings.Learning learning = wanted.learning();
        if (!model.isTakingOver()) {
            driver.change(now -> now.with(learning.learningRate(), learning.regularization()));
        }
        RunSettings.Learning reachable = begun.learning().with(learning.learningRate(), learning.regularization());
        pending.set(model.isTakingOver() || !begun.withLearning(reachable).equals(wanted));
    }

    private void showProgress() {
        if (driver.isActive()) {
            progress.set(screen.words().progress(driver.progress(), run(), driver.isPaused()));
        } else if (run().last().isPresent()) {
            progress.set(screen.words().speed(run()));
        }
    }

    @Override
    public void close() {
        looks.stop();
        driver.close();
    }

    /** What a run says, on the FX thread. */
    private final class Told implements RunDriver.Listener {
        private final CurrentRun own;
        private final RunNetworks networks;

        Told(CurrentRun own, RunNetworks networks) {
            this.own = own;
            this.networks = networks;
        }

        @Override
        public void measured(EpochResult result, Network network) {
            networks.put(result, network);
        }

        @Override
        public void epoch(EpochResult result, Network network) {
            own.add(result, network);
            context.runs().put(own.kept());
            screen.epoch(result);
        }

        @Override
        public void changed(int epoch, RunSettings.Learning learning) {
            own.changed(new Change(epoch, learning));
            screen.changed(epoch, learning);
        }

        @Override
        public void ended(RunEnd how) {
            context.runs().ended(own.kept(), Optional.of(how));
            over();
            showProgress();
            screen.ended(how);
            Platform.runLater(() -> end.complete(null));
            if (how.reason() == RunEnd.Reason.DIVERGED) {
                context.messages().error(text.of("log.diverged", how.epoch()));
            }
        }

        @Override
        public void failed(Throwable cause) {
            context.runs().ended(own.kept(), Optional.empty());
            over();
            progress.set("");
            context.messages().error(text.of("run.failed"), cause);
            end.completeExceptionally(cause);
        }

        private void over() {
            active.set(false);
            looks.stop();
            running.set(false);
        }
    }
}
