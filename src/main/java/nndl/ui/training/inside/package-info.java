/**
 * The inside of a network at an epoch of its run: weights, confusion, mistakes, health, and its answer to one's own digit.
 *
 * <p>Imports what {@code nndl.ui} may. {@link nndl.ui.training.inside.InsideView} is the node; {@code Examiner} works out,
 * off the FX thread, the {@code Insight} that its cards show.
 */
package nndl.ui.training.inside;
