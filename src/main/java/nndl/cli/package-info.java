/**
 * The terminal: every command but the one that renders the window's figures.
 *
 * <p>Stands on {@code nndl.training} and picocli, never on JavaFX. Read {@link nndl.cli.Cli} first.
 */
package nndl.cli;
