/**
 * What a chart shows, without any toolkit: series, axes, ticks, thinning of dense curves, read-out, CSV.
 *
 * <p>Imports the JDK only. Start with {@link nndl.ui.chart.model.ChartModel}. Everything here is used from one thread,
 * the one that paints.
 */
package nndl.ui.chart.model;
