package nndl.labs.softmax;

import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * A bar from 0 to 1 that may be pulled.
 *
 * <p>It shows its {@link #valueProperty} and changes nothing by itself: whoever pulls it, by pointer or by arrow keys, is
 * told to {@code pulled}. Page Up and Page Down go ten times as far, Home and End to the ends.
 */
final class OutputBar extends Region {
    private static final double STEP = 0.01;
    private static final double FAR = 0.1;

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value");
    private final Region track = region("output-track");
    private final Region fill = region("output-fill");
    private final Region handle = region("output-handle");
    private final Region[] ticks = {region("output-tick"), region("output-tick"), region("output-tick")};
    private final DoubleConsumer pulled;

    /** A bar at 0. */
    OutputBar(DoubleConsumer pulled) {
        this.pulled = pulled;
        getStyleClass().add("output-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.H_RESIZE);
        getChildren().add(track);
        getChildren().addAll(ticks);
        getChildren().addAll(fill, handle);
        value.addListener(observable -> {
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        setOnMousePressed(event -> {
            requestFocus();
            pull(event.getX());
        });
        setOnMouseDragged(event -> pull(event.getX()));
        setOnKeyPressed(this::key);
    }

    /** What is shown. */
    DoubleProperty valueProperty() {
        return value;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        track.resizeRelocate(left, top, width, height);
        for (int i = 0; i < ticks.length; i++) {
            ticks[i].resizeRelocate(snapPositionX(left + width * (i + 1) / (ticks.length + 1)), top, 1, height);
        }
        double end = left + width * value.get();
        fill.resizeRelocate(left, top, end - left, height);
        double thickness = snapSizeX(handle.prefWidth(-1));
        handle.resizeRelocate(end - thickness / 2, top - 2, thickness, height + 4);
    }

    private void pull(double x) {
        double left = snappedLeftInset();
        pulled.accept((x - left) / (getWidth() - left - snappedRightInset()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> pulled.accept(value.get() - STEP);
            case RIGHT, UP, KP_RIGHT, KP_UP -> pulled.accept(value.get() + STEP);
            case PAGE_DOWN -> pulled.accept(value.get() - FAR);
            case PAGE_UP -> pulled.accept(value.get() + FAR);
            case HOME -> pulled.accept(0);
            case END -> pulled.accept(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }
}
