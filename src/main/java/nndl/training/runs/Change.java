package nndl.training.runs;

import nndl.training.RunSettings;

/**
 * Hyper-parameters that somebody has changed in mid-run.
 *
 * @param epoch under way, from 0
 * @param learning those in force from then on
 */
public record Change(int epoch, RunSettings.Learning learning) {}
