package nndl.ui.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.runs.Change;
import nndl.training.runs.Origin;
import nndl.ui.LabContext;
import nndl.ui.Preferences;
import nndl.ui.Scrubber;
import nndl.ui.Text;
import nndl.ui.training.runs.RunWords;

/** What is to be seen of the current run: its curves, its log, how far the scrubber goes, the inside of its network. */
final class RunScreen {
    private final Text text;
    private final Preferences preferences;
    private final ObjectProperty<CurrentRun> run = new SimpleObjectProperty<>();
    private final Scrubber scrubber = new Scrubber();
    private final MetricCharts charts;
    private final LogList log;
    private final RunLog words;
    private final InsideSide inside;
    private final RunWords names;
    private RunSummary summary = RunSummary.NONE;
    private Optional<Integer> onlyAnswer = Optional.empty();
    private double learningRate;
    /** The epoch in which it was changed last; -1 if it was not. */
    private int changedIn = -1;

    /** Shows nothing before the first {@link #show}. */
    RunScreen(LabContext context) {
        text = context.text().in("nndl/ui/training");
        preferences = context.preferences();
        charts = new MetricCharts(text, scrubber.shownProperty());
        log = new LogList(text);
        words = new RunLog(text);
        inside = new InsideSide(context, scrubber, run);
        names = new RunWords(text, context.runs());
        text.languageProperty().addListener((value, old, now) -> markChanges());
    }

    /** The curves of the run, and its log below them. */
    Node curvesAndLog() {
        return new ChartsAndLog(
                charts, new LogCard(text, preferences, log), charts.grid().enlargedProperty());
    }

    MetricCharts charts() {
        return charts;
    }

    InsideSide inside() {
        return inside;
    }

    /** Which epoch is shown, of those there are. */
    Scrubber scrubber() {
        return scrubber;
    }

    /** What can be said of a run. */
    RunLog words() {
        return words;
    }

    CurrentRun run() {
        return run.get();
    }

    /** What the charts need to know of the run. */
    RunSummary summary() {
        return summary;
    }

    ObservableValue<CurrentRun> runProperty() {
        return run;
    }

    /** Shows a run as far as it is, with an empty log. */
    void show(CurrentRun shown, RunSummary newSummary) {
        summary = newSummary;
        run.set(shown);
        onlyAnswer = Optional.empty();
        learningRate = shown.settings().learning().learningRate();
        changedIn = -1;
        log.clear();
        scrubber.newestProperty().set(shown.lastEpoch());
        scrubber.plannedProperty().set(shown.settings().learning().epochs() - 1);
        scrubber.follow();
        charts.begin(summary, shown.results());
        markChanges();
        inside.look();
    }

    /** Marks the epochs in which something was changed. */
    private void markChanges() {
        charts.setChanges(
                run.get() == null ? List.of() : ChangeMarks.of(run.get().kept(), names));
    }

    /** Says what the run begins with. */
    void begun() {
        CurrentRun own = run.get();
        log.add(() -> words.settings(own.settings()));
        if (own.kept().start().origin() instanceof Origin.Fork fork) {
            log.add(() -> words.fork(fork));
        }
    }

    /** Says again what a run has said so far. */
    void again() {
        begun();
        Deque<Change> changes = new ArrayDeque<>(run().kept().record().changes());
        for (EpochResult result : run().results()) {
            while (!changes.isEmpty() && changes.peek().epoch() <= result.epoch()) {
                sayChanged(changes.remove());
            }
            say(result);
        }
        changes.forEach(this::sayChanged);
        run().kept().end().ifPresent(this::ended);
    }

    /** Draws and says what comes to a run that goes on by itself, as one of many seeds does, as long as it is shown. */
    void follow() {
        CurrentRun own = run.get();
        own.kept().revisionProperty().addListener(new ChangeListener<>() {
            private int said = own.results().size();

            @Override
            public void changed(ObservableValue<? extends Number> revision, Number old, Number now) {
                if (run.get() != own) {
                    revision.removeListener(this);
                    return;
                }
                while (said < own.results().size()) {
                    epoch(own.results().get(said++));
                }
                if (!own.kept().isGoing()) {
                    revision.removeListener(this);
                    own.kept().end().ifPresent(RunScreen.this::ended);
                }
            }
        });
    }

    /** Draws and says an epoch that has come to the run. */
    void epoch(EpochResult result) {
        charts.grown();
        scrubber.newestProperty().set(result.epoch());
        say(result);
        inside.look();
    }

    private void say(EpochResult result) {
        if (!result.measurements().isEmpty()) {
            log.add(() -> words.epoch(result));
        }
        sayHalving(result);
        sayCollapse(result);
    }

    /** An epoch before a change may be heard of after it: what η was then says nothing of a halving. */
    private void sayHalving(EpochResult result) {
        boolean halves = run.get().settings().learning().schedule().patience() > 0;
        if (halves && result.epoch() > changedIn && result.learningRate() < learningRate) {
            log.add(() -> words.halved(result));
        }
        learningRate = result.epoch() < changedIn ? learningRate : result.learningRate();
    }

    private void sayCollapse(EpochResult result) {
        Optional<Integer> now = result.almostOnlyAnswer().isPresent()
                ? Optional.of(result.almostOnlyAnswer().getAsInt())
                : Optional.empty();
        if (now.isPresent() && !now.equals(onlyAnswer)) {
            log.add(() -> text.get("log.onlyAnswer", now.get()));
        }
        onlyAnswer = now;
    }

    /** Draws and says that hyper-parameters were changed: the book's figures of later epochs are not the run's. */
    void changed(Change change) {
        sayChanged(change);
        summary = summary.withFigures(run.get());
        charts.changed(summary);
        markChanges();
    }

    private void sayChanged(Change change) {
        learningRate = change.learning().learningRate();
        changedIn = change.epoch();
        log.addOrReplace(() -> words.changed(change.epoch(), change.learning()));
    }

    /** Says how the run ended. */
    void ended(RunEnd end) {
        CurrentRun own = run.get();
        log.add(() -> words.end(end, own));
    }
}
