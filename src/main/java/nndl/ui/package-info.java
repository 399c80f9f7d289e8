/**
 * The window around the labs, and the widgets that labs share.
 *
 * <p>Knows no lab: it may import JavaFX, the layers below and nothing of {@code nndl.labs}. Read {@link nndl.ui.Lab}
 * first, then {@link nndl.ui.Shell}; every visible word comes from {@link nndl.ui.Text}.
 */
package nndl.ui;
