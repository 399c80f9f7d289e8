package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nndl.training.DataSet;
import nndl.training.sweep.Hindsight;
import nndl.ui.Numbers;
import nndl.ui.Parameter;
import nndl.ui.ParameterSlider;
import nndl.ui.Soon;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;
import nndl.ui.chart.model.ReferenceLine;

/** Early stopping in hindsight: a patience to drag, and where it would have ended the run on screen. */
final class HindsightSide {
    private static final int FIRST = 10;
    private static final int MOST = 100;

    private final Text text;
    private final MetricCharts charts;
    private final ObservableValue<CurrentRun> run;
    private final Parameter patience = Parameter.whole(1, MOST, FIRST);
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final Label said = new WrappedLabel("muted");
    private final Node[] nodes;
    private final Soon lookBack = new Soon(Platform::runLater, this::lookBack);
    private final InvalidationListener grown = observable -> lookBack.ask();

    /**
     * Does not look back yet.
     *
     * @param charts marked with where the run would have ended
     * @param run the one on screen
     */
    HindsightSide(Text text, MetricCharts charts, ObservableValue<CurrentRun> run) {
        this.text = text;
        this.charts = charts;
        this.run = run;
        CheckBox check = new CheckBox();
        check.textProperty().bind(text.of("hindsight.look"));
        check.setWrapText(true);
        check.setMinHeight(Region.USE_PREF_SIZE);
        check.selectedProperty().bindBidirectional(looking);
        ParameterSlider slider = new ParameterSlider(text, "", text.of("setting.patience"), patience);
        for (Node shown : new Node[] {slider, said}) {
            shown.visibleProperty().bind(looking);
            shown.managedProperty().bind(looking);
        }
        nodes = new Node[] {check, slider, said};
        CurrentRun.whenGrown(run, lookBack::ask);
        looking.addListener(grown);
        patience.valueProperty().addListener(grown);
        text.languageProperty().addListener(grown);
    }

    /** Whether to look back, how much patience, and what would have come of it. */
    Node[] nodes() {
        return nodes.clone();
    }

    /** Begins to look back, or no longer does. */
    void look(boolean look) {
        looking.set(look);
    }

    private void lookBack() {
        Optional<Hindsight> hindsight =
                looking.get() ? Hindsight.of(run.getValue().results(), patience.getInt()) : Optional.empty();
        charts.setMarks(hindsight.map(this::marks).orElse(List.of()));
        said.setText(hindsight.map(this::sentence).orElseGet(() -> text.get("hindsight.nothing")));
    }

    private List<ReferenceLine> marks(Hindsight hindsight) {
        ReferenceLine best = ReferenceLine.vertical(
                hindsight.best().epoch(),
                text.get("hindsight.kept", hindsight.best().epoch()));
        return hindsight.epochsSaved() == 0
                ? List.of(best)
                : List.of(best, ReferenceLine.vertical(hindsight.stop(), text.get("hindsight.stop", hindsight.stop())));
    }

    private String sentence(Hindsight hindsight) {
        String set = text.get("set." + hindsight.watched().key());
        String kept =
                text.get("hindsight.keeps", hindsight.best().epoch(), MetricChart.counts(hindsight.accuracy()), set);
        String ends = hindsight.epochsSaved() == 0
                ? text.get("hindsight.goesOn", patience.getInt(), hindsight.last())
                : text.get(
                        "hindsight.stops", patience.getInt(), hindsight.stop(), Numbers.count(hindsight.epochsSaved()));
        String cost = hindsight.givenUp() == 0
                ? text.get("hindsight.free")
                : text.get(
                        "hindsight.cost",
                        Numbers.count(hindsight.givenUp()),
                        hindsight.bestOfAll().epoch());
        String peeping = hindsight.watched() == DataSet.TEST ? text.get("hindsight.onTest") : "";
        return ends + kept + cost + peeping;
    }
}
