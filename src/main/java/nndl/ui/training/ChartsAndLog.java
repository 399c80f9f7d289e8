package nndl.ui.training;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nndl.ui.ScrollColumn;

/**
 * Charts above the log. Where it is low the log gives way first, and goes altogether before it has fewer than three
 * lines; then the charts scroll before they get too small. A chart that is enlarged has the place of the log as well.
 */
final class ChartsAndLog extends ScrollColumn {
    private static final double GAP = 16;
    private static final double LEAST_CHARTS_IN_EM = 32;
    private static final double MOST_LOG_IN_EM = 13;

    /**
     * A view of charts with a log below them.
     *
     * @param enlarged whether one chart has the place of all
     */
    ChartsAndLog(Region charts, LogCard log, ObservableBooleanValue enlarged) {
        getStyleClass().add("charts-and-log");
        Content content = new Content(charts, log, enlarged);
        setContent(content);
        enlarged.addListener((value, was, is) -> content.requestLayout());
    }

    /** What scrolls. */
    private static final class Content extends Pane {
        private final Region charts;
        private final LogCard log;
        private final ObservableBooleanValue enlarged;

        Content(Region charts, LogCard log, ObservableBooleanValue enlarged) {
            this.charts = charts;
            this.log = log;
            this.enlarged = enlarged;
            getChildren().addAll(charts, log);
        }

        @Override
        protected double computeMinHeight(double width) {
            return charts.minHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return computeMinHeight(width);
        }

        @Override
        protected void layoutChildren() {
            double em = log.em();
            double room = getHeight() - GAP - LEAST_CHARTS_IN_EM * em;
            double logHeight = log.heightWithin(Math.min(MOST_LOG_IN_EM * em, room));
            log.setVisible(logHeight > 0 && !enlarged.get());
            double chartsHeight = log.isVisible() ? getHeight() - GAP - logHeight : getHeight();
            charts.resizeRelocate(0, 0, getWidth(), chartsHeight);
            log.resizeRelocate(0, chartsHeight + GAP, getWidth(), logHeight);
        }
    }
}
