package nndl.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import nndl.data.GreyPicture;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;

/**
 * Paper to draw on with mouse, pen, finger or keys.
 *
 * <p>It tells a {@link Pen} where it is drawn upon, in pixels of a canvas of fixed size whatever its own size, and shows the ink it is given. The right button erases. By keys: arrows move the pen (with Shift, finely), Space puts it
 * down and lifts it.
 */
public final class DigitPad extends Region {
    /** Is told what is done to the paper. */
    public interface Pen {
        /** A stroke begins. */
        void press(double x, double y, Tool tool);

        /** The stroke under way goes on to here, perhaps beside the canvas. */
        void move(double x, double y);

        /** The stroke ends. */
        void release();
    }

    private static final StyleablePropertyFactory<DigitPad> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<DigitPad, Color> INK =
            STYLES.createColorCssMetaData("-nndl-ink", pad -> pad.inkColor, Color.BLACK);
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");
    private static final double STRIDE = 10;
    private static final double FINE_STRIDE = 2;
    private static final double ROUND = 12;
    private static final int FULL = 255;

    private final StyleableProperty<Color> inkColor =
            new SimpleStyleableObjectProperty<>(INK, this, "inkColor", Color.BLACK) {
                @Override
                protected void invalidated() {
                    paint();
                }
            };
    private final Pen pen;
    private final Supplier<Tool> tool;
    private final ObservableValue<Number> brush;
    private final ImageView view = new ImageView();
    private final Circle cursor = new Circle();
    private final Rectangle clip = new Rectangle();
    private Optional<Region> invitation = Optional.empty();
    private GreyPicture shown;
    private final Canvas canvas;
    private Point keyPen;
    private boolean keyDown;

    /**
     * The pixels that are drawn on.
     *
     * @param width columns
     * @param height rows
     */
    public record Canvas(int width, int height) {}

    /**
     * Blank paper.
     *
     * @param canvas its size in pixels, whatever it is in the window
     * @param pen told what is drawn
     * @param tool what the main button and the keys draw with
     * @param brush the width of the brush, in pixels of the canvas
     */
    public DigitPad(Canvas canvas, Pen pen, Supplier<Tool> tool, ObservableValue<Number> brush) {
        this.canvas = canvas;
        this.keyPen = new Point(canvas.width() / 2.0, canvas.height() / 2.0);
        this.pen = pen;
        this.tool = tool;
        this.brush = brush;
        getStyleClass().add("digit-pad");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCursor(Cursor.CROSSHAIR);
        cursor.getStyleClass().add("pen");
        cursor.setMouseTransparent(true);
        cursor.visibleProperty().bind(focusVisibleProperty());
        brush.subscribe(width -> requestLayout());
        view.setClip(clip);
        view.setMouseTransparent(true);
        getChildren().addAll(view, cursor);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> {
            pen.release();
            event.consume();
        });
        setOnKeyPressed(this::key);
        focusedProperty().addListener(value -> lift());
    }

    /** Shows this ink, scaled to fit, in the colour of the theme. */
    public void show(GreyPicture ink) {
        shown = ink;
        invitation.ifPresent(words -> words.setVisible(ink.isEmpty()));
        paint();
    }

    /** Puts something on the paper that is there only as long as there is no ink. */
    public void invite(Region invitation) {
        this.invitation = Optional.of(invitation);
        invitation.setMouseTransparent(true);
        invitation.setVisible(shown == null || shown.isEmpty());
        getChildren().add(0, invitation);
    }

    private void paint() {
        if (shown == null) {
            return;
        }
        int width = shown.width();
        int height = shown.height();
        int rgb = Pixels.rgb(inkColor.getValue());
        byte[] ink = shown.bytes();
        int[] argb = new int[ink.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = (ink[i] & FULL) << 24 | rgb;
        }
        boolean fits = view.getImage() != null
                && view.getImage().getWidth() == width
                && view.getImage().getHeight() == height;
        WritableImage image = fits ? (WritableImage) view.getImage() : new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        if (!fits) {
            view.setImage(image);
            requestLayout();
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        lift();
        if (event.getButton() != MouseButton.MIDDLE) {
            boolean main = event.getButton() == MouseButton.PRIMARY;
            pen.press(place(event.getX()), place(event.getY()), main ? tool.get() : Tool.ERASER);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.MIDDLE) {
            pen.move(place(event.getX()), place(event.getY()));
        }
        event.consume();
    }

    /** Of the window for one of the canvas. */
    private double scale() {
        return scale(canvas.width(), canvas.height());
    }

    private double scale(double width, double height) {
        double across = Math.max(1, getWidth() - 2 * snappedTopInset());
        double down = Math.max(1, getHeight() - 2 * snappedTopInset());
        return Math.min(across / width, down / height);
    }

    private double place(double inWindow) {
        return (inWindow - snappedTopInset()) / scale();
    }

    private void key(KeyEvent event) {
        double stride = event.isShiftDown() ? FINE_STRIDE : STRIDE;
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> moveKeyPen(-stride, 0);
            case RIGHT, KP_RIGHT -> moveKeyPen(stride, 0);
            case UP, KP_UP -> moveKeyPen(0, -stride);
            case DOWN, KP_DOWN -> moveKeyPen(0, stride);
            case SPACE -> putDownOrLift();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveKeyPen(double dx, double dy) {
        keyPen = new Point(within(keyPen.x() + dx, canvas.width()), within(keyPen.y() + dy, canvas.height()));
        if (keyDown) {
            pen.move(keyPen.x(), keyPen.y());
        }
        requestLayout();
    }

    private static double within(double place, double most) {
        return Math.max(0, Math.min(most, place));
    }

    private void putDownOrLift() {
        if (keyDown) {
            lift();
        } else {
            keyDown = true;
            cursor.pseudoClassStateChanged(DOWN, true);
            pen.press(keyPen.x(), keyPen.y(), tool.get());
        }
    }

    private void lift() {
        if (keyDown) {
            keyDown = false;
            cursor.pseudoClassStateChanged(DOWN, false);
            pen.release();
        }
    }

    @Override
    protected void layoutChildren() {
        double edge = snappedTopInset();
        double scale = scale();
        if (view.getImage() != null) {
            double width = view.getImage().getWidth();
            double height = view.getImage().getHeight();
            double fit = scale(width, height);
            view.setFitWidth(width * fit);
            view.setFitHeight(height * fit);
            view.relocate(
                    edge + (canvas.width() * scale - width * fit) / 2,
                    edge + (canvas.height() * scale - height * fit) / 2);
            clip.setWidth(width * fit);
            clip.setHeight(height * fit);
            clip.setArcWidth(ROUND);
            clip.setArcHeight(ROUND);
        }
        invitation.ifPresent(
                words -> words.resizeRelocate(edge, edge, canvas.width() * scale, canvas.height() * scale));
        cursor.setCenterX(edge + keyPen.x() * scale);
        cursor.setCenterY(edge + keyPen.y() * scale);
        cursor.setRadius(brush.getValue().doubleValue() / 2 * scale);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return canvas.width() + 2 * snappedTopInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = (width < 0 ? computePrefWidth(-1) : width) - 2 * snappedTopInset();
        return across * canvas.height() / canvas.width() + 2 * snappedTopInset();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
