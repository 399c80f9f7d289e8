package nndl.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nndl.training.Baseline;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.ui.ChoiceField;
import nndl.ui.Command;
import nndl.ui.Numbers;
import nndl.ui.Soon;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.ExportFormat;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.chart.model.Smoothing;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.sweep.SeedRuns;

/**
 * The four charts of a run: cost and accuracy on what is learnt from, and on what is not.
 *
 * <p>What the book published stands on them as rings; costs only where they are shown as the book printed them, or where
 * there is no penalty that could be printed in several ways.
 */
final class MetricCharts extends VBox {
    private static final List<DataSet> LEARNT = List.of(DataSet.TRAINING);
    private static final List<DataSet> HELD_OUT = List.of(DataSet.TEST, DataSet.VALIDATION);

    /** Over epochs, of which there are dozens or hundreds. */
    private static final List<Smoothing> SMOOTHINGS = List.of(
            Smoothing.NONE, new Smoothing(3), new Smoothing(5), new Smoothing(9), new Smoothing(15), new Smoothing(31));

    private final Text text;
    private final ChartWords words;
    private final List<MetricChart> charts = new ArrayList<>();
    private Optional<SeedRuns> seeds = Optional.empty();
    private final MetricChart heldOutAccuracy;
    private final CurveLegend legend;
    private final ChartGrid grid;
    private final List<Command> commands;
    private final Soon drawSeeds = new Soon(Platform::runLater, () -> seeds.ifPresent(this::draw));
    private final Soon look = new Soon(Platform::runLater, this::look);
    private List<EpochResult> results = List.of();
    private Company company = Company.NONE;
    private final ObjectProperty<CostView> costView = new SimpleObjectProperty<>(CostView.DATA);
    private final ObjectProperty<Smoothing> smoothing = new SimpleObjectProperty<>(Smoothing.NONE);
    private final BooleanProperty baselines = new SimpleBooleanProperty();
    private final ReadOnlyIntegerProperty lookedAt;
    private RunSummary run = RunSummary.NONE;
    private List<ReferenceLine> marks = List.of();
    private List<ReferenceLine> changes = List.of();

    /**
     * Empty charts.
     *
     * @param lookedAt the epoch that is marked, −1 for none
     */
    MetricCharts(Text text, ReadOnlyIntegerProperty lookedAt) {
        this.text = text;
        getStyleClass().add("metric-charts");
        words = ChartWords.of(text::of);
        MetricChart trainingCost = new MetricChart(text, words, MetricChart.Quantity.COST, LEARNT);
        MetricChart heldOutCost = new MetricChart(text, words, MetricChart.Quantity.COST, HELD_OUT);
        MetricChart trainingAccuracy = new MetricChart(text, words, MetricChart.Quantity.ACCURACY, LEARNT);
        heldOutAccuracy = new MetricChart(text, words, MetricChart.Quantity.ACCURACY, HELD_OUT);
        charts.addAll(List.of(trainingCost, heldOutCost, trainingAccuracy, heldOutAccuracy));
        legend = new CurveLegend(text, charts);
        grid = new ChartGrid(charts.stream().map(MetricChart::node).toList());
        BooleanBinding unseen = grid.sceneProperty().isNull();
        commands = List.of(
                Command.of("Z", text.of("chart.enlargeKey"), grid::enlargeOrRestore)
                        .unless(unseen),
                Command.of("Esc", text.of("chart.restoreKey"), grid::restore)
                        .unless(unseen.or(grid.enlargedProperty().not())));
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(legend.node(), grid);
        DoubleProperty cursor = new SimpleDoubleProperty(Double.NaN);
        charts.forEach(chart -> chart.node().cursorXProperty().bindBidirectional(cursor));
        for (MetricChart chart : charts) {
            chart.node().offerSmoothing(SMOOTHINGS);
            chart.node().smoothingProperty().bindBidirectional(smoothing);
        }
        this.lookedAt = lookedAt;
        lookedAt.addListener((value, old, now) -> look.ask());
        costView.addListener((value, old, now) -> redraw());
        baselines.addListener((value, old, now) -> showReferences());
        text.languageProperty().addListener((value, old, now) -> {
            showReferences();
            charts.forEach(MetricChart::say);
            legend.refreshSoon();
        });
        showReferences();
    }

    /** The keys. */
    List<Command> commands() {
        return commands;
    }

    /** The charts themselves, below their legend. */
    ChartGrid grid() {
        return grid;
    }

