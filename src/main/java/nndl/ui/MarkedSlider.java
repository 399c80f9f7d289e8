package nndl.ui;

import java.util.NavigableSet;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A slider over whole numbers, whose track is light inside along those that are marked. */
final class MarkedSlider extends Pane {
    private final Slider slider;
    private final ObservableValue<NavigableSet<Integer>> marked;
    private final Path marks = new Path();

    /**
     * A slider and what is marked of its values.
     *
     * @param slider from 0 to its largest value
     * @param marked rising
     */
    MarkedSlider(Slider slider, ObservableValue<NavigableSet<Integer>> marked) {
        super(slider);
        this.slider = slider;
        this.marked = marked;
        marks.getStyleClass().add("slider-marks");
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        getChildren().add(marks);
        marked.addListener((value, old, now) -> {
            if (!now.equals(old)) {
                mark();
            }
        });
        slider.maxProperty().addListener(value -> mark());
        slider.valueProperty().addListener(value -> mark());
    }

    /** One piece for each unbroken row of marks, from half before the first to half after the last. */
    private void mark() {
        marks.getElements().clear();
        Node thumb = slider.lookup(".thumb");
        double radius = thumb == null ? 0 : thumb.getLayoutBounds().getWidth() / 2;
        double perValue = (getWidth() - 2 * radius) / Math.max(1, slider.getMax());
        double half = Math.max(1, perValue / 2);
        int first = -1;
        int last = -2;
        for (int value : marked.getValue()) {
            if (value != last + 1) {
                add(first, last, radius, perValue, half);
                first = value;
            }
            last = value;
        }
        add(first, last, radius, perValue, half);
    }

    /** A row of marks, left and right of the thumb. */
    private void add(int first, int last, double radius, double perValue, double half) {
        if (first >= 0) {
            double from = Math.max(radius, radius + first * perValue - half);
            double to = Math.min(getWidth() - radius, radius + last * perValue + half);
            double thumb = radius + slider.getValue() * perValue;
            piece(from, Math.min(to, thumb - radius));
            piece(Math.max(from, thumb + radius), to);
        }
    }

    private void piece(double from, double to) {
        if (from < to) {
            double y = Math.floor(getHeight() / 2);
            marks.getElements().addAll(new MoveTo(from, y), new LineTo(to, y));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return slider.prefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return slider.minWidth(height);
    }

    @Override
    protected void layoutChildren() {
        slider.resizeRelocate(0, 0, getWidth(), getHeight());
        mark();
    }
}
