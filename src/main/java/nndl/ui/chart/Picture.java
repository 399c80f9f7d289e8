package nndl.ui.chart;

import nndl.ui.chart.model.ChartModel;

/** All that decides what a plot looks like: what is shown, where, in which colours, and what is pointed at. */
record Picture(ChartModel model, PlotFrame frame, Look look, View view) {}
