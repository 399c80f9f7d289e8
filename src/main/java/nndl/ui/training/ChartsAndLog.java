package nndl.ui.training;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Charts above the log. Where it is low the log gives way first, and goes altogether before a line of it is cut. */
final class ChartsAndLog extends Pane {
    private static final double GAP = 16;
    private static final double LEAST_CHARTS_IN_EM = 32;
    private static final double LEAST_LOG_IN_EM = 5;
    private static final double MOST_LOG_IN_EM = 11;

    private final Region charts;
    private final LogList log;

    ChartsAndLog(Region charts, LogList log) {
        this.charts = charts;
        this.log = log;
        getChildren().addAll(charts, log);
    }

    @Override
    protected void layoutChildren() {
        double em = log.em();
        double room = getHeight() - GAP - LEAST_CHARTS_IN_EM * em;
        double logHeight = Math.rint(Math.min(MOST_LOG_IN_EM * em, room));
        log.setVisible(logHeight >= LEAST_LOG_IN_EM * em);
        double chartsHeight = log.isVisible() ? getHeight() - GAP - logHeight : getHeight();
        charts.resizeRelocate(0, 0, getWidth(), chartsHeight);
        log.resizeRelocate(0, chartsHeight + GAP, getWidth(), logHeight);
    }
}
