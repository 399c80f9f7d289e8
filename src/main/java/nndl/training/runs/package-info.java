/**
 * What stays of runs: the networks of their epochs.
 *
 * <p>Imports what {@code nndl.training} may. Read {@link nndl.training.runs.KeptNetworks} first.
 */
package nndl.training.runs;
