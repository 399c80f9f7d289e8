package nndl.ui.chart;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Title, subtitle and menu button: in one row where they fit, else the subtitle in a row below; long ones wrap. Nothing
 * is ever cut off or covered.
 */
final class ChartHeader extends Region {
    private static final double GAP = 8;

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Region button;

    ChartHeader(Region button) {
        this.button = button;
        getStyleClass().add("chart-header");
        title.getStyleClass().add("chart-title");
        subtitle.getStyleClass().add("chart-subtitle");
        for (var label : new Label[] {title, subtitle}) {
            label.setWrapText(true);
            label.textProperty()
                    .addListener(observable -> label.setVisible(!label.getText().isEmpty()));
            label.setVisible(false);
        }
        getChildren().addAll(title, subtitle, button);
    }

    Label title() {
        return title;
    }

    Label subtitle() {
        return subtitle;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return button.prefWidth(-1) + 60;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wanted(title) + GAP + wanted(subtitle) + GAP + button.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? prefWidth(-1) : width) - button.prefWidth(-1) - GAP;
        double first = Math.max(button.prefHeight(-1), title.isVisible() ? title.prefHeight(room) : 0);
        if (!subtitle.isVisible()) {
            return first;
        }
        return isOneRow(room) ? Math.max(first, subtitle.prefHeight(-1)) : first + subtitle.prefHeight(room);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - button.prefWidth(-1) - GAP;
        double titleWidth = Math.ceil(Math.min(wanted(title), room));
        double titleHeight = title.isVisible() ? title.prefHeight(room) : 0;
        double first = Math.max(button.prefHeight(-1), titleHeight);
        title.resizeRelocate(0, Math.round((first - titleHeight) / 2), titleWidth, titleHeight);
        if (isOneRow(room)) {
            double x = title.isVisible() ? titleWidth + GAP : 0;
            double height = subtitle.prefHeight(-1);
            double y = Math.round((first - height) / 2);
            subtitle.resizeRelocate(x, y, Math.ceil(wanted(subtitle)), height);
        } else {
            subtitle.resizeRelocate(0, first, room, subtitle.prefHeight(room));
        }
        button.resizeRelocate(getWidth() - button.prefWidth(-1), 0, button.prefWidth(-1), button.prefHeight(-1));
    }

    private boolean isOneRow(double room) {
        return Math.ceil(wanted(title)) + GAP + Math.ceil(wanted(subtitle)) <= room;
    }

    private static double wanted(Label label) {
        return label.isVisible() ? label.prefWidth(-1) : 0;
    }
}
