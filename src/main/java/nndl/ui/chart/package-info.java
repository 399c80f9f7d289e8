/**
 * A chart of curves that grow while they are looked at: zoom, read-out, legend, keyboard, and export of the picture.
 *
 * <p>Imports JavaFX and {@link nndl.ui.chart.model} only. Start with {@link nndl.ui.chart.LiveChart}; what is drawn and
 * where is decided in {@code PlotPainter}, which draws alike on the screen and into SVG.
 */
package nndl.ui.chart;
