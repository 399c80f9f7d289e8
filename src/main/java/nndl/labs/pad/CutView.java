package nndl.labs.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import nndl.data.NumberReading;
import nndl.data.NumberReading.Piece;
import nndl.ui.Pixels;

/** A number cut into pieces: each has a box around it, and the ink of every other one is paler, so the cut is seen. */
final class CutView extends Region {
    private static final StyleablePropertyFactory<CutView> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<CutView, Color> INK =
            STYLES.createColorCssMetaData("-nndl-ink", view -> view.ink, Color.BLACK);
    private static final double PALE = 0.55;
    private static final int FULL = 255;
    private static final int MARGIN = 8;
    private static final double WIDER_THAN_HIGH = 3.2;
    private static final double HIGHEST = 320;

    private final ImageView view = new ImageView();
    private final List<Box> boxes = new ArrayList<>();
    private final StyleableProperty<Color> ink = new SimpleStyleableObjectProperty<>(INK, this, "ink", Color.BLACK) {
        @Override
        protected void invalidated() {
            show(shown);
        }
    };
    private Optional<NumberReading> shown = Optional.empty();

    /** A rectangle of the picture, in its pixels. */
    private record Box(Rectangle shape, double left, double top, double width, double height) {}

    CutView() {
        getStyleClass().add("cut-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setMouseTransparent(true);
        view.setSmooth(true);
    }

    /** Shows a way to cut, or nothing. */
    void show(Optional<NumberReading> way) {
        shown = way;
        boxes.clear();
        view.setImage(null);
        way.ifPresent(this::show);
        getChildren().setAll(view);
        boxes.forEach(box -> getChildren().add(box.shape()));
        requestLayout();
    }

    private void show(NumberReading way) {
        int left = way.pieces().stream().mapToInt(Piece::left).min().orElse(0) - MARGIN;
        int top = way.pieces().stream().mapToInt(Piece::top).min().orElse(0) - MARGIN;
        int right = MARGIN
                + way.pieces().stream()
                        .mapToInt(piece -> piece.left() + piece.ink().width())
                        .max()
                        .orElse(0);
        int bottom = MARGIN
                + way.pieces().stream()
                        .mapToInt(piece -> piece.top() + piece.ink().height())
                        .max()
                        .orElse(0);
        var image = new WritableImage(right - left, bottom - top);
        int[] argb = new int[(right - left) * (bottom - top)];
        for (int p = 0; p < way.pieces().size(); p++) {
            Piece piece = way.pieces().get(p);
            int x = piece.left() - left;
            int y = piece.top() - top;
            colour(argb, right - left, y * (right - left) + x, piece, p % 2 == 0 ? 1 : PALE);
            Rectangle shape = new Rectangle();
            shape.getStyleClass().add("cut-box");
            boxes.add(new Box(shape, x, y, piece.ink().width(), piece.ink().height()));
        }
        image.getPixelWriter()
                .setPixels(0, 0, right - left, bottom - top, PixelFormat.getIntArgbInstance(), argb, 0, right - left);
        view.setImage(image);
    }

    private void colour(int[] argb, int width, int start, Piece piece, double opacity) {
        int colour = Pixels.rgb(ink.getValue());
        byte[] grey = piece.ink().bytes();
        for (int i = 0; i < grey.length; i++) {
            int to = start + i / piece.ink().width() * width + i % piece.ink().width();
            int alpha = (int) Math.round((grey[i] & FULL) * opacity);
            if (alpha > argb[to] >>> 24) {
                argb[to] = alpha << 24 | colour;
            }
        }
    }

    /** The middle of a piece's box across this view; 0 where there is none. */
    double middle(int piece) {
        if (piece >= boxes.size()) {
            return 0;
        }
        Box box = boxes.get(piece);
        double scale = scale();
        return (getWidth() - view.getImage().getWidth() * scale) / 2 + (box.left() + box.width() / 2) * scale;
    }

    private double scale() {
        return Math.min(
                getWidth() / view.getImage().getWidth(),
                getHeight() / view.getImage().getHeight());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(HIGHEST, (width < 0 ? computePrefWidth(-1) : width) / WIDER_THAN_HIGH);
    }

    @Override
    protected void layoutChildren() {
        if (view.getImage() == null) {
            return;
        }
        double width = view.getImage().getWidth();
        double height = view.getImage().getHeight();
        double scale = scale();
        double left = (getWidth() - width * scale) / 2;
        double top = (getHeight() - height * scale) / 2;
        view.setFitWidth(width * scale);
        view.setFitHeight(height * scale);
        view.relocate(left, top);
        for (Box box : boxes) {
            box.shape().setX(left + box.left() * scale);
            box.shape().setY(top + box.top() * scale);
            box.shape().setWidth(box.width() * scale);
            box.shape().setHeight(box.height() * scale);
        }
    }
}
