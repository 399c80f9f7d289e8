package nndl.labs.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import nndl.data.NumberReading;
import nndl.data.NumberReading.Piece;

/** A number cut into pieces: each has a box around it, and the ink of neighbours has two colours, so the cut is seen. */
final class CutView extends Region {
    private static final int[] COLOURS = {0x1483C9, 0xE0690F};
    private static final int FULL = 255;
    private static final int MARGIN = 8;
    private static final double WIDER_THAN_HIGH = 3.2;
    private static final double HIGHEST = 320;

    private final ImageView view = new ImageView();
    private final List<Box> boxes = new ArrayList<>();

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
            colour(argb, right - left, y * (right - left) + x, piece, COLOURS[p % COLOURS.length]);
            Rectangle shape = new Rectangle();
            shape.getStyleClass().add("cut-box");
            boxes.add(new Box(shape, x, y, piece.ink().width(), piece.ink().height()));
        }
        image.getPixelWriter()
                .setPixels(0, 0, right - left, bottom - top, PixelFormat.getIntArgbInstance(), argb, 0, right - left);
        view.setImage(image);
    }

    private static void colour(int[] argb, int width, int start, Piece piece, int colour) {
        byte[] ink = piece.ink().bytes();
        for (int i = 0; i < ink.length; i++) {
            int to = start + i / piece.ink().width() * width + i % piece.ink().width();
            int alpha = ink[i] & FULL;
            if (alpha > argb[to] >>> 24) {
                argb[to] = alpha << 24 | colour;
            }
        }
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
        double scale = Math.min(getWidth() / width, getHeight() / height);
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
