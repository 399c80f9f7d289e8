package nndl.ui.training.inside;

import nndl.ui.runs.RunInside;

/**
 * An epoch of a run that one looks at.
 *
 * @param run whose epoch
 * @param epoch from 0; its network may not be there
 */
public record Moment(RunInside run, int epoch) {}
