/**
 * The lab <em>Cost functions</em>: quadratic cost and cross-entropy of one output neuron, and their slopes, against its
 * activation.
 *
 * <p>Imports the engine and the shared widgets. Read {@code CostModel} first, then {@code CostFunction}.
 */
package nndl.labs.cost;
