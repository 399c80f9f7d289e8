package nndl.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import nndl.data.GreyPicture;

/**
 * A small square picture of pixels with sharp edges: ink, white on black as a network sees it, or numbers of which those
 * above 0 are blue and those below orange.
 */
public final class DigitView extends Region {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final int FULL = 255;
    private static final int SMALL = 28;
    private static final int ENLARGED = 6;

    private final ImageView view = new ImageView();

    /** Shows nothing yet. */
    public DigitView() {
        getStyleClass().add("digit-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setPreserveRatio(true);
        view.setMouseTransparent(true);
        getChildren().add(view);
        view.imageProperty().subscribe(image -> pseudoClassStateChanged(EMPTY, image == null));
    }

    /** Shows ink. */
    public void show(GreyPicture ink) {
        byte[] bytes = ink.bytes();
        int[] argb = new int[bytes.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Pixels.ink(bytes[i] & FULL);
        }
        show(ink.width(), ink.height(), argb);
    }

    /**
     * Shows a square of numbers, row by row; the largest in size has the full colour.
     *
     * @param numbers a square number of them; not changed
     */
    public void show(double[] numbers) {
        int side = (int) Math.round(Math.sqrt(numbers.length));
        double most = 0;
        for (double number : numbers) {
            most = Math.max(most, Math.abs(number));
        }
        int[] argb = new int[side * side];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Pixels.signed(most > 0 ? numbers[i] / most : 0);
        }
        show(side, side, argb);
    }

    /** Shows nothing. */
    public void clear() {
        view.setImage(null);
    }

    /** Makes each pixel a square of many: not every graphics pipeline scales up with sharp edges. */
    private void show(int width, int height, int[] argb) {
        if (Math.max(width, height) <= 2 * SMALL) {
            show(new Bitmap(width * ENLARGED, height * ENLARGED, enlarged(width, height, argb)));
        } else {
            show(new Bitmap(width, height, argb));
        }
    }

    private static int[] enlarged(int width, int height, int[] argb) {
        int[] large = new int[argb.length * ENLARGED * ENLARGED];
        int across = width * ENLARGED;
        for (int y = 0; y < height; y++) {
            int start = y * ENLARGED * across;
            for (int x = 0; x < across; x++) {
                large[start + x] = argb[y * width + x / ENLARGED];
            }
            for (int row = 1; row < ENLARGED; row++) {
                System.arraycopy(large, start, large, start + row * across, across);
            }
        }
        return large;
    }

    /** Pixels from the highest byte down alpha, red, green and blue. */
    private record Bitmap(int width, int height, int[] argb) {}

    private void show(Bitmap bitmap) {
        int width = bitmap.width();
        int height = bitmap.height();
        boolean fits = view.getImage() != null
                && view.getImage().getWidth() == width
                && view.getImage().getHeight() == height;
        WritableImage image = fits ? (WritableImage) view.getImage() : new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), bitmap.argb(), 0, width);
        if (!fits) {
            view.setImage(image);
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? computePrefWidth(-1) : width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * SMALL + 2 * snappedTopInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (view.getImage() == null) {
            return;
        }
        double edge = snappedTopInset();
        double room = Math.max(1, Math.min(getWidth(), getHeight()) - 2 * edge);
        double width = view.getImage().getWidth();
        double height = view.getImage().getHeight();
        double scale = room / Math.max(width, height);
        view.setFitWidth(width * scale);
        view.setFitHeight(height * scale);
        view.relocate((getWidth() - width * scale) / 2, (getHeight() - height * scale) / 2);
    }
}
