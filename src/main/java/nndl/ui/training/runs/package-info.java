/**
 * The list of kept runs beside the curves: what each was and what came of it, which are drawn, copied, exported, deleted.
 *
 * <p>Imports what {@code nndl.ui.training} may, and of that package nothing. Read {@link nndl.ui.training.runs.RunsPane}
 * first.
 */
package nndl.ui.training.runs;
