/**
 * Training: random streams, stochastic gradient descent, runs, what is measured, the book's experiments.
 *
 * <p>Imports {@code nndl.nn} and {@code nndl.data}, commons-math3 for its generator and Jackson for the list of
 * experiments; never JavaFX. Read {@link nndl.training.TrainingSession} first.
 */
package nndl.training;
