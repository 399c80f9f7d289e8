package nndl.ui.chart;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Title, subtitle and buttons: in one row where they fit, else the subtitle in a row below; long ones wrap. Nothing
 * is ever cut off or covered.
 */
final class ChartHeader extends Region {
    private static final double GAP = 8;

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox button;
    private final Tooltip whole = new Tooltip();
    private boolean oneLine;
    private boolean compact;

    ChartHeader(Region... buttons) {
        button = new HBox(buttons);
        button.setAlignment(Pos.CENTER_RIGHT);
        whole.textProperty().bind(subtitle.textProperty());
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

    /** Leaves the subtitle out, always, where it would need a row of its own. */
    void keepToOneLine() {
        oneLine = true;
    }

    /** Whether the subtitle is left out where it would need a row of its own. */
    void setCompact(boolean compact) {
        this.compact = compact || oneLine;
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
        double room = room(width < 0 ? prefWidth(-1) : width);
        double first = Math.max(button.prefHeight(-1), height(title, room));
        if (isOneRow(room)) {
            return Math.max(first, height(subtitle, room));
        }
        return compact ? first : first + height(subtitle, room);
    }

    @Override
    protected void layoutChildren() {
        double room = room(getWidth());
        boolean oneRow = isOneRow(room);
        double titleWidth = Math.min(wanted(title), room);
        double titleHeight = height(title, room);
        double subtitleHeight = height(subtitle, room);
        double first = Math.max(button.prefHeight(-1), titleHeight);
        title.resizeRelocate(0, middle(first, titleHeight), titleWidth, titleHeight);
        subtitle.setVisible(!isEmpty(subtitle) && (oneRow || !compact));
        title.setTooltip(isEmpty(subtitle) || subtitle.isVisible() ? null : whole);
        if (oneRow) {
            double x = titleWidth > 0 ? titleWidth + GAP : 0;
            subtitle.resizeRelocate(x, middle(first, subtitleHeight), wanted(subtitle), subtitleHeight);
        } else {
            subtitle.resizeRelocate(0, first, room, subtitleHeight);
        }
        double width = button.prefWidth(-1);
        double height = button.prefHeight(-1);
        button.resizeRelocate(getWidth() - width, middle(Math.min(first, lineHeight()), height), width, height);
    }

    private double room(double width) {
        return Math.max(1, width - button.prefWidth(-1) - GAP);
    }

    private boolean isOneRow(double room) {
        return wanted(title) + GAP + wanted(subtitle) <= room;
    }

    /** The height of the first line, beside which the button stands. */
    private double lineHeight() {
        return Math.max(button.prefHeight(-1), title.prefHeight(-1));
    }

    private static double middle(double outer, double inner) {
        return Math.round((outer - inner) / 2);
    }

    private static double wanted(Label label) {
        return isEmpty(label) ? 0 : Math.ceil(label.prefWidth(-1));
    }

    private static double height(Label label, double room) {
        return isEmpty(label) ? 0 : Math.ceil(label.prefHeight(room));
    }

    private static boolean isEmpty(Label label) {
        return label.getText() == null || label.getText().isEmpty();
    }
}
