package nndl.ui.training.inside;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nndl.ui.Pixels;

/**
 * The outputs for one digit over the epochs: a row for each output, the stronger the blue the nearer to 1. A line stands
 * at the epoch shown; a press or a drag goes to another.
 */
final class StoryStrip extends Region {
    private static final int ROWS = 10;
    private static final double MARKER = 2;

    private final Region paper = new Region();
    private final ImageView view = new ImageView();
    private final Region marker = new Region();
    private NavigableMap<Integer, double[]> story = new TreeMap<>();
    private PixelBuffer<IntBuffer> buffer;
    private int epoch;

    /**
     * Empty.
     *
     * @param lookAt told which epoch a person wants to see
     */
    StoryStrip(IntConsumer lookAt) {
        getStyleClass().add("story");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.getStyleClass().add("story-paper");
        marker.getStyleClass().add("story-marker");
        view.setManaged(false);
        marker.setManaged(false);
        getChildren().addAll(paper, view, marker);
        getChildren().forEach(node -> node.setMouseTransparent(true));
        setOnMousePressed(event -> look(event, lookAt));
        setOnMouseDragged(event -> look(event, lookAt));
    }

    /**
     * Shows outputs by epoch.
     *
     * @param newStory those that are known; each holds until the next
     * @param newEpoch the one that is marked
     */
    void show(NavigableMap<Integer, double[]> newStory, int newEpoch) {
        boolean same = newStory.keySet().equals(story.keySet())
                && new ArrayList<>(newStory.values()).equals(new ArrayList<>(story.values())); // the same arrays
        story = newStory;
        epoch = newEpoch;
        if (!same) {
            paint();
        }
        placeMarker();
    }

    /** The epochs from the left to the right edge. */
    private double span() {
        return story.lastKey() - story.firstKey() + 1;
    }

    private void look(MouseEvent event, IntConsumer lookAt) {
        if (!story.isEmpty()) {
            int wanted = story.firstKey() + (int) Math.floor(event.getX() / getWidth() * span());
            lookAt.accept(Math.max(story.firstKey(), Math.min(story.lastKey(), wanted)));
        }
    }

    private void paint() {
        int across = (int) Math.floor(getWidth());
        int down = (int) Math.floor(getHeight());
        if (across < 1 || down < 1) {
            return;
        }
        if (buffer == null || buffer.getWidth() != across || buffer.getHeight() != down) {
            buffer = new PixelBuffer<>(
                    across, down, IntBuffer.allocate(across * down), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
        }
        buffer.updateBuffer(pixels -> {
            paint(pixels.getBuffer().array(), across, down);
            return null;
        });
    }

    private void paint(int[] argb, int across, int down) {
        Arrays.fill(argb, 0);
        for (int x = 0; x < across && !story.isEmpty(); x++) {
            int at = story.firstKey() + (int) (x * span() / across);
            double[] outputs = story.floorEntry(at).getValue();
            for (int y = 0; y < down; y++) {
                boolean paperBetween = (y + 1) * ROWS / down != y * ROWS / down;
                double output = paperBetween ? 0 : Math.max(0, outputs[y * ROWS / down]);
                argb[y * across + x] = Pixels.premultiplied(Pixels.signed(output));
            }
        }
    }

    private void placeMarker() {
        marker.setVisible(!story.isEmpty());
        if (!story.isEmpty()) {
            double middle = getWidth() * (epoch + 0.5 - story.firstKey()) / span();
            marker.resizeRelocate(snapPositionX(middle - MARKER / 2), 0, MARKER, getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        paper.resizeRelocate(0, 0, getWidth(), getHeight());
        paint();
        placeMarker();
    }
}
