package nndl.ui.training;

import nndl.training.DataSet;
import nndl.ui.runs.KeptRun;

/** What the curves of the four charts have in common, and are hidden and pointed at by in their legend. */
sealed interface CurveKey {
    /** The run on screen. */
    CurveKey OWN = new Part("own");
    /** What the book published. */
    CurveKey BOOK = new Part("book");
    /** Median and range of several seeds. */
    CurveKey SEEDS = new Part("seeds");

    /**
     * One of these.
     *
     * @param name tells it from the others
     */
    record Part(String name) implements CurveKey {}

    /**
     * What was measured on a set.
     *
     * @param set the set
     */
    record OfSet(DataSet set) implements CurveKey {}

    /**
     * Another run.
     *
     * @param run the run
     */
    record OfRun(KeptRun run) implements CurveKey {}
}
