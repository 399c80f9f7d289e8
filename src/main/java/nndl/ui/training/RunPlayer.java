package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import nndl.data.MnistData;
import nndl.training.CostTrace;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.TrainingState;
import nndl.training.runs.Change;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.runs.RunWords;
import nndl.ui.training.sweep.Beginning;

/**
 * What the buttons of a run do. One run at most is under way and one is on screen; usually that is the same one, but a run
 * goes on in the background while another is looked at.
 *
 * <p>A run that gives way to another is kept as far as it came. All calls come on the FX thread.
 */
final class RunPlayer implements AutoCloseable {
    private final LabContext context;
    private final Text text;
    private final OpenedFiles opened;
    private final NextRun nextRun;
    private final RunScreen screen;
    private final RunWords names;
    private final UnderWay underWay;
    private final BooleanBinding away;
    private final Progress progress;
    private final PendingSettings pending;
    private final Beginning beginning;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty started = new SimpleBooleanProperty();
    private RunDriver.First first = RunDriver.First.RUN;
    private CompletableFuture<Void> end = new CompletableFuture<>();

    /**
     * Plays nothing yet; {@link #reset} shows the run that the settings ask for.
     *
     * @param model what is chosen; what it says of η and λ changes the run under way while that is on screen
     * @param opened files that runs learn from
     * @param nextRun makes the runs
     * @param screen shows them
     */
    RunPlayer(LabContext context, SettingsModel model, OpenedFiles opened, NextRun nextRun, RunScreen screen) {
        this.context = context;
        this.text = context.text().in("nndl/ui/training");
        this.opened = opened;
        this.nextRun = nextRun;
        this.screen = screen;
        names = new RunWords(text, context.runs());
        underWay = new UnderWay(context.runs(), new Told());
        away = Bindings.createBooleanBinding(
                () -> underWay.isActive() && !underWay.is(screen.run()),
                underWay.activeProperty(),
                underWay.runProperty(),
                screen.runProperty());
        progress = new Progress(text, underWay, screen, names);
        beginning = new Beginning(() -> context.digits().mnist(), this::begin, this::noDigits);
        running.addListener((value, old, now) -> runOrPause(now));
        pending = new PendingSettings(model, underWay, screen, () -> show(nextRun.make()));
        reset();
    }

    /** Whether the run under way goes on; to be set as well. */
    BooleanProperty runningProperty() {
        return running;
    }

    /** Whether a run has begun and not ended, going on or held. */
    ObservableBooleanValue activeProperty() {
        return underWay.activeProperty();
    }

    /** Whether a run is under way that is not the one on screen; see {@link #back}. */
    ObservableBooleanValue awayProperty() {
        return away;
    }

    /** Whether the run on screen was looked up among those that are kept, and not begun as it is chosen. */
    boolean isEarlier() {
        return started.get() && !beginning.isWaiting() && !underWay.is(run());
    }

    /** Whether the run on screen has begun, or is about to. */
    ObservableBooleanValue startedProperty() {
        return started;
    }

    /** Whether settings are chosen that only the next run can have. */
    ObservableBooleanValue pendingProperty() {
        return pending.pendingProperty();
    }

    /** How far the run on screen is, in words. */
    ObservableStringValue progressProperty() {
        return progress.wordsProperty();
    }

    /** Which run is under way and how far, while another one is on screen. */
    ObservableStringValue awayWordsProperty() {
        return progress.awayProperty();
    }

    /** The run on screen. */
    CurrentRun run() {
        return screen.run();
    }

    /** A copy of the state of a run: nothing if it is neither under way nor the one that was so last. */
    Optional<CompletableFuture<TrainingState>> state(CurrentRun of) {
        return underWay.state(of);
    }

    /** Has the cost of each mini-batch recorded, of the run under way from now on and of later ones from their beginning. */
    void recordMiniBatches() {
        underWay.record();
    }

    /** The costs of the mini-batches of the run on screen, as far as they have been recorded. */
    Optional<CostTrace> miniBatches() {
        return underWay.trace(screen.run());
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
        if (run && underWay.isActive()) {
            underWay.resume();
        } else if (run) {
            begin(RunDriver.First.RUN);
        } else if (underWay.isActive()) {
            underWay.pause();
        } else if (beginning.isWaiting()) {
            beginning.callOff();
            progress.say();
        }
    }

    /** Learns one mini-batch, and is held then. */
    void stepMiniBatch() {
        step(RunDriver.First.MINI_BATCH, underWay::stepMiniBatch);
    }

    /** Learns to the end of the epoch, and is held then. */
    void stepEpoch() {
        step(RunDriver.First.EPOCH, underWay::stepEpoch);
    }

    private void step(RunDriver.First one, Runnable next) {
        if (underWay.isActive()) {
            next.run();
            running.set(false);
        } else {
            begin(one);
        }
    }

