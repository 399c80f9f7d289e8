/**
 * The program: what starts it, its window, and the list of its labs.
 *
 * <p>May import everything below it. Read {@link nndl.Launcher} first; {@link nndl.LabCatalog} is the only place that
 * names the labs.
 */
package nndl;
