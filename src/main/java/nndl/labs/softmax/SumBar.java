package nndl.labs.softmax;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** All outputs end to end, with a line at 1: with softmax they reach it, neither more nor less. */
final class SumBar extends Region {
    private static final double ROOM = 1.7;

    private final Region track = new Region();
    private final Region one = new Region();
    private final List<Label> parts = new ArrayList<>();
    private double[] outputs = {};
    private double scale = 1;

    /** An empty bar. */
    SumBar() {
        getStyleClass().add("sum-bar");
        track.getStyleClass().add("output-track");
        one.getStyleClass().add("sum-one");
        track.setManaged(false);
        one.setManaged(false);
        getChildren().add(track);
        for (int j = 0; j < SoftmaxModel.MOST; j++) {
            Label part = new Label(String.valueOf(j + 1));
            part.getStyleClass().addAll("sum-part", j % 2 == 0 ? "even" : "odd");
            part.setManaged(false);
            parts.add(part);
        }
        getChildren().addAll(parts);
        getChildren().add(one);
    }

    /** Shows these outputs. */
    void show(OutputLayer layer) {
        outputs = layer.activations();
        scale = Math.max(1, layer.sum());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        track.resizeRelocate(0, 0, width, height);
        double sum = 0;
        for (int j = 0; j < parts.size(); j++) {
            Label part = parts.get(j);
            part.setVisible(j < outputs.length);
            if (j < outputs.length) {
                double left = Math.min(width, snapPositionX(width * sum / scale));
                sum += outputs[j];
                double right = Math.min(width, snapPositionX(width * sum / scale));
                boolean room = right - left > ROOM * part.getFont().getSize();
                part.setText(room ? String.valueOf(j + 1) : "");
                part.resizeRelocate(left, 0, right - left, height);
            }
        }
        one.resizeRelocate(snapPositionX(width / scale) - 1, -3, 2, height + 6);
    }
}
