/**
 * Runs that are kept, as the window has them: one list for all labs.
 *
 * <p>Imports {@code nndl.training} and JavaFX, and of the window nothing. Read {@link nndl.ui.runs.RunShelf} first.
 */
package nndl.ui.runs;