    /** Ends the run under way and shows empty charts for the settings as they are. */
    void reset() {
        sayIfUnseen();
        beginning.callOff();
        underWay.end();
        started.set(false);
        running.set(false);
        show(nextRun.make());
        progress.say();
    }

    /** Of a run that ends for the sake of another, but not before one's eyes, it is said. */
    private void sayIfUnseen() {
        if (away.get()) {
            CurrentRun unseen = underWay.runProperty().getValue().orElseThrow();
            context.messages()
                    .notice(text.of(
                            unseen.lastEpoch() < 0 ? "run.droppedUnseen" : "run.endedUnseen",
                            names.name(unseen.kept()),
                            unseen.lastEpoch()));
        }
    }

    private void show(CurrentRun shown) {
        pending.none();
        screen.show(shown, opened.summary(shown));
    }

    /** Makes a run that is kept the one on screen; what is under way goes on. */
    void open(KeptRun kept) {
        if (underWay.runProperty().getValue().filter(own -> own.kept() == kept).isPresent()) {
            back();
            return;
        }
        beginning.callOff();
        if (!underWay.isActive()) {
            running.set(false);
        }
        started.set(true);
        CurrentRun earlier = CurrentRun.of(kept);
        screen.show(earlier, RunSummary.of(earlier));
        screen.again();
        if (kept.isGoing()) {
            screen.follow();
        }
        pending.look();
        progress.say();
        earlier.findNetwork(context, text.of("file.notRead"), screen.inside()::look);
    }

    /** Brings the run that is under way, or was so last, to the screen again. */
    void back() {
        underWay.runProperty().getValue().filter(own -> own != run()).ifPresent(own -> {
            show(own);
            screen.again();
            pending.look();
            progress.say();
        });
    }

    /** Begins a run with the settings as they are, as soon as there are digits. */
    private void begin(RunDriver.First how) {
        first = how; // of several orders while digits are read the last one holds
        running.set(how == RunDriver.First.RUN);
        if (!beginning.isWaiting()) {
            started.set(true);
            progress.loading();
            beginning.begin();
        }
    }

    private void begin(MnistData mnist) {
        CurrentRun next = nextRun.make();
        begin(next, mnist, nextRun.session(next, mnist), first);
    }

    private void noDigits(Throwable failure) {
        running.set(false);
        started.set(!run().results().isEmpty());
        progress.say();
        opened.mnistFound.set(false);
        context.sayFailure(failure, text.of("run.failed"));
        end.completeExceptionally(failure);
    }

    private void begin(CurrentRun next, MnistData mnist, RunDriver.Maker make, RunDriver.First how) {
        sayIfUnseen();
        underWay.begin(next, opened.digits(mnist), make, how);
        started.set(true);
        show(next);
        screen.begun();
    }

    /** Goes on as a new run beside the one on screen. */
    void goOn(ForkSide.Begun fork) {
        context.runs().setVisible(List.of(run().kept()), true);
        begin(fork.run(), fork.mnist(), fork.make(), RunDriver.First.RUN);
        running.set(true);
    }

    /** Begins a run of these settings, as they are chosen, unless it is on screen or under way. */
    void beginUnlessOnScreen(RunSettings wanted) {
        if (away.get()) {
            back();
        }
        if (!started.get() || !run().settings().equals(wanted)) {
            reset();
            running.set(true);
        }
    }

    @Override
    public void close() {
        beginning.callOff();
        progress.close();
        underWay.close();
    }

    /** What the run under way says, brought to the screen if it is there. */
    private final class Told implements UnderWay.Listener {
        @Override
        public void epoch(CurrentRun run, EpochResult result) {
            if (run == run()) {
                screen.epoch(result);
            }
        }

        @Override
        public void changed(CurrentRun run, Change change) {
            if (run == run()) {
                screen.changed(change);
            }
        }

        @Override
        public void ended(CurrentRun run, RunEnd how) {
            // Whoever is told may begin another run, and that has an end of its own.
            CompletableFuture<Void> own = end;
            running.set(false);
            progress.say();
            if (run == run()) {
                screen.ended(how);
            } else {
                context.messages()
                        .notice(text.of(
                                "run.endedMeanwhile",
                                names.name(run.kept()),
                                screen.words().end(how, run)));
            }
            Platform.runLater(() -> own.complete(null));
            if (how.reason() == RunEnd.Reason.DIVERGED) {
                context.messages().error(text.of("log.diverged", how.epoch()));
            }
        }

        @Override
        public void failed(CurrentRun run, Throwable cause) {
            running.set(false);
            progress.say();
            context.messages().error(text.of("run.failed"), cause);
            end.completeExceptionally(cause);
        }
    }
}
