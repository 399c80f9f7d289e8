package nndl.ui.training.sweep;

import java.util.List;
import java.util.Optional;
import nndl.data.SavedNetwork;
import nndl.nn.Network;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.runs.Group;
import nndl.training.runs.Origin;
import nndl.training.runs.RunRecord;
import nndl.training.runs.RunStart;
import nndl.training.runs.RunStore;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunShelf;

/**
 * The runs of a map among those that are kept. A run is exact: one of before with the same settings, on the same pictures,
 * is the run of the map.
 *
 * <p>A run of the map is kept when it has ended. Of their networks only the last of the best run is kept.
 */
final class KeptCells {
    private final RunShelf shelf;
    private final FinishedRuns finished;

    KeptCells(RunShelf shelf) {
        this.shelf = shelf;
        finished = new FinishedRuns(shelf.runs());
    }

    /** The run of before that is this one. */
    Optional<KeptRun> find(RunSettings settings, Origin origin) {
        return origin.equals(Origin.SETTINGS) ? finished.find(settings) : Optional.empty();
    }

    /** The group that further runs of a map are of: that of the runs which are there, if it is like a fresh one. */
    Group group(List<GridCell> cells, Group fresh) {
        return cells.stream()
                .flatMap(cell -> cell.kept().stream())
                .flatMap(run -> run.start().group().stream())
                .filter(fresh::isLike)
                .findFirst()
                .map(group -> group.with(fresh.values()))
                .orElse(fresh);
    }

    /** Keeps a run that has ended. */
    KeptRun keep(RunStart start, GridCell cell, RunEnd end) {
        return shelf.keep(new RunRecord(start, List.of(), cell.results(), Optional.of(end)));
    }

    /** Keeps the last network of the best run, and no longer that of the run that was the best before. */
    void best(GridCell best, Network last, Optional<GridCell> before) {
        best.kept().ifPresent(run -> {
            SavedNetwork network =
                    new SavedNetwork(last, run.start().settings().data().pixelScale());
            int epoch = run.results().get(run.results().size() - 1).epoch();
            shelf.keepNetwork(run, new RunStore.LastEpoch(epoch, network));
            before.flatMap(GridCell::kept)
                    .filter(other -> isOfTheSameGroup(run, other))
                    .ifPresent(shelf::dropNetwork);
        });
    }

    private static boolean isOfTheSameGroup(KeptRun one, KeptRun other) {
        return one.start().group().map(Group::id).equals(other.start().group().map(Group::id));
    }
}
