package nndl.ui.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nndl.data.MnistData;
import nndl.training.EpochResult;
import nndl.training.Experiment;
import nndl.training.ExperimentText;
import nndl.training.Measured;
import nndl.training.RunLine;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.runs.Group;
import nndl.ui.Command;
import nndl.ui.LabContext;
import nndl.ui.ScrollColumn;
import nndl.ui.Text;
import nndl.ui.Views;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.runs.RunWords;
import nndl.ui.training.sweep.GridView;
import nndl.ui.training.sweep.LastBitView;
import nndl.ui.training.sweep.MapBase;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * Training as one watches it: settings at the right, four live charts with the log below them, and the run controls.
 *
 * <p>A lab makes one of these for its experiments and passes its nodes on. All calls come on the FX thread.
 */
public final class TrainingView implements AutoCloseable {
    private final LabContext context;
    private final Text text;
    private final SettingsModel model;
    private final OpenedFiles opened;
    private final RunScreen screen;
    private final RunPlayer player;
    private final FileActions files;
    private final GridView grid;
    private final LastBitView lastBit;
    private final MiniBatchSide miniBatches;
    private final ForkSide fork;
    private final SeedsSide seeds;
    private final HindsightSide hindsight;
    private final RunsSide runs;
    private final Views centre = new Views();
    private final Views controls = new Views();
    private final StackPane side = new StackPane();
    private final RunBar runBar;

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
        opened = new OpenedFiles(model);
        NextRun nextRun = new NextRun(model, opened);
        screen = new RunScreen(context);
        player = new RunPlayer(context, model, opened, nextRun, screen);
        miniBatches = new MiniBatchSide(text, screen, player);
        files = files();
        grid = new GridView(
                context,
                new MapBase(model.settings, () -> model.bookRun().name(), this::digits, opened::originOfDigits),
                this::takeFromMap);
        lastBit = new LastBitView(context, model.settings, this::digits);
        fork = new ForkSide(context, model, nextRun, screen, player);
        seeds = new SeedsSide(context, model, nextRun, screen, player);
        hindsight = new HindsightSide(text, screen.charts(), screen.runProperty());
        runs = new RunsSide(context, screen, new RunsSide.Actions(player::open, this::showGroup, this::take));
        screen.charts()
                .bindPlaceholder(Bindings.when(player.startedProperty())
                        .then(text.of("chart.waiting"))
                        .otherwise(text.of("chart.empty")));
        runBar = new RunBar(text, screen, player, fork, Bindings.createStringBinding(this::chosen, chosenBy()));
        centre.add("curves", text.of("view.curves"), MaterialDesignC.CHART_LINE, screen.curvesAndLog());
        centre.add(
                "inside",
                text.of("view.inside"),
                MaterialDesignM.MAGNIFY,
                screen.inside().node());
        centre.add("minibatches", text.of("view.miniBatches"), MaterialDesignP.PULSE, miniBatches.view());
        centre.add("grid", text.of("view.grid"), MaterialDesignG.GRID, grid.centre());
        centre.add("lastbit", text.of("view.lastBit"), MaterialDesignC.CALL_SPLIT, lastBit.node());
        controls.add("settings", text.of("view.settings"), MaterialDesignT.TUNE, scrolling(settingsForm(experiments)));
        controls.add("runs", text.of("view.runs"), MaterialDesignF.FORMAT_LIST_BULLETED, scrolling(runs.node()));
        centre.shownProperty().subscribe(this::showSide);
        player.reset();
    }

    private FileActions files() {
        TrainingFiles files = new TrainingFiles(context, model, opened, screen.runProperty(), player::reset);
        screen.charts().setOnExport(files.saved()::chart);
        miniBatches.chart().setOnExport(files.saved()::chart);
        return files.actions();
    }

    private Node settingsForm(List<Experiment> experiments) {
        SettingsForm.Sides sides = new SettingsForm.Sides(seeds.nodes(), hindsight.nodes(), files.buttons());
        return new SettingsForm(text, model, experiments, screen.charts(), sides, this::focusRun).node();
    }

    /** Below the tabs of the controls, which stay. */
    private static Node scrolling(Node content) {
        ScrollColumn column = new ScrollColumn();
        column.showUnshrunk(content);
        return column;
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
        return runBar.node();
    }

    /** The settings as they are chosen now. */
    public ObservableValue<RunSettings> settings() {
        return model.settings;
    }

    /** The settings that the run on screen began with; those chosen now if none has begun. */
    public RunSettings runSettings() {
        return player.run().settings();
    }

    /** The epochs of the run on screen, as far as it is; not to be changed. */
    public List<EpochResult> results() {
        return Collections.unmodifiableList(player.run().results());
    }

    /** What is chosen, in a few words; while a kept run is looked at, what that is. */
    public ObservableValue<String> subtitle() {
        RunWords names = new RunWords(text, context.runs());
        return Bindings.createStringBinding(
                () -> player.isEarlier() ? names.title(player.run().kept()) : chosen(),
                text.languageProperty(),
                model.experiment,
                model.changedProperty(),
                player.startedProperty(),
                screen.runProperty(),
                screen.runProperty().flatMap(run -> run.kept().lookProperty()));
    }

    private Observable[] chosenBy() {
        return new Observable[] {text.languageProperty(), model.experiment, model.changedProperty()};
    }

    /** The title of the experiment; where settings were changed, that they were. */
    private String chosen() {
        String title = ExperimentText.in(text.languageProperty().get().locale()).title(model.experiment.get());
        return model.changedProperty().getValue() ? text.get("experiment.changed", title) : title;
    }

    /** The keys of the run controls and of the files. */
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(Command.under(text.of("help.running"), runBar.commands()));
        all.addAll(screen.charts().commands());
        all.addAll(Command.under(text.of("help.files"), files.commands()));
        all.addAll(Command.under(text.of("help.selectedRun"), runs.commands()));
        return all;
    }

    /** The view is looked at: Run is what one wants first. */
    public void shown() {
        if (!player.activeProperty().get()) {
            focusRun();
        }
    }

    /** The grid has controls of its own; it and the last bit have runs of their own. */
    private void showSide(String view) {
        side.getChildren().setAll(view.equals("grid") ? grid.controls() : controls);
        boolean ofOneRun = view.equals("curves") || view.equals("inside") || view.equals("minibatches");
        runBar.node().setVisible(ofOneRun);
        runBar.node().setManaged(ofOneRun);
    }

    /** States that tell something. */
    public TrainingTold told() {
        TrainingTold.Sides sides = new TrainingTold.Sides(grid, lastBit, fork, seeds, hindsight);
        return new TrainingTold(
                context.runs(), model, screen, player, new TrainingTold.Places(centre, controls), sides);
    }

    private void focusRun() {
        runBar.node().runButton().requestFocus();
    }

    /** Shows the runs of a group together: seeds as a band, a grid as its map. */
    private void showGroup(Group group, List<KeptRun> members) {
        if (group.over().equals(List.of(Setting.SEED))) {
            centre.show("curves");
            seeds.show(members);
        } else if (!grid.canShow(group)) {
            context.messages().notice(text.of("runs.noMap"));
        } else {
            RunLine common = members.get(0).start().line();
            model.take(new RunLine(common.settings().measuring(new Measured(1, 1, 1)), Optional.empty()));
            grid.show(group, members.get(0));
            centre.show("grid");
            context.messages().notice(text.of("runs.settingsOfMap"));
        }
    }

    /** Takes over what a line says. */
    private void take(RunLine line) {
        model.take(line);
        centre.show("curves");
        controls.show("settings");
        focusRun();
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
        grid.close();
        lastBit.close();
        seeds.close();
        miniBatches.close();
        screen.inside().close();
        player.close();
    }
}
