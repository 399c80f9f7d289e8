package nndl.ui.training.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.sweep.Grid;
import nndl.training.sweep.Outcome;
import nndl.ui.runs.KeptRun;

/** One run of the map: what it is, and what it has said so far. */
final class GridCell {
    /** How far a run is. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        DIVERGED,
        FAILED
    }

    /** By what runs are compared here: hyper-parameters are chosen on validation data. */
    static final DataSet SET = DataSet.VALIDATION;

    private final Grid.Point point;
    private final List<EpochResult> results = new ArrayList<>();
    private State state = State.WAITING;
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<KeptRun> kept = Optional.empty();

    GridCell(Grid.Point point) {
        this.point = point;
    }

    /** The same run at another place of another grid. */
    GridCell at(Grid.Point place) {
        GridCell moved = new GridCell(place);
        moved.results.addAll(results);
        moved.state = state;
        moved.outcome = outcome;
        moved.kept = kept;
        return moved;
    }

    /** A run that was made before. */
    static GridCell of(Grid.Point point, KeptRun run) {
        GridCell cell = new GridCell(point);
        cell.results.addAll(run.results());
        cell.ended(Outcome.of(run.end().orElseThrow(), run.results()));
        cell.kept = Optional.of(run);
        return cell;
    }

    /** The run among those that are kept, once it is over. */
    Optional<KeptRun> kept() {
        return kept;
    }

    void keptAs(KeptRun run) {
        kept = Optional.of(run);
    }

    Grid.Point point() {
        return point;
    }

    State state() {
        return state;
    }

    /** Whether the run has ended by itself and need not be made again. */
    boolean isOver() {
        return state == State.DONE || state == State.DIVERGED;
    }

    List<EpochResult> results() {
        return Collections.unmodifiableList(results);
    }

    /** What came of it, once it is over. */
    Optional<Outcome> outcome() {
        return outcome;
    }

    /** Its best epoch so far. */
    Optional<Outcome.Score> best() {
        return course().map(Outcome.Course::best);
    }

    /** Its last epoch so far. */
    Optional<Outcome.Score> last() {
        return course().map(Outcome.Course::last);
    }

    private Optional<Outcome.Course> course() {
        RunEnd soFar = new RunEnd(RunEnd.Reason.CANCELLED, results.size() - 1);
        return outcome.orElseGet(() -> Outcome.of(soFar, results)).on(SET);
    }

    void began() {
        results.clear();
        outcome = Optional.empty();
        state = State.RUNNING;
    }

    void add(EpochResult result) {
        results.add(result);
    }

    void ended(Outcome came) {
        outcome = Optional.of(came);
        state = came.diverged() ? State.DIVERGED : State.DONE;
    }

    void failed() {
        state = State.FAILED;
    }

    /** The run was ended from outside: it is made anew another time. */
    void forget() {
        results.clear();
        outcome = Optional.empty();
        kept = Optional.empty();
        state = State.WAITING;
    }
}
