package nndl.ui.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nndl.data.DataException;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.EpochResult;
import nndl.training.Experiment;
import nndl.training.ExperimentText;
import nndl.training.Measured;
import nndl.training.RunEnd;
import nndl.training.RunLine;
import nndl.training.RunSettings;
import nndl.training.runs.Change;
import nndl.training.runs.RunNetworks;
import nndl.ui.Command;
import nndl.ui.DataSentences;
import nndl.ui.LabContext;
import nndl.ui.Pulse;
import nndl.ui.RunControls;
import nndl.ui.Scrubber;
import nndl.ui.Text;
import nndl.ui.Views;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.sweep.GridView;
import nndl.ui.training.sweep.LastBitView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * Training as one watches it: settings at the right, four live charts with the log below them, and the run controls.
 *
 * <p>A lab makes one of these for its experiments and passes its nodes on. All calls come on the FX thread.
 */
public final class TrainingView implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.millis(100);
    private static final String TOLD_EXPERIMENT = "overfit-1k";
    private static final int TOLD_SEEDS_EPOCHS = 30;
    private static final String LAST_BIT_EXPERIMENT = "first-network";
    private static final String COMPARED_EXPERIMENT = "reg-1k";
    private static final int COMPARED_EPOCHS = 150;
    private static final int FORKED_EPOCH = 14;
    private static final double FORKED_LAMBDA = 1;

    private final Text text;
    private final LabContext context;
    private final SettingsModel model;
    private final RunDriver driver = new RunDriver(new Pulse());
    private final Scrubber scrubber = new Scrubber();
    private final MetricCharts charts;
    private final RunLog words;
    private final OpenedFiles opened;
    private final TrainingFiles files;
    private final FileActions fileActions;
    private final Views centre = new Views();
    private final Views controls = new Views();
    private final StackPane side = new StackPane();
    private final InsideSide inside;
    private final RunsSide runs;
    private final RunScreen screen;
    private final NextRun nextRun;
    private final GridView grid;
    private final LastBitView lastBit;
    private final ForkSide fork;
    private final SeedsSide seeds;
    private final HindsightSide hindsight;
    private final RunControls runControls;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty started = new SimpleBooleanProperty();
    private final BooleanProperty pending = new SimpleBooleanProperty();
    private final StringProperty progress = new SimpleStringProperty("");
    private final ObjectProperty<CurrentRun> run = new SimpleObjectProperty<>();
    private final Timeline looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> showProgress()));
    private boolean beginning;
    private CompletableFuture<Void> told = new CompletableFuture<>();

    /**
     * A view of experiments.
     *
     * @param context what the shell lends to the lab
     * @param experiments those that can be chosen; the first is chosen
     */
    public TrainingView(LabContext context, List<Experiment> experiments) {
        this.context = context;
        text = context.text().in("nndl/ui/training");
        model = new SettingsModel(experiments.get(0));
        charts = new MetricCharts(text, scrubber.shownProperty());
        LogList log = new LogList(text);
        words = new RunLog(text);
        screen = new RunScreen(text, charts, log, words, scrubber);
        opened = new OpenedFiles(model);
        files = new TrainingFiles(context, model, opened, run, this::reset);
        nextRun = new NextRun(model, opened);
        charts.setOnExport(files::export);
        charts.bindPlaceholder(
                Bindings.when(started).then(text.of("chart.waiting")).otherwise(text.of("chart.empty")));
        fileActions = files.actions();
        grid = new GridView(context, model.settings, this::digits, this::takeFromMap);
        lastBit = new LastBitView(context, model.settings, this::digits);
        fork = new ForkSide(context, text, model, nextRun, scrubber, driver, run, this::goOn);
        seeds = new SeedsSide(context, text, model, nextRun, charts, this::beginUnlessOnScreen);
        hindsight = new HindsightSide(text, charts, run);
        SettingsForm.Sides sides = new SettingsForm.Sides(fork.nodes(), seeds.nodes(), hindsight.nodes());
        Node form = new SettingsForm(text, model, experiments, charts, fileActions, sides, this::focusRun).node();
        centre.add("curves", text.of("view.curves"), MaterialDesignC.CHART_LINE, new ChartsAndLog(charts, log));
        inside = new InsideSide(context, scrubber, run);
        centre.add("inside", text.of("view.inside"), MaterialDesignM.MAGNIFY, inside.node());
        centre.add("grid", text.of("view.grid"), MaterialDesignG.GRID, grid.centre());
        centre.add("lastbit", text.of("view.lastBit"), MaterialDesignC.CALL_SPLIT, lastBit.node());
        controls.add("settings", text.of("view.settings"), MaterialDesignT.TUNE, form);
        runs = new RunsSide(context, charts, run, active, new RunsSide.Requests(this::open, this::take));
        controls.add("runs", text.of("view.runs"), MaterialDesignF.FORMAT_LIST_BULLETED, runs.node());
        runControls = new RunControls(text, running)
                .stepMiniBatch(() -> step(RunDriver.First.MINI_BATCH))
                .stepEpoch(() -> step(RunDriver.First.EPOCH))
                .reset(this::reset)
                .scrubber(text.of("axis.epoch"), scrubber)
                .progress(progress)
                .extra(pendingNote());
        centre.shownProperty().subscribe(this::showSide);
        running.addListener((value, old, now) -> runOrPause(now));
        model.settings.addListener((value, old, now) -> settingsChanged());
        looks.setCycleCount(Animation.INDEFINITE);
        text.languageProperty().addListener((value, old, now) -> showProgress());
        reset();
    }

    /** What is looked at: the curves of the run with its log below, or the inside of its network at an epoch. */
    public Node centre() {
        return centre;
    }

    /** What is chosen: experiment, settings, what is shown, files. */
    public Node controls() {
        return side;
    }

    /** Run, steps, reset, scrubber, progress. */
    public Node runControls() {
        return runControls;
    }

    /** The settings as they are chosen now. */
    public ObservableValue<RunSettings> settings() {
        return model.settings;
    }

    /** The settings that the run on screen began with; those chosen now if none has begun. */
    public RunSettings runSettings() {
        return run.get().settings();
    }

    /** The epochs of the run on screen, as far as it is; not to be changed. */
    public List<EpochResult> results() {
        return Collections.unmodifiableList(run.get().results());
    }

    /** What is chosen, in a few words. */
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(
                () -> ExperimentText.in(text.languageProperty().get().locale()).title(model.experiment.get()),
                text.languageProperty(),
                model.experiment);
    }

    /** The keys of the run controls and of the files. */
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(runControls.commands());
        all.add(fork.command());
        all.addAll(fileActions.commands());
        all.addAll(runs.commands());
        return all;
    }

    /** The view is looked at: Run is what one wants first. */
    public void shown() {
        if (!driver.isActive()) {
            focusRun();
        }
    }

    /** The grid has controls, and runs, of its own. */
    private void showSide(String view) {
        boolean ofOneRun = !view.equals("grid");
        side.getChildren().setAll(ofOneRun ? controls : grid.controls());
        runControls.setVisible(ofOneRun);
        runControls.setManaged(ofOneRun);
    }

    private void focusRun() {
        runControls.runButton().requestFocus();
    }

    /** Trains the book's overfitting network to the end. */
    public CompletableFuture<Void> tell() {
        told = new CompletableFuture<>();
        model.choose(TOLD_EXPERIMENT);
        reset();
        running.set(true);
        return told;
    }

    /** Looks inside the network of the epoch shown, while it reads a digit. */
    public CompletableFuture<Void> tellInside() {
        centre.show("inside");
        return inside.tell();
    }

    /** Goes on from an early epoch with a penalty, and looks back on what early stopping would have done. */
    public CompletableFuture<Void> tellFork() {
        centre.show("curves");
        scrubber.look(FORKED_EPOCH);
        model.lambda.exactly(FORKED_LAMBDA);
        model.epochs.exactly(COMPARED_EPOCHS);
        hindsight.look();
        told = new CompletableFuture<>();
        fork.command().action().run();
        return told;
    }

    /** Trains the same network with a penalty for a while, and shows both runs on the same axes. */
    public CompletableFuture<Void> tellRuns() {
        centre.show("curves");
        context.runs().setVisible(List.of(run.get().kept()), true);
        controls.show("runs");
        told = new CompletableFuture<>();
        model.choose(COMPARED_EXPERIMENT);
        model.epochs.exactly(COMPARED_EPOCHS);
        running.set(true);
        return told;
    }

    /** Trains the overfitting network for a while with several seeds, and shows their median and range. */
    public CompletableFuture<Void> tellSeeds() {
        context.runs().setVisible(List.copyOf(context.runs().runs()), false);
        controls.show("settings");
        model.choose(TOLD_EXPERIMENT);
        model.epochs.exactly(TOLD_SEEDS_EPOCHS);
        told = new CompletableFuture<>();
        CompletableFuture<Void> one = told;
        return seeds.tell().thenCombine(one, (all, its) -> null);
    }

    /** Fills the map over two hyper-parameters. */
    public CompletableFuture<Void> tellGrid() {
        centre.show("grid");
        return grid.tell();
    }

    /** Runs the book's first network twice, with one last bit between the two. */
    public CompletableFuture<Void> tellLastBit() {
        model.choose(LAST_BIT_EXPERIMENT);
        centre.show("lastbit");
        return lastBit.tell();
    }

    /** Takes over the settings of a run of the map; what is not learnt from is measured as well. */
    private void takeFromMap(RunSettings settings) {
        take(new RunLine(settings.measuring(new Measured(1, 1, 1)), Optional.empty()));
    }

    /** The digits that runs learn from: MNIST, or what was opened. */
    private CompletableFuture<MnistData> digits() {
        return context.digits().mnist().thenApplyAsync(opened::digits, Platform::runLater);
    }

    @Override
    public void close() {
        looks.stop();
        grid.close();
        lastBit.close();
        seeds.close();
        driver.close();
    }

    private Node pendingNote() {
        Label note = new Label();
        note.textProperty().bind(text.of("run.pending"));
        note.getStyleClass().add("pending");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.visibleProperty().bind(pending);
        note.managedProperty().bind(pending);
        return note;
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

    private void step(RunDriver.First step) {
        if (driver.isActive()) {
            if (step == RunDriver.First.EPOCH) {
                driver.stepEpoch();
            } else {
                driver.stepMiniBatch();
            }
            running.set(false);
            looks.play();
        } else {
            begin(step);
        }
    }

    /** Ends the run and shows empty charts for the settings as they are. */
    private void reset() {
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
        if (run.get() != null) {
            context.runs()
                    .ended(
                            run.get().kept(),
                            Optional.of(new RunEnd(
                                    RunEnd.Reason.CANCELLED, run.get().lastEpoch())));
        }
    }

    private void show(CurrentRun shown) {
        show(shown, opened.summary(shown));
    }

    private void show(CurrentRun shown, RunSummary summary) {
        run.set(shown);
        seeds.dropUnlike(shown.settings());
        pending.set(false);
        screen.show(shown, summary);
        inside.look();
    }

    /** Makes a run of an earlier time the one on screen. */
    private void open(KeptRun kept) {
        reset();
        started.set(true);
        CurrentRun earlier = CurrentRun.of(kept);
        show(earlier, RunSummary.of(earlier));
        screen.again();
        pending.set(!model.settings.get().equals(earlier.settings()));
        showProgress();
        files.networkChanged();
        runs.findNetwork(earlier, files::networkChanged);
    }

    /** Takes over what a line says. */
    private void take(RunLine line) {
        model.take(line);
        centre.show("curves");
        controls.show("settings");
        focusRun();
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
                            begin(first, mnist);
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
        files.digitsMissing();
        if (failure.getCause() instanceof DataException e) {
            context.messages().error(DataSentences.of(text, e), e);
        } else {
            context.messages().error(text.of("run.failed"), failure);
        }
        told.completeExceptionally(failure);
    }

    private void begin(RunDriver.First first, MnistData mnist) {
        CurrentRun next = nextRun.make();
        begin(next, mnist, nextRun.session(next, mnist), first);
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

    /** Goes on as a new run beside the one on screen, which is kept as far as it came. */
    private void goOn(ForkSide.Begun fork) {
        context.runs().setVisible(List.of(run.get().kept()), true);
        begin(fork.run(), fork.mnist(), fork.make(), RunDriver.First.RUN);
        running.set(true);
    }

    /** Begins a run of these settings, as they are chosen, unless it is on screen. */
    private void beginUnlessOnScreen(RunSettings wanted) {
        if (!started.get() || !run.get().settings().equals(wanted)) {
            reset();
            running.set(true);
        }
    }

    /** η and λ change the run under way; everything else waits for the next one, as does another run of the book. */
    private void settingsChanged() {
        RunSettings wanted = model.settings.get();
        if (!driver.isActive()) {
            if (run.get().results().isEmpty()) {
                show(nextRun.make());
            } else {
                pending.set(!wanted.equals(run.get().settings()));
            }
            return;
        }
        if (!model.isTakingOver()) {
            RunSettings.Learning learning = wanted.learning();
            driver.change(now -> now.with(learning.learningRate(), learning.regularization()));
        }
        RunSettings begun = run.get().settings();
        RunSettings.Learning reachable = begun.learning()
                .with(wanted.learning().learningRate(), wanted.learning().regularization());
        pending.set(model.isTakingOver() || !begun.withLearning(reachable).equals(wanted));
    }

    private void showProgress() {
        if (driver.isActive()) {
            progress.set(words.progress(driver.progress(), run.get(), driver.isPaused()));
        } else if (run.get() != null && run.get().last().isPresent()) {
            progress.set(words.speed(run.get()));
        }
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
            files.networkChanged();
            screen.epoch(result);
            inside.look();
        }

        @Override
        public void changed(int epoch, RunSettings.Learning learning) {
            own.changed(new Change(epoch, learning));
            screen.changed(epoch, learning);
        }

        @Override
        public void ended(RunEnd end) {
            context.runs().ended(own.kept(), Optional.of(end));
            active.set(false);
            looks.stop();
            running.set(false);
            showProgress();
            screen.ended(end);
            Platform.runLater(() -> told.complete(null));
            if (end.reason() == RunEnd.Reason.DIVERGED) {
                context.messages().error(text.of("log.diverged", end.epoch()));
            }
        }

        @Override
        public void failed(Throwable cause) {
            context.runs().ended(own.kept(), Optional.empty());
            active.set(false);
            looks.stop();
            running.set(false);
            progress.set("");
            context.messages().error(text.of("run.failed"), cause);
            told.completeExceptionally(cause);
        }
    }
}
