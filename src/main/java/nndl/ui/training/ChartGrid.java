package nndl.ui.training;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nndl.ui.chart.LiveChart;

/** Four charts in two rows; one of them can have the place of all. */
final class ChartGrid extends Pane {
    private static final double GAP = 12;
    private static final double LEAST_CHART_IN_EM = 11;

    private final List<LiveChart> charts;
    private final ReadOnlyBooleanWrapper enlarged = new ReadOnlyBooleanWrapper();
    /** Its font is that of the charts. */
    private final Label probe = new Label();

    /** A grid of these, row by row. */
    ChartGrid(List<LiveChart> charts) {
        this.charts = List.copyOf(charts);
        getStyleClass().add("chart-grid");
        getChildren().addAll(charts);
        getChildren().add(probe);
        probe.setManaged(false);
        probe.setVisible(false);
        for (LiveChart chart : charts) {
            chart.standAmongOthers();
            chart.enlargedProperty().addListener((value, was, is) -> arrange(chart, is));
        }
    }

    /** Whether one chart has the place of all. */
    ReadOnlyBooleanProperty enlargedProperty() {
        return enlarged.getReadOnlyProperty();
    }

    /** Gives all charts their places again. */
    void restore() {
        charts.forEach(chart -> chart.enlargedProperty().set(false));
    }

    /** Enlarges the chart in which the focus or the pointer is, or else the last; or gives all their places again. */
    void enlargeOrRestore() {
        if (enlarged.get()) {
            restore();
            return;
        }
        charts.stream()
                .filter(chart -> chart.isFocusWithin() || chart.isHover())
                .findFirst()
                .orElse(charts.get(charts.size() - 1))
                .enlargedProperty()
                .set(true);
    }

    private void arrange(LiveChart changed, boolean isLarge) {
        charts.forEach(chart -> chart.setVisible(!isLarge || chart == changed));
        enlarged.set(isLarge);
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        double one = Math.ceil(LEAST_CHART_IN_EM * probe.getFont().getSize());
        return enlarged.get() ? one : 2 * one + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX((getWidth() - GAP) / 2);
        double height = snapSizeY((getHeight() - GAP) / 2);
        for (int i = 0; i < charts.size(); i++) {
            LiveChart chart = charts.get(i);
            if (chart.enlargedProperty().get()) {
                chart.resizeRelocate(0, 0, getWidth(), getHeight());
            } else if (chart.isVisible()) {
                double x = snapPositionX(i % 2 * (width + GAP));
                double y = snapPositionY(i / 2 * (height + GAP));
                chart.resizeRelocate(x, y, i % 2 == 0 ? width : getWidth() - x, i / 2 == 0 ? height : getHeight() - y);
            }
        }
    }
}
