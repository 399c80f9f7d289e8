/**
 * Many runs in the window: a map over two hyper-parameters that fills as runs finish, and seeds as a band.
 *
 * <p>Imports what {@code nndl.ui} may; never a lab. Read {@link nndl.ui.training.sweep.GridView} first.
 */
package nndl.ui.training.sweep;
