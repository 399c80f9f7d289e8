package nndl.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.runs.Origin;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** Says in the language of the moment what a run does. */
final class RunLog {
    private final Text text;

    RunLog(Text text) {
        this.text = text;
    }

    /** The settings that a reader would ask for. */
    String settings(RunSettings settings) {
        RunSettings.Architecture network = settings.network();
        String layers = network.sizes().stream().map(String::valueOf).collect(Collectors.joining("-"));
        RunSettings.Learning learning = settings.learning();
        return text.get(
                "log.settings",
                layers,
                text.get("objective." + network.objective()),
                Numbers.show(learning.learningRate()),
                learning.miniBatchSize(),
                Numbers.show(learning.regularization().lambda()),
                settings.start().seed());
    }

    /** Where a run goes on from; the line before says with what. */
    String fork(Origin.Fork fork) {
        return text.get("log.fork", fork.epoch());
    }

    /** An epoch in a line: accuracies, costs, time. */
    String epoch(EpochResult result) {
        List<String> measured = new ArrayList<>();
        for (DataSet set : List.of(DataSet.TEST, DataSet.VALIDATION, DataSet.TRAINING)) {
            Optional<Evaluation> evaluation = result.on(set);
            if (evaluation.isPresent()) {
                measured.add(text.get(
                        "log.set",
                        text.get("set." + set.key()),
                        MetricChart.counts(evaluation.get().accuracy()),
                        Numbers.fixed(evaluation.get().dataCost(), 4)));
            }
        }
        return text.get("log.epoch", result.epoch(), String.join(text.get("log.separator"), measured));
    }

    /** η as the schedule has it from now on. */
    String halved(EpochResult result) {
        return text.get("log.halved", result.epoch(), Numbers.show(result.learningRate()));
    }

    /** η and λ as they are from now on. */
    String changed(int epoch, RunSettings.Learning now) {
        return text.get(
                "log.changed",
                epoch,
                Numbers.show(now.learningRate()),
                Numbers.show(now.regularization().lambda()));
    }

    /** How a run ended, and whether it was the book's. */
    String end(RunEnd end, CurrentRun run) {
        String how =
                switch (end.reason()) {
                    case FINISHED -> text.get("log.finished", run.results().size());
                    case STOPPED_EARLY -> text.get("log.stoppedEarly", end.epoch());
                    case DIVERGED -> text.get("log.diverged", end.epoch());
                    case CANCELLED -> text.get("log.cancelled");
                };
        long reached = run.exactFiguresReached();
        long met = run.exactFiguresMet();
        if (reached == 0) {
            return how;
        }
        return end.reason() == RunEnd.Reason.FINISHED && met == reached
                ? text.get("log.finishedAsTheBook", run.results().size(), reached)
                : how + text.get("log.asTheBook", met, reached);
    }

    /** How far a run is and how long it will take. */
    String progress(RunDriver.Progress progress, CurrentRun run, boolean paused) {
        if (progress.of() == 0) {
            return run.kept().start().origin() instanceof Origin.Fork
                    ? text.get("run.forking")
                    : text.get("run.beginning");
        }
        boolean whole = progress.examples() == progress.of();
        if (paused && whole) {
            return text.get("progress.after", progress.epoch());
        }
        if (paused || run.results().isEmpty()) {
            return text.get(
                    "progress.where",
                    progress.epoch(),
                    Numbers.count(progress.examples()),
                    Numbers.count(progress.of()));
        }
        double left = (run.settings().learning().epochs() - progress.epochs()) * secondsAnEpoch(run);
        return text.get("progress.going", duration(left));
    }

    /** How long an epoch of training took, and how long all of the run with measuring. */
    String speed(CurrentRun run) {
        return text.get(
                "progress.speed",
                Numbers.fixed(EpochResult.median(run.results(), EpochResult::trainingSeconds), 3),
                Numbers.fixed(run.last().orElseThrow().seconds(), 1));
    }

    private static double secondsAnEpoch(CurrentRun run) {
        EpochResult last = run.results().get(run.results().size() - 1);
        return last.seconds() / run.results().size();
    }

    private String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60
                ? text.get("duration.seconds", whole)
                : text.get("duration.minutes", whole / 60, String.format(Locale.ROOT, "%02d", whole % 60));
    }
}
