/**
 * The lab <em>Digit pad</em>: draw a digit, and see it read, and why.
 *
 * <p>Read {@link nndl.labs.pad.PadModel} first: strokes go in, a {@link nndl.labs.pad.Sheet} comes out. A {@link
 * nndl.ui.NewestLoop} makes a {@link nndl.labs.pad.Reading} of the newest sheet off the FX thread, and the views
 * show that.
 */
package nndl.labs.pad;
