package nndl.ui.training.sweep;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nndl.training.sweep.Axis;
import nndl.training.sweep.HyperParameter;
import nndl.training.sweep.Outcome;
import nndl.training.sweep.ParallelRuns;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** What the map says in words, in the language of the moment. */
final class GridWords {
    private final Text text;
    private final GridModel model;

    GridWords(Text text, GridModel model) {
        this.text = text;
        this.model = model;
    }

    /** How far the map is. */
    String progress() {
        int all = model.cells().size();
        if (model.pausedProperty().get()) {
            return text.get("progress.held", model.over(), all);
        }
        if (model.runningProperty().get()) {
            int atOnce = ParallelRuns.besideTheWindow();
            int cores = ParallelRuns.onAllCores();
            return atOnce < cores
                    ? text.get("progress.goingBeside", model.over(), all, atOnce, cores)
                    : text.get("progress.going", model.over(), all, atOnce);
        }
        return model.over() == 0 ? text.get("progress.none", all) : text.get("progress.idle", model.over(), all);
    }

    /** What a run varies: η 1, λ 0.1. */
    String name(GridCell cell) {
        List<Axis> axes = model.grid().axes();
        return IntStream.range(0, axes.size())
                .mapToObj(i -> symbol(axes.get(i).parameter()) + " "
                        + cell.point().values().get(i))
                .reduce((a, b) -> a + text.get("cell.separator") + b)
                .orElse("");
    }

    /** A hyper-parameter in a word or less. */
    String symbol(HyperParameter parameter) {
        return text.get("symbol." + parameter);
    }

    /** What came of a run, or how far it is. */
    String course(GridCell cell) {
        return switch (cell.state()) {
            case WAITING -> text.get("cell.waiting");
            case FAILED -> text.get("cell.failed");
            case DIVERGED -> text.get(
                    "cell.diverged", cell.outcome().orElseThrow().end().epoch());
            case RUNNING -> cell.last()
                    .map(last -> text.get("cell.running", last.epoch(), percent(last)))
                    .orElse(text.get("cell.begun"));
            case DONE -> cell.best()
                    .flatMap(best -> cell.last().map(last -> done(best, last)))
                    .orElse("");
        };
    }

    private String done(Outcome.Score best, Outcome.Score last) {
        String all = Numbers.count(best.accuracy().total());
        return best.epoch() == last.epoch()
                ? text.get("cell.doneLast", percent(best), best.epoch(), all)
                : text.get("cell.done", percent(best), best.epoch(), percent(last), all);
    }

    /** The map in a sentence. */
    String summary() {
        Optional<GridCell> best = model.best();
        return progress()
                + best.map(cell -> text.get("map.summary", name(cell), course(cell)))
                        .orElse("");
    }

    private static String percent(Outcome.Score score) {
        return Numbers.percent(score.accuracy().share(), 1);
    }
}
