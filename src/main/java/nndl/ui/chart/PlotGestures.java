package nndl.ui.chart;

import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.Range;
import nndl.ui.chart.model.ReadOut;

/** What pointer and keys do to a plot: read-out, zoom, pan, pick. */
final class PlotGestures {
    /** A pointer that moved less than this, in pixels, was meant to stay. */
    private static final double STILL = 5;
    /** A rectangle lower or narrower than this selects along the other axis only. */
    private static final double THIN = 18;

    /** What is nearer to the pointer than this may be taken hold of. */
    private static final double REACH = 10;

    private static final double KEY_ZOOM = 1.5;
    private static final double WHEEL_ZOOM = 1.2;
    /** The distance that one notch of a mouse wheel reports; touch pads report less, and more often. */
    private static final double WHEEL_STEP = 40;

    private final PlotPane pane;
    private final ChartModel model;
    private final Supplier<DoubleConsumer> onPick;
    private final Supplier<Grabber> onGrab;
    private final Enlarging enlarging;
    private final MenuOpener menu;
    private Gesture gesture = Gesture.NONE;
    private Projection pressed;
    private double pressedX;
    private double pressedY;
    private boolean moved;
    private DoubleConsumer grabbed;

    private enum Gesture {
        NONE,
        GRAB,
        SELECT,
        PAN
    }

    /** Opens the chart's menu at a place on the screen. */
    interface MenuOpener {
        void open(double screenX, double screenY);
    }

    PlotGestures(
            PlotPane pane,
            Supplier<DoubleConsumer> onPick,
            Supplier<Grabber> onGrab,
            Enlarging enlarging,
            MenuOpener menu) {
        this.pane = pane;
        this.onPick = onPick;
        this.onGrab = onGrab;
        this.enlarging = enlarging;
        this.menu = menu;
        model = pane.model();
        pane.setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        pane.setOnMouseExited(event -> {
            if (gesture == Gesture.NONE) {
                pane.cursorXProperty().set(Double.NaN);
            }
        });
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnScroll(this::scroll);
        pane.setOnKeyPressed(this::key);
    }

