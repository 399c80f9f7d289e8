package nndl.ui.training;

import java.util.List;
import nndl.training.EpochResult;
import nndl.ui.runs.KeptRun;

/**
 * The runs that are drawn on the same axes. While the current run is alone, colour is the set; in company, colour is the
 * run.
 *
 * @param own how the current run is drawn in company
 * @param others drawn below it
 */
record Company(Paint own, List<Other> others) {
    /** Nobody. */
    static final Company NONE = new Company(new Paint("", 0), List.of());

    /**
     * How a run is drawn.
     *
     * @param name in legend and read-out
     * @param color its index in the palette of runs
     */
    record Paint(String name, int color) {}

    /**
     * A run beside the current one.
     *
     * @param run the run
     * @param paint how it is drawn
     */
    record Other(KeptRun run, Paint paint) {}

    Company {
        others = List.copyOf(others);
    }

    boolean isAny() {
        return !others.isEmpty();
    }

    /** The last epoch that any of the others has; −1 if none has one. */
    int lastEpoch() {
        int last = -1;
        for (Other other : others) {
            List<EpochResult> results = other.run().results();
            if (!results.isEmpty()) {
                last = Math.max(last, results.get(results.size() - 1).epoch());
            }
        }
        return last;
    }
}
