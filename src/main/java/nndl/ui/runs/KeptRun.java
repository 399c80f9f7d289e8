package nndl.ui.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nndl.data.Digit;
import nndl.data.MnistData;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.runs.Change;
import nndl.training.runs.Likeness;
import nndl.training.runs.RunLook;
import nndl.training.runs.RunNetworks;
import nndl.training.runs.RunRecord;
import nndl.training.runs.RunStart;

/** One run in the window: of an earlier start, or growing while it goes on. To be used on the FX thread. */
public final class KeptRun {
    private static final int EXAMINED = 1000;

    private final RunStart start;
    /** Once asked for: of a thousand runs few are looked at. */
    private Optional<Likeness> likeness = Optional.empty();

    private final List<Change> changes;
    private final List<EpochResult> results;
    private final ReadOnlyObjectWrapper<RunLook> look;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Map<DataSet, EpochResult> best = new EnumMap<>(DataSet.class);
    /** How many epochs have been compared for {@link #best}. */
    private int compared;

    private Optional<RunEnd> end;
    private boolean going;
    private boolean networkKept;
    private Optional<RunInside> inside = Optional.empty();

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
        if (likeness.isEmpty()) {
            likeness = Optional.of(Likeness.of(start));
        }
        return likeness.get();
    }

    /** Its epochs so far; not to be changed. */
    public List<EpochResult> results() {
        return Collections.unmodifiableList(results);
    }

    /** Whether hyper-parameters were changed on its way. */
    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /** Hyper-parameters that were changed on its way, in order. */
    public List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    /** Its best epoch on a set: the first with the most right answers; nothing if the set was not measured. */
    public Optional<EpochResult> best(DataSet set) {
        while (compared < results.size()) {
            EpochResult next = results.get(compared++);
            next.measurements()
                    .keySet()
                    .forEach(measured -> best.merge(measured, next, (before, now) -> {
                        boolean better = correct(now, measured) > correct(before, measured);
                        return better ? now : before;
                    }));
        }
        return Optional.ofNullable(best.get(set));
    }

    private static int correct(EpochResult result, DataSet set) {
        return result.on(set).orElseThrow().accuracy().correct();
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

    /**
     * What one needs to look inside its networks, if there are some in this window: it began here, they were made again,
     * or the last one was read from its file; see {@link RunShelf#keepNetworks}.
     */
    public Optional<RunInside> inside() {
        return inside;
    }

    void lookInto(RunNetworks networks, MnistData digits) {
        List<Digit> learnt = digits.training().list();
        inside = Optional.of(new RunInside(
                networks,
                this::result,
                start.settings().data().pixelScale(),
                digits.test(),
                learnt.subList(0, Math.min(EXAMINED, learnt.size()))));
    }

    private Optional<EpochResult> result(int epoch) {
        int index = results.isEmpty() ? -1 : epoch - results.get(0).epoch();
        return index >= 0 && index < results.size() ? Optional.of(results.get(index)) : Optional.empty();
    }

    void forgetNetworks() {
        inside.ifPresent(run -> run.networks().forget());
        inside = Optional.empty();
    }

    /** Whether its last network is kept, in a file, so that it can be used. */
    public boolean isNetworkKept() {
        return networkKept;
    }

    void networkIsKept(boolean isKept) {
        networkKept = isKept;
    }

    void begins() {
        going = true;
        networkKept = true;
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
