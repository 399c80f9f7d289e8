/**
 * The training view: settings, run, charts and log, that the labs which train on MNIST share.
 *
 * <p>Read {@link nndl.ui.training.TrainingView} first; {@code RunDriver} is where the threads are.
 */
package nndl.ui.training;
