/**
 * Runs that are kept: what made them, what they measured, their last network; written while they run, read at the next
 * start. The networks of all their epochs, in memory only.
 *
 * <p>Imports {@code nndl.nn}, {@code nndl.data} and {@code nndl.training}, and Jackson for the files; never JavaFX. Read
 * {@link nndl.training.runs.RunStore} first, and {@link nndl.training.runs.KeptNetworks}.
 */
package nndl.training.runs;
