package nndl.ui.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import nndl.ui.LabContext;
import nndl.ui.Soon;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunShelf;
import nndl.ui.training.runs.RunWords;

/** The kept runs whose eye is open are drawn below the current one, and follow what is said of them. */
final class Comparison {
    private final RunShelf shelf;
    private final MetricCharts charts;
    private final ObservableValue<CurrentRun> current;
    private final RunWords words;
    private final Soon compare = new Soon(Platform::runLater, this::compare);
    private final InvalidationListener stale = observable -> compare.ask();
    private final Map<KeptRun, ChangeListener<Number>> drawn = new HashMap<>();

    /**
     * Follows runs from now on.
     *
     * @param current the run on screen
     */
    Comparison(
            LabContext context, Text text, MetricCharts charts, ObservableValue<CurrentRun> current, RunWords words) {
        this.shelf = context.runs();
        this.charts = charts;
        this.current = current;
        this.words = words;
        shelf.runs().forEach(run -> run.lookProperty().addListener(stale));
        shelf.runs().addListener((ListChangeListener<KeptRun>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(run -> run.lookProperty().removeListener(stale));
                change.getAddedSubList().forEach(run -> run.lookProperty().addListener(stale));
            }
            compare.ask();
        });
        current.addListener(stale);
        text.languageProperty().addListener(stale);
    }

    private void compare() {
        KeptRun own = current.getValue().kept();
        shelf.putOnScreen(own);
        List<KeptRun> visible = new ArrayList<>();
        // The newest on top.
        for (int i = shelf.runs().size() - 1; i >= 0; i--) {
            KeptRun run = shelf.runs().get(i);
            if (run != own && run.lookProperty().get().visible()) {
                visible.add(run);
            }
        }
        List<String> labels = new ArrayList<>(visible.stream().map(words::label).toList());
        if (shelf.runs().contains(own)) {
            labels.add(words.label(own));
        }
        follow(visible);
        List<Company.Other> others = visible.stream()
                .map(run -> new Company.Other(run, paint(run, labels)))
                .toList();
        charts.setCompany(new Company(paint(own, labels), others));
    }

    /** The name of a run, with the time it began where another one that is drawn is called the same. */
    private Company.Paint paint(KeptRun run, List<String> labels) {
        String label = words.label(run);
        boolean alone = Collections.frequency(labels, label) < 2;
        return new Company.Paint(alone ? label : words.labelAt(run), shelf.color(run));
    }

    /** Draws what comes to runs that go on beside the current one. */
    private void follow(List<KeptRun> some) {
        drawn.forEach((run, listener) -> run.revisionProperty().removeListener(listener));
        drawn.clear();
        for (KeptRun run : some) {
            ChangeListener<Number> listener = (value, old, now) -> charts.grown(run);
            run.revisionProperty().addListener(listener);
            drawn.put(run, listener);
        }
    }
}
