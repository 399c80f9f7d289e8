package nndl.labs.softmax;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The numbers 0, 0.5 and 1 under bars of its width. */
final class UnitAxis extends Region {
    private final List<Label> labels = List.of(new Label("0"), new Label("0.5"), new Label("1"));

    UnitAxis() {
        labels.forEach(label -> label.getStyleClass().add("axis-number"));
        getChildren().addAll(labels);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.get(0).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double share = i / (labels.size() - 1.0);
            double own = label.prefWidth(-1);
            double x = left + width * share - own / 2;
            label.resizeRelocate(
                    snapPositionX(Math.max(0, Math.min(getWidth() - own, x))), 0, own, label.prefHeight(-1));
        }
    }
}
