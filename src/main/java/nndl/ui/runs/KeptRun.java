package nndl.ui.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.runs.Change;
import nndl.training.runs.Likeness;
import nndl.training.runs.RunLook;
import nndl.training.runs.RunRecord;
import nndl.training.runs.RunStart;

/** One run in the window: of an earlier start, or growing while it goes on. To be used on the FX thread. */
public final class KeptRun {
    private final RunStart start;
    private final Likeness likeness;
    private final List<Change> changes;
    private final List<EpochResult> results;
    private final ReadOnlyObjectWrapper<RunLook> look;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Optional<RunEnd> end;
    private boolean going;

    /**
     * A run about to begin.
     *
     * @param start what it begins with
     */
    public KeptRun(RunStart start) {
        this(new RunRecord(start, List.of(), List.of(), Optional.empty()), RunLook.USUAL);
    }

    KeptRun(RunRecord record, RunLook look) {
        start = record.start();
        likeness = Likeness.of(start);
        changes = new ArrayList<>(record.changes());
        results = new ArrayList<>(record.results());
        end = record.end();
        this.look = new ReadOnlyObjectWrapper<>(look);
    }

    /** What it began with. */
    public RunStart start() {
        return start;
    }

    /** The run of the book that it is or is like. */
    public Likeness likeness() {
        return likeness;
    }

    /** Its epochs so far; not to be changed. */
    public List<EpochResult> results() {
        return Collections.unmodifiableList(results);
    }

    /** How it ended; nothing while it goes on, or if the program ended before it. */
    public Optional<RunEnd> end() {
        return end;
    }

    /** Whether it is under way in this window. */
    public boolean isGoing() {
        return going;
    }

    /** How a person wants to see it; changed by {@link RunShelf#look}. */
    public ReadOnlyObjectProperty<RunLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ObjectProperty<RunLook> ownLook() {
        return look;
    }

    /** Changes with everything that is said of the run. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The run as it is now. */
    public RunRecord record() {
        return new RunRecord(start, changes, results, end);
    }

    /** One more epoch. */
    public void add(EpochResult result) {
        results.add(result);
        told();
    }

    /** Hyper-parameters changed. */
    public void add(Change change) {
        changes.add(change);
        told();
    }

    void begins() {
        going = true;
    }

    void ends(Optional<RunEnd> how) {
        if (going) {
            going = false;
            end = how;
            told();
        }
    }

    private void told() {
        revision.set(revision.get() + 1);
    }
}