    /** Says in empty charts what to do, or what is being done. */
    void bindPlaceholder(ObservableValue<String> words) {
        charts.forEach(chart -> chart.bindPlaceholder(words));
    }

    /** How costs are shown. */
    ObjectProperty<CostView> costViewProperty() {
        return costView;
    }

    /** A choice of smoothing for all four, as each offers it in its menu. */
    ChoiceField<Smoothing> smoothingChoice(ObservableValue<String> name) {
        ChoiceField<Smoothing> choice = new ChoiceField<>(name, SMOOTHINGS, words::name);
        choice.valueProperty().bindBidirectional(smoothing);
        return choice;
    }

    /** Whether the lines of simpler methods are shown even where the curve does not reach them. */
    BooleanProperty baselinesProperty() {
        return baselines;
    }

    /** Names who saves a chart when its menu asks for it. */
    void setOnExport(BiConsumer<LiveChart, ExportFormat> onExport) {
        charts.forEach(chart -> chart.node().setOnExport(format -> onExport.accept(chart.node(), format)));
    }

    /**
     * Empties the charts for a run.
     *
     * @param ofRun the run's epochs, which may grow; {@link #grown} tells of it
     */
    void begin(RunSummary newRun, List<EpochResult> ofRun) {
        run = newRun;
        results = ofRun;
        charts.forEach(chart -> chart.node().model().resetZoom());
        legend.begin();
        redraw();
    }

    /** The run is another than it was: fewer of the book's figures are its own. */
    void changed(RunSummary newRun) {
        run = newRun;
        redraw();
    }

    /** Draws the epochs that have come. */
    void grown() {
        charts.forEach(chart -> chart.draw(results));
        legend.refreshSoon();
        look.ask();
    }

    /** Draws these runs below the current one from now on. */
    void setCompany(Company newCompany) {
        boolean alone = !company.isAny() && !newCompany.isAny();
        if (!alone && !newCompany.equals(company)) {
            company = newCompany;
            legend.setCompany(newCompany);
            redraw();
        }
    }

    /** Draws the epochs that have come to another run. */
    void grown(KeptRun other) {
        charts.forEach(chart -> chart.draw(other));
        legend.refreshSoon();
    }

    /** Draws these seeds below the run from now on, and what is said of them. */
    void setSeeds(SeedRuns newSeeds) {
        seeds = Optional.of(newSeeds);
        newSeeds.versionProperty().addListener((value, old, now) -> drawSeeds.ask());
    }

    private void draw(SeedRuns drawn) {
        charts.forEach(chart -> chart.draw(drawn));
        legend.setSeeds(drawn.count());
        legend.refreshSoon();
    }

    private void redraw() {
        charts.forEach(chart -> chart.begin(run, company, costView.get()));
        seeds.ifPresent(this::draw);
        charts.forEach(chart -> chart.draw(results));
        legend.refreshSoon();
        look.ask();
    }

    private void look() {
        int epoch = lookedAt.get();
        int index = results.isEmpty() ? -1 : epoch - results.get(0).epoch();
        boolean there = index >= 0 && index < results.size();
        charts.forEach(chart -> chart.node().markerXProperty().set(there ? epoch : Double.NaN));
        if (there) {
            charts.forEach(chart -> chart.look(results.get(index)));
        }
    }

    /** Marks epochs in all charts. */
    void setMarks(List<ReferenceLine> newMarks) {
        if (!newMarks.equals(marks)) {
            marks = newMarks;
            showReferences();
        }
    }

    /** Marks the epochs in which the run was changed. */
    void setChanges(List<ReferenceLine> newChanges) {
        if (!newChanges.equals(changes)) {
            changes = newChanges;
            showReferences();
        }
    }

    private void showReferences() {
        List<ReferenceLine> vertical = new ArrayList<>(marks);
        vertical.addAll(changes);
        List<ReferenceLine> lines = new ArrayList<>(vertical);
        for (Baseline baseline : Baseline.values()) {
            String label = text.get("baseline." + baseline) + " "
                    + Numbers.show(Math.rint(10_000 * baseline.accuracy()) / 100) + "%";
            ReferenceLine line = ReferenceLine.horizontal(baseline.accuracy(), label);
            lines.add(baselines.get() ? line.always() : line);
        }
        List<ReferenceLine> unnamed = vertical.stream()
                .map(mark -> new ReferenceLine(mark.orientation(), mark.value(), "", mark.reach()))
                .toList();
        charts.forEach(chart -> chart.setReferences(chart == heldOutAccuracy ? lines : unnamed));
    }
}
