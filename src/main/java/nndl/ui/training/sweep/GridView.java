package nndl.ui.training.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.training.RunSettings;
import nndl.training.runs.Group;
import nndl.training.sweep.Outcome;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.LabContext;
import nndl.ui.Numbers;
import nndl.ui.Pulse;
import nndl.ui.ScrollColumn;
import nndl.ui.Soon;
import nndl.ui.Text;
import nndl.ui.Told;
import nndl.ui.WrappedLabel;
import nndl.ui.runs.KeptRun;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * A map over two hyper-parameters: each cell is a run, and takes its colour from the validation accuracy it reaches.
 *
 * <p>Runs go on beside the window's own work, several at once where there are cores. All calls come on the FX thread.
 */
public final class GridView implements AutoCloseable {
    private final Text text;
    private final GridModel model;
    private final GridWords words;
    private final Beginning beginning;
    private final HeatMap map = new HeatMap();
    private final HeatKey key;
    private final CellCard card;
    private final Label progress = new WrappedLabel("muted");
    private final VBox centre;
    private Button run;
    private final Node controls;
    private final Soon show = new Soon(Platform::runLater, this::show);

    /**
     * A map of which nothing has been run.
     *
     * @param context what the shell lends to the lab
     * @param base what the runs have in common
     * @param taken takes the settings of a cell that somebody wants to go on with
     */
    public GridView(LabContext context, MapBase base, Consumer<RunSettings> taken) {
        text = context.text().in("nndl/ui/training").in("nndl/ui/training/sweep");
        model = new GridModel(base, new KeptCells(context.runs()), new Pulse(), cause -> context.messages()
                .error(text.of("grid.runFailed"), cause));
        beginning = new Beginning(
                base.digits(), model::run, failure -> context.sayFailure(failure, text.of("grid.failed")));
        words = new GridWords(text, model);
        card = new CellCard(text, words, taken);
        key = new HeatKey(text);
        controls = new GridControls(text, model).node();
        centre = new VBox(head(), new ScrollColumn(new MapAndCell(mapCard(), card)));
        centre.getStyleClass().add("grid-view");
        centre.getStylesheets()
                .add(Objects.requireNonNull(GridView.class.getResource("/nndl/ui/training/sweep/sweep.css"))
                        .toExternalForm());
        map.chosenProperty().bindBidirectional(model.chosen);
        map.hoveredProperty().addListener((value, old, now) -> showCell());
        model.chosen.addListener((value, old, now) -> showCell());
        model.versionProperty().addListener((value, old, now) -> show.ask());
        text.languageProperty().addListener((value, old, now) -> show());
        context.runs().load().thenRun(model::remake);
        show();
    }

    /** What is looked at: the map, and the run that is chosen, or the best. */
    public Node centre() {
        return centre;
    }

    /** What is chosen: two hyper-parameters, their values, how large each run is. */
    public Node controls() {
        return controls;
    }

    /** Fills the map. */
    public CompletableFuture<Void> tell() {
        if (model.isFull()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> told = Told.whenEnded(model.runningProperty());
        beginning.begin();
        return told;
    }

    /** Whether the map of a group can be shown now: not while another one fills, nor what this map knows no axes for. */
    public boolean canShow(Group group) {
        return model.canShow(group);
    }

    /**
     * Shows the map of a group that {@link #canShow}; what the runs have in common is chosen elsewhere before.
     *
     * @param one any run of the group
     */
    public void show(Group group, KeptRun one) {
        model.show(group, one);
    }

    GridModel model() {
        return model;
    }

    @Override
    public void close() {
        beginning.callOff();
        model.close();
    }

    private Node head() {
        ObservableValue<Boolean> going =
                model.runningProperty().and(model.pausedProperty().not());
        run = new RunButton(
                going,
                new RunButton.Face(text.of("grid.run"), MaterialDesignP.PLAY),
                new RunButton.Face(text.of("grid.pause"), MaterialDesignP.PAUSE),
                this::runOrPause);
        Button stop = new Button(null, Icons.of(MaterialDesignS.STOP));
        stop.textProperty().bind(text.of("grid.stop"));
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.disableProperty().bind(model.runningProperty().not());
        stop.setOnAction(event -> model.stop());
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox head = new HBox(run, stop, progress);
        head.getStyleClass().add("grid-head");
        return head;
    }

    private Node mapCard() {
        Label title = new WrappedLabel(text.of("map.title"), "card-title");
        VBox box = new VBox(title, map, new FlowRow(key.nodes()));
        VBox.setVgrow(map, Priority.ALWAYS);
        box.getStyleClass().add("card");
        return box;
    }

    private void runOrPause() {
        if (model.runningProperty().get()) {
            model.pause(!model.pausedProperty().get());
        } else {
            beginning.begin();
        }
    }

    private void show() {
        progress.setText(words.progress());
        run.setDisable(model.isFull() && !model.runningProperty().get());
        map.name(text.get("vary." + model.axes.down.get()), text.get("vary." + model.axes.across.get()));
        map.setAccessibleText(words.summary());
        List<Double> done = model.cells().stream()
                .filter(cell -> cell.outcome().isPresent() && cell.state() == GridCell.State.DONE)
                .flatMap(cell -> cell.best().stream())
                .map(score -> score.accuracy().share())
                .toList();
        Optional<HeatScale> scale = done.isEmpty() ? Optional.empty() : Optional.of(HeatScale.of(done));
        key.show(scale);
        List<HeatMap.Content> contents = new ArrayList<>();
        Optional<GridCell> best = model.best();
        for (GridCell cell : model.cells()) {
            contents.add(content(cell, best.equals(Optional.of(cell)), scale));
        }
        map.show(new HeatMap.Table(model.axes.downValues.get(), model.axes.acrossValues.get(), contents));
        showCell();
    }

    private HeatMap.Content content(GridCell cell, boolean best, Optional<HeatScale> scale) {
        Optional<Outcome.Score> score = cell.state() == GridCell.State.DONE || cell.state() == GridCell.State.RUNNING
                ? cell.best()
                : Optional.empty();
        Optional<Double> share = score.filter(s -> cell.state() == GridCell.State.DONE)
                .flatMap(s -> scale.map(of -> of.share(s.accuracy().share())));
        String said =
                switch (cell.state()) {
                    case DIVERGED -> text.get("map.diverged");
                    case FAILED -> text.get("map.failed");
                    default -> score.map(
                                    one -> Numbers.fixed(100 * one.accuracy().share(), 1))
                            .orElse("");
                };
        return new HeatMap.Content(said, share, cell.state().name().toLowerCase(Locale.ROOT), best);
    }

    private void showCell() {
        Optional<GridCell> best = model.best();
        Optional<GridCell> cell = map.hoveredProperty()
                .get()
                .or(model.chosen::get)
                .filter(i -> i < model.cells().size())
                .map(model.cells()::get)
                .or(() -> best);
        card.show(cell, best.isPresent() && best.equals(cell));
    }
}