    private void hover(double x, double y) {
        var projection = pane.frame().projection();
        boolean inside = projection.contains(x, y);
        pane.setCursor(inside ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        pane.cursorXProperty().set(inside ? ReadOut.nearestX(model, projection.valueX(x)) : Double.NaN);
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        pressed = pane.frame().projection();
        pressedX = event.getX();
        pressedY = event.getY();
        moved = false;
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        gesture = primary && !event.isShiftDown() ? Gesture.SELECT : Gesture.PAN;
        if (!pressed.contains(pressedX, pressedY)) {
            gesture = primary ? Gesture.NONE : Gesture.PAN;
        }
        if (gesture == Gesture.SELECT && onGrab.get() != null) {
            grab();
        }
        event.consume();
    }

    private void grab() {
        double x = pressed.valueX(pressedX);
        double reach = Math.abs(pressed.valueX(pressedX + REACH) - x);
        grabbed = onGrab.get().grab(x, reach);
        gesture = Gesture.GRAB;
        pane.cursorXProperty().set(Double.NaN);
        grabbed.accept(x);
    }

    private void drag(MouseEvent event) {
        if (gesture == Gesture.GRAB) {
            grabbed.accept(pressed.valueX(clamp(event.getX(), pressed.left(), pressed.right())));
            event.consume();
            return;
        }
        moved |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) >= STILL;
        if (!moved) {
            return;
        }
        if (gesture == Gesture.SELECT) {
            pane.setSelection(selected(event));
        } else if (gesture == Gesture.PAN) {
            pane.setCursor(Cursor.CLOSED_HAND);
            double dx = event.getX() - pressedX;
            double dy = event.getY() - pressedY;
            model.x().zoom(pressed.valueX(pressed.left() - dx), pressed.valueX(pressed.right() - dx));
            model.y().zoom(pressed.valueY(pressed.bottom() - dy), pressed.valueY(pressed.top() - dy));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        var ended = gesture;
        gesture = Gesture.NONE;
        pane.setSelection(null);
        if (ended == Gesture.SELECT && moved) {
            zoomInto(event);
        } else if (ended == Gesture.SELECT && event.getClickCount() == 2) {
            model.resetZoom();
        } else if (ended == Gesture.SELECT && event.getClickCount() == 1) {
            pick(event.getX());
        } else if (ended == Gesture.PAN && !moved && event.getButton() == MouseButton.SECONDARY) {
            menu.open(event.getScreenX(), event.getScreenY());
        }
        hover(event.getX(), event.getY());
        event.consume();
    }

    private void pick(double pixel) {
        double x = ReadOut.nearestX(model, pressed.valueX(pixel));
        if (onPick.get() != null && !Double.isNaN(x)) {
            onPick.get().accept(x);
        }
    }

    /** The rectangle from where the pointer was pressed to where it is, as a full strip where it is thin. */
    private Area selected(MouseEvent event) {
        double x = clamp(event.getX(), pressed.left(), pressed.right());
        double y = clamp(event.getY(), pressed.top(), pressed.bottom());
        double width = Math.abs(x - pressedX);
        double height = Math.abs(y - pressedY);
        double left = Math.min(x, pressedX);
        double top = Math.min(y, pressedY);
        if (height < THIN) {
            return new Area(left, pressed.top(), width, pressed.bottom() - pressed.top());
        }
        if (width < THIN) {
            return new Area(pressed.left(), top, pressed.right() - pressed.left(), height);
        }
        return new Area(left, top, width, height);
    }

    private void zoomInto(MouseEvent event) {
        var area = selected(event);
        boolean wholeX = area.width() >= pressed.right() - pressed.left();
        boolean wholeY = area.height() >= pressed.bottom() - pressed.top();
        if (!wholeX) {
            model.x().zoom(pressed.valueX(area.x()), pressed.valueX(area.x() + area.width()));
        }
        if (!wholeY) {
            model.y().zoom(pressed.valueY(area.y() + area.height()), pressed.valueY(area.y()));
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() == 0) {
            return;
        }
        var projection = pane.frame().projection();
        double factor = Math.pow(WHEEL_ZOOM, Math.max(-3, Math.min(3, event.getDeltaY() / WHEEL_STEP)));
        if (event.getX() >= projection.left()) {
            zoomX(factor, clamp(event.getX(), projection.left(), projection.right()));
        }
        if (event.getY() <= projection.bottom()) {
            zoomY(projection, factor, clamp(event.getY(), projection.top(), projection.bottom()));
        }
        hover(event.getX(), event.getY());
        event.consume();
    }

    private void zoomX(double factor, double pixel) {
        var projection = pane.frame().projection();
        double low = projection.valueX(pixel - (pixel - projection.left()) / factor);
        double high = projection.valueX(pixel + (projection.right() - pixel) / factor);
        if (factor < 1 && covers(low, high, model.fullRangeX())) {
            model.x().resetZoom();
        } else {
            model.x().zoom(low, high);
        }
    }

    private void zoomY(Projection projection, double factor, double pixel) {
        double low = projection.valueY(pixel + (projection.bottom() - pixel) / factor);
        double high = projection.valueY(pixel - (pixel - projection.top()) / factor);
        if (factor < 1 && covers(low, high, model.fullRangeY())) {
            model.y().resetZoom();
        } else {
            model.y().zoom(low, high);
        }
    }

    private static boolean covers(double low, double high, Range range) {
        double slack = 1e-6 * (range.high() - range.low());
        return low <= range.low() + slack && high >= range.high() - slack;
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean known = true;
        String text = event.getText();
        if (event.getCode() == KeyCode.LEFT) {
            moveCursor(event.isShiftDown() ? -10 : -1);
        } else if (event.getCode() == KeyCode.RIGHT) {
            moveCursor(event.isShiftDown() ? 10 : 1);
        } else if (event.getCode() == KeyCode.HOME) {
            pane.cursorXProperty()
                    .set(ReadOut.nearestX(
                            model, pane.frame().projection().rangeX().low()));
        } else if (event.getCode() == KeyCode.END) {
            pane.cursorXProperty()
                    .set(ReadOut.nearestX(
                            model, pane.frame().projection().rangeX().high()));
        } else if (event.getCode() == KeyCode.ADD || "+".equals(text) || "=".equals(text)) {
            zoomAtCursor(KEY_ZOOM);
        } else if (event.getCode() == KeyCode.SUBTRACT || "-".equals(text)) {
            zoomAtCursor(1 / KEY_ZOOM);
        } else if (event.getCode() == KeyCode.ENTER
                && enlarging.possibleProperty().get()) {
            enlarging.change();
        } else if (event.getCode() == KeyCode.ESCAPE
                && enlarging.enlargedProperty().get()
                && !model.isZoomed()) {
            enlarging.change();
        } else if (event.getCode() == KeyCode.DIGIT0
                || event.getCode() == KeyCode.NUMPAD0
                || event.getCode() == KeyCode.ESCAPE) {
            model.resetZoom();
            pane.cursorXProperty().set(Double.NaN);
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void moveCursor(int steps) {
        double x = pane.cursorXProperty().get();
        if (Double.isNaN(x)) {
            double start = pane.markerXProperty().get();
            var range = pane.frame().projection().rangeX();
            x = ReadOut.nearestX(model, Double.isNaN(start) ? (range.low() + range.high()) / 2 : start);
        } else {
            for (int i = 0; i < Math.abs(steps); i++) {
                x = ReadOut.step(model, x, steps);
            }
        }
        pane.cursorXProperty().set(x);
        bringIntoView(x);
    }

    /** Pans a zoomed plot so far that x is in it. */
    private void bringIntoView(double x) {
        var projection = pane.frame().projection();
        if (Double.isNaN(x) || !model.x().isZoomed() || projection.rangeX().contains(x)) {
            return;
        }
        double pixel = projection.x(x);
        double shift = pixel < projection.left() ? pixel - projection.left() : pixel - projection.right();
        model.x().zoom(projection.valueX(projection.left() + shift), projection.valueX(projection.right() + shift));
    }

    private void zoomAtCursor(double factor) {
        var projection = pane.frame().projection();
        double cursor = pane.cursorXProperty().get();
        boolean atCursor = !Double.isNaN(cursor) && projection.rangeX().contains(cursor);
        zoomX(factor, atCursor ? projection.x(cursor) : (projection.left() + projection.right()) / 2);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
