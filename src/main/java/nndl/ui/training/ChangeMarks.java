package nndl.ui.training;

import java.util.List;
import nndl.training.runs.OnTheWay;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.runs.RunWords;

/** Lines at the epochs in which a run was changed on its way, with what was changed. */
final class ChangeMarks {
    private ChangeMarks() {}

    /** One for each epoch. */
    static List<ReferenceLine> of(KeptRun run, RunWords words) {
        return OnTheWay.of(run.start().settings(), run.changes()).stream()
                .map(change -> ReferenceLine.vertical(change.epoch(), words.settings(change.now())))
                .toList();
    }
}
