/**
 * The lab <em>Learning slowdown</em>: one neuron that is to turn its input into 0 or 1, with the quadratic cost and with
 * the cross-entropy, side by side.
 *
 * <p>Read {@link nndl.labs.slowdown.SlowdownModel} first: settings go in, a {@link nndl.labs.slowdown.Comparison} of two
 * {@link nndl.labs.slowdown.NeuronRun}s comes out, and the views show one epoch of it.
 */
package nndl.labs.slowdown;
