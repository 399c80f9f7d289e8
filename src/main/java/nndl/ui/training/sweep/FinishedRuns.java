package nndl.ui.training.sweep;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.runs.Origin;
import nndl.ui.runs.KeptRun;

/** Finds the kept runs that their settings alone make, and that came to an end, by their settings. */
final class FinishedRuns {
    private final ObservableList<KeptRun> runs;
    private final Map<RunSettings, KeptRun> bySettings = new HashMap<>();
    private boolean stale = true;
    /** A field: the list listens as long as this lives. */
    private final InvalidationListener changed = observable -> stale = true;

    FinishedRuns(ObservableList<KeptRun> runs) {
        this.runs = runs;
        runs.addListener(changed);
    }

    /** The newest of those with these settings. */
    Optional<KeptRun> find(RunSettings settings) {
        if (stale) {
            bySettings.clear();
            runs.stream()
                    .filter(FinishedRuns::isWhole)
                    .forEach(run -> bySettings.putIfAbsent(run.start().settings(), run));
            stale = false;
        }
        return Optional.ofNullable(bySettings.get(settings));
    }

    private static boolean isWhole(KeptRun run) {
        boolean ended =
                run.end().filter(end -> end.reason() != RunEnd.Reason.CANCELLED).isPresent();
        return ended && run.start().origin().equals(Origin.SETTINGS) && !run.isChanged();
    }
}
