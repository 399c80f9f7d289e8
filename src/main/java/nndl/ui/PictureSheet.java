package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
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
    private final PicturePaper paper;
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

    /**
     * An empty sheet.
     *
     * @param side the pixels of a picture along each side
     */
    public PictureSheet(int side) {
        this.side = side;
        this.leastPicture = side;
        this.likedPicture = side;
        paper = new PicturePaper(side);
        getStyleClass().add("picture-sheet");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        measure.getStyleClass().add("picture-caption");
        measure.setVisible(false);
        getChildren().addAll(measure, paper.view());
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
        getChildren().addAll(measure, paper.view());
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
        int columns = grid().columns();
        ArrowKeys.next(event, chosen.get(), columns, count).ifPresent(next -> {
            if (next != chosen.get()) {
                onPick.accept(next);
            }
            event.consume();
        });
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

    private PictureGrid.Pictures pictures() {
        return new PictureGrid.Pictures(Math.max(1, count), atLeast(leastPicture), captionHeight());
    }

    private PictureGrid grid() {
        return PictureGrid.largest(pictures(), getWidth(), getHeight(), dots());
    }

    private void paint() {
        paper.resize(getWidth(), getHeight(), dots());
        paper.paint(count, painter, grid(), dots());
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
        return pictures().height(width, atLeast(leastPicture));
    }

    @Override
    protected double computePrefHeight(double width) {
        return pictures().height(width, atLeast(likedPicture));
    }

    @Override
    protected void layoutChildren() {
        PictureGrid grid = grid();
        for (int i = 0; i < count; i++) {
            double x = grid.x(i);
            double y = grid.y(i);
            frames.get(i).resizeRelocate(x - 1, y - 1, grid.size() + 2, grid.size() + 2);
            if (captioned) {
                captions.get(i).resizeRelocate(x - 1, y + grid.size(), grid.size() + 2, captionHeight());
            }
        }
        paint();
    }
}
