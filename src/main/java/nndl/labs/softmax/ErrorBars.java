package nndl.labs.softmax;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nndl.ui.Symbol;

/** The error δ_j = a_j − y_j of each output as a bar around 0, from −1 to 1. */
final class ErrorBars extends Region {
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final double THICKEST = 1.7;

    private record Row(Node head, Region track, Region bar, Label number) {}

    private final Region zero = new Region();
    private final Label measure = new Label("−0.000");
    private final List<Label> axis = List.of(new Label("−1"), new Label("0"), new Label("1"));
    private final List<Row> rows = new ArrayList<>();
    private double[] error = {};

    /** No bars yet. */
    ErrorBars() {
        getStyleClass().add("error-bars");
        zero.getStyleClass().add("zero");
        measure.setVisible(false);
        axis.forEach(label -> label.getStyleClass().add("axis-number"));
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows the error of a layer. */
    void show(OutputLayer layer) {
        error = layer.error();
        if (rows.size() != error.length) {
            build();
        }
        for (int j = 0; j < error.length; j++) {
            Row row = rows.get(j);
            row.number().setText(JacobianGrid.signed(error[j]));
            row.bar().pseudoClassStateChanged(NEGATIVE, error[j] < 0);
        }
        requestLayout();
    }

    private void build() {
        rows.clear();
        getChildren().setAll(measure);
        for (int j = 0; j < error.length; j++) {
            Row row = new Row(Symbol.of("δ_" + (j + 1)), new Region(), new Region(), new Label());
            row.track().getStyleClass().add("output-track");
            row.bar().getStyleClass().add("error-bar");
            row.number().getStyleClass().add("error-number");
            row.number().setManaged(false); // a new number never makes the window lay itself out
            rows.add(row);
            getChildren().addAll(row.head(), row.track(), row.bar(), row.number());
        }
        getChildren().addAll(axis);
        getChildren().add(zero);
    }

    @Override
    protected double computeMinHeight(double width) {
        return headHeight() + rows.size() * 1.6 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double top = headHeight();
        double height = (getHeight() - top) / rows.size();
        double left = Math.ceil(2 * em());
        double numberWidth = Math.ceil(measure.prefWidth(-1)) + 4;
        double width = getWidth() - left - numberWidth;
        double thickness = Math.min(Math.rint(height - 4), THICKEST * em());
        double middle = snapPositionX(left + width / 2);
        for (int j = 0; j < rows.size(); j++) {
            Row row = rows.get(j);
            double y = snapPositionY(top + height * j + (height - thickness) / 2);
            row.track().resizeRelocate(left, y, width, thickness);
            double end = left + width / 2 * (1 + error[j]);
            row.bar().resizeRelocate(Math.min(middle, end), y, Math.abs(end - middle), thickness);
            centre(row.head(), 0, top + height * j, height);
            row.number().resize(numberWidth, row.number().prefHeight(-1));
            row.number()
                    .relocate(
                            left + width,
                            snapPositionY(
                                    top + height * j + (height - row.number().prefHeight(-1)) / 2));
        }
        for (int i = 0; i < axis.size(); i++) {
            double own = axis.get(i).prefWidth(-1);
            double x = Math.min(left + width - own, Math.max(left, left + width / 2 * i - own / 2));
            axis.get(i).resizeRelocate(snapPositionX(x), 0, own, axis.get(i).prefHeight(-1));
        }
        zero.resizeRelocate(middle, top, 1, getHeight() - top);
    }

    private void centre(Node head, double x, double y, double height) {
        double headHeight = head.prefHeight(-1);
        head.resizeRelocate(x, snapPositionY(y + (height - headHeight) / 2), head.prefWidth(-1), headHeight);
    }

    private double headHeight() {
        return Math.ceil(1.7 * em());
    }

    private double em() {
        return measure.getFont().getSize();
    }
}
