package nndl.ui;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Many small square pictures in rows, as large as there is room for, painted as one image so that a hundred change in a
 * millisecond or two. One can be chosen by a click or the arrow keys.
 */
public final class PictureSheet extends Region {
    /** None of the pictures. */
    public static final int NONE = -1;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 3;

    /** Paints one of the pictures. */
    public interface Painter {
        /**
         * Paints a picture.
         *
         * @param picture its number, from 0
         * @param argb receives the colours of its pixels, row by row, as {@link Pixels} makes them
         */
        void paint(int picture, int[] argb);
    }

    private final int side;
    private final int[] argb;
    private final ImageView view = new ImageView();
    private final List<Region> frames = new ArrayList<>();
    private final List<Label> captions = new ArrayList<>();
    private final Label measure = new Label("0");
    private final IntegerProperty chosen = new SimpleIntegerProperty(NONE);
    private IntConsumer onPick = picture -> {};
    private double leastPicture;
    private double likedPicture;
    private boolean captioned;
    private int count;
    private Painter painter = (picture, pixels) -> {};
    private PixelBuffer<IntBuffer> buffer;

    /**
     * An empty sheet.
     *
     * @param side the pixels of a picture along each side
     */
    public PictureSheet(int side) {
        this.side = side;
        this.leastPicture = side;
        this.likedPicture = side;
        argb = new int[side * side];
        getStyleClass().add("picture-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        view.setMouseTransparent(true);
        view.setManaged(false);
        measure.getStyleClass().add("picture-caption");
        measure.setVisible(false);
        getChildren().addAll(measure, view);
        chosen.addListener(value -> mark());
        setOnKeyPressed(this::key);
    }

    /**
     * Sets how large pictures are, in times their pixels.
     *
     * @param least they are never smaller
     * @param liked they are no smaller where there is room for as much height as the sheet likes
     */
    public PictureSheet zoom(double least, double liked) {
        leastPicture = least * side;
        likedPicture = liked * side;
        return this;
    }

    /** Names who is told the number of a picture that a person picks, even if it is chosen already. */
    public PictureSheet onPick(IntConsumer picked) {
        onPick = picked;
        return this;
    }

    /** The picture that stands out, or {@link #NONE}. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /** Shows so many pictures, without words. */
    public void show(int howMany, Painter newPainter) {
        captioned = false;
        put(howMany, newPainter);
    }

    /** Shows so many pictures, each with a word or two below it. */
    public void show(int howMany, Painter newPainter, IntFunction<String> caption) {
        captioned = true;
        String longest = measure.getText();
        for (int i = 0; i < howMany; i++) {
            longest = caption.apply(i).length() > longest.length() ? caption.apply(i) : longest;
        }
        measure.setText(longest);
        put(howMany, newPainter);
        for (int i = 0; i < count; i++) {
            captions.get(i).setText(caption.apply(i));
        }
    }

    private void put(int howMany, Painter newPainter) {
        painter = newPainter;
        if (howMany != count || captioned && captions.size() < howMany) {
            count = howMany;
            arrange();
        } else {
            paint();
        }
    }

    private void arrange() {
        while (frames.size() < count) {
            frames.add(frame(frames.size()));
        }
        while (captioned && captions.size() < count) {
            Label caption = new Label();
            caption.getStyleClass().add("picture-caption");
            caption.setMouseTransparent(true);
            caption.setManaged(false);
            captions.add(caption);
        }
        getChildren().setAll(frames.subList(0, count));
        if (captioned) {
            getChildren().addAll(captions.subList(0, count));
        }
        getChildren().addAll(measure, view);
        mark();
        requestLayout();
    }

    private Region frame(int picture) {
        Region frame = new Region();
        frame.getStyleClass().add("picture-frame");
        frame.setManaged(false);
        frame.setOnMouseClicked(event -> {
            requestFocus();
            onPick.accept(picture);
        });
        return frame;
    }

    private void mark() {
        for (int i = 0; i < count; i++) {
            frames.get(i).pseudoClassStateChanged(CHOSEN, i == chosen.get());
        }
    }

    private void key(KeyEvent event) {
        int columns = grid(getWidth(), getHeight()).columns();
        ArrowKeys.next(event, chosen.get(), columns, count).ifPresent(next -> {
            if (next != chosen.get()) {
                onPick.accept(next);
            }
            event.consume();
        });
    }

    /** Pictures of {@code size} units along each side, {@code gap} units apart. */
    private record Grid(int columns, double size, double gap) {}

    /** The grid whose pictures are largest, by whole dots of the screen; where all would be too small, as wide as it goes. */
    private Grid grid(double width, double height) {
        double dots = dots();
        int pictures = Math.max(1, count);
        double least = atLeast(leastPicture);
        int most = (int) Math.max(1, Math.min(pictures, (width + GAP) / (least + GAP)));
        int best = most;
        double largest = Math.floor(least * dots);
        for (int columns = most; columns >= 1; columns--) {
            int rows = (pictures + columns - 1) / columns;
            double across = (width + GAP) / columns - GAP;
            double down = (height + GAP) / rows - GAP - captionHeight();
            double size = Math.floor(Math.min(across, down) * dots);
            if (size > largest) {
                largest = size;
                best = columns;
            }
        }
        double size = largest / dots;
        double spread = best > 1 ? (width - best * size) / (best - 1) : GAP;
        return new Grid(best, size, Math.max(1, Math.min(spread, 2 * GAP)));
    }

    private double dots() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getOutputScaleX());
    }

    /** The side of a picture that is to be of this size or larger: a caption has room below it. */
    private double atLeast(double size) {
        return captioned ? Math.max(size, Math.ceil(measure.prefWidth(-1))) : size;
    }

    private double captionHeight() {
        return captioned ? Math.ceil(measure.prefHeight(-1)) : 0;
    }

    private double x(int picture, Grid grid) {
        return Math.floor(picture % grid.columns() * (grid.size() + grid.gap()));
    }

    private double y(int picture, Grid grid) {
        return Math.floor(picture / grid.columns() * (grid.size() + captionHeight() + GAP));
    }

    private void paint() {
        Grid grid = grid(getWidth(), getHeight());
        double dots = dots();
        int across = (int) Math.ceil(getWidth() * dots);
        int down = (int) Math.ceil(getHeight() * dots);
        if (across < 1 || down < 1) {
            return;
        }
        if (buffer == null || buffer.getWidth() != across || buffer.getHeight() != down) {
            buffer = new PixelBuffer<>(
                    across, down, IntBuffer.allocate(across * down), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            view.setFitWidth(across / dots);
            view.setFitHeight(down / dots);
        }
        buffer.updateBuffer(pixels -> {
            int[] all = pixels.getBuffer().array();
            Arrays.fill(all, 0);
            for (int picture = 0; picture < count; picture++) {
                painter.paint(picture, argb);
                int left = (int) Math.round(x(picture, grid) * dots);
                int top = (int) Math.round(y(picture, grid) * dots);
                int size = (int) Math.round(grid.size() * dots);
                if (left + size <= across && top + size <= down) {
                    enlarge(all, top * across + left, across, size);
                }
            }
            return null;
        });
    }

    /** Paints the picture in {@code argb} over {@code size} dots; edges of its pixels stay sharp. */
    private void enlarge(int[] all, int start, int across, int size) {
        int before = -1;
        for (int y = 0; y < size; y++) {
            int row = start + y * across;
            int from = y * side / size;
            if (from == before) {
                System.arraycopy(all, row - across, all, row, size);
            } else {
                for (int x = 0; x < side; x++) {
                    int left = (x * size + side - 1) / side;
                    int right = ((x + 1) * size + side - 1) / side;
                    Arrays.fill(all, row + left, row + right, Pixels.premultiplied(argb[from * side + x]));
                }
            }
            before = from;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return atLeast(leastPicture);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 6 * atLeast(likedPicture);
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, atLeast(leastPicture));
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, atLeast(likedPicture));
    }

    private double height(double width, double size) {
        int columns = Math.max(1, (int) ((Math.max(width, size) + GAP) / (size + GAP)));
        int rows = (Math.max(1, count) + columns - 1) / columns;
        return rows * (size + captionHeight() + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        Grid grid = grid(getWidth(), getHeight());
        for (int i = 0; i < count; i++) {
            double x = x(i, grid);
            double y = y(i, grid);
            frames.get(i).resizeRelocate(x - 1, y - 1, grid.size() + 2, grid.size() + 2);
            if (captioned) {
                captions.get(i).resizeRelocate(x - 1, y + grid.size(), grid.size() + 2, captionHeight());
            }
        }
        paint();
    }
}
