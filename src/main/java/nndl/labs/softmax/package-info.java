/**
 * The lab <em>Softmax</em>: an output layer whose activations are a probability distribution, to be moved by its weighted
 * inputs or by the activations themselves.
 *
 * <p>Imports the engine and the shared widgets. Read {@code SoftmaxModel} first, then {@code OutputLayer}.
 */
package nndl.labs.softmax;
