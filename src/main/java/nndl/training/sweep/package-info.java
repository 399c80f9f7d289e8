/**
 * Many runs instead of one: several at once, over a grid of hyper-parameters, over seeds; a run that goes on otherwise;
 * and what a finished run would have been.
 *
 * <p>Imports what {@code nndl.training} may, and commons-math3 for medians; never JavaFX. Read
 * {@link nndl.training.sweep.ParallelRuns} and {@link nndl.training.sweep.Grid} first.
 */
package nndl.training.sweep;
