package nndl.ui.training;

import java.util.ArrayList;
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
        List<Company.Other> others = new ArrayList<>();
        // The newest on top.
        for (int i = shelf.runs().size() - 1; i >= 0; i--) {
            KeptRun run = shelf.runs().get(i);
            if (run != own && run.lookProperty().get().visible()) {
                others.add(new Company.Other(run, paint(run)));
            }
        }
        follow(others.stream().map(Company.Other::run).toList());
        charts.setCompany(new Company(paint(own), others));
    }

    private Company.Paint paint(KeptRun run) {
        return new Company.Paint(words.label(run), shelf.color(run));
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
