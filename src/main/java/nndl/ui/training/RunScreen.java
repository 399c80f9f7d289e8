package nndl.ui.training;

import java.util.Optional;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.runs.Origin;
import nndl.ui.Scrubber;
import nndl.ui.Text;

/** What is to be seen of the current run: its curves, its log, how far the scrubber goes. */
final class RunScreen {
    private final Text text;
    private final MetricCharts charts;
    private final LogList log;
    private final RunLog words;
    private final Scrubber scrubber;
    private CurrentRun run;
    private Optional<Integer> onlyAnswer = Optional.empty();
    private double learningRate;

    RunScreen(Text text, MetricCharts charts, LogList log, RunLog words, Scrubber scrubber) {
        this.text = text;
        this.charts = charts;
        this.log = log;
        this.words = words;
        this.scrubber = scrubber;
    }

    /** Shows a run as far as it is, with an empty log. */
    void show(CurrentRun shown, RunSummary summary) {
        run = shown;
        onlyAnswer = Optional.empty();
        learningRate = shown.settings().learning().learningRate();
        log.clear();
        scrubber.newestProperty().set(shown.lastEpoch());
        scrubber.plannedProperty().set(shown.settings().learning().epochs() - 1);
        scrubber.follow();
        charts.begin(summary, shown.results());
    }

    /** Says what the run begins with. */
    void begun() {
        CurrentRun own = run;
        log.add(() -> words.settings(own.settings()));
        if (own.kept().start().origin() instanceof Origin.Fork fork) {
            log.add(() -> words.fork(fork));
        }
    }

    /** Says again what a run of an earlier time said. */
    void again() {
        begun();
        run.results().forEach(this::say);
        run.kept().end().ifPresent(this::ended);
    }

    /** Draws and says an epoch that has come to the run. */
    void epoch(EpochResult result) {
        charts.grown();
        scrubber.newestProperty().set(result.epoch());
        say(result);
    }

    private void say(EpochResult result) {
        if (!result.measurements().isEmpty()) {
            log.add(() -> words.epoch(result));
        }
        sayHalving(result);
        sayCollapse(result);
    }

    private void sayHalving(EpochResult result) {
        if (result.learningRate() < learningRate) {
            log.add(() -> words.halved(result));
        }
        learningRate = result.learningRate();
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

    /** Says that hyper-parameters were changed. */
    void changed(int epoch, RunSettings.Learning learning) {
        learningRate = learning.learningRate();
        log.addOrReplace(() -> words.changed(epoch, learning));
    }

    /** Says how the run ended. */
    void ended(RunEnd end) {
        CurrentRun own = run;
        log.add(() -> words.end(end, own));
    }
}
