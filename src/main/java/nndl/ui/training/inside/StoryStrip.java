package nndl.ui.training.inside;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
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
    private static final PseudoClass WINNER = PseudoClass.getPseudoClass("winner");
    private static final int DIGITS = 10;
    private static final double ROW_IN_EM = 1.4;
    private static final double HEAD_IN_EM = 1.4;
    private static final double MARKER = 2;

    private final ImageView view = new ImageView();
    private final Region paper = new Region();
    private final Region marker = new Region();
    private final List<Label> heads = new ArrayList<>();
    private final Label firstEpoch = label();
    private final Label lastEpoch = label();
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
        lastEpoch.getStyleClass().add("story-last");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.getStyleClass().add("story-paper");
        marker.getStyleClass().add("story-marker");
        view.setManaged(false);
        getChildren().addAll(paper, view, marker, firstEpoch, lastEpoch);
        for (int j = 0; j < DIGITS; j++) {
            Label head = label();
            head.setText(String.valueOf(j));
            heads.add(head);
            getChildren().add(head);
        }
        for (var node : getChildren()) {
            node.setMouseTransparent(true);
        }
        setOnMousePressed(event -> look(event, lookAt));
        setOnMouseDragged(event -> look(event, lookAt));
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().add("story-head");
        label.setManaged(false);
        return label;
    }

    /**
     * Shows outputs by epoch.
     *
     * @param newStory those that are known; each holds until the next
     * @param newEpoch the one that is marked
     */
    void show(NavigableMap<Integer, double[]> newStory, int newEpoch) {
        boolean same = newStory.keySet().equals(story.keySet())
                && newStory.values().stream().toList().equals(story.values().stream().toList());
        story = newStory;
        epoch = newEpoch;
        int winner = winner();
        for (int j = 0; j < DIGITS; j++) {
            heads.get(j).pseudoClassStateChanged(WINNER, j == winner);
        }
        firstEpoch.setText(story.isEmpty() ? "" : String.valueOf(story.firstKey()));
        lastEpoch.setText(story.isEmpty() || story.size() == 1 ? "" : String.valueOf(story.lastKey()));
        if (!same) {
            paint();
        }
        placeMarker();
    }

    private int winner() {
        double[] now = story.get(epoch);
        int best = -1;
        for (int j = 0; now != null && j < now.length; j++) {
            best = best < 0 || now[j] > now[best] ? j : best;
        }
        return best;
    }

    private double em() {
        return firstEpoch.getFont().getSize();
    }

    private double left() {
        return Math.ceil(HEAD_IN_EM * em());
    }

    private double chartHeight() {
        return Math.max(1, Math.floor(getHeight() - HEAD_IN_EM * em()));
    }

    /** The epochs from the left to the right edge. */
    private double span() {
        return Math.max(1, story.lastKey() - story.firstKey() + 1);
    }

    private double x(double at) {
        return left() + (getWidth() - left()) * (at - story.firstKey()) / span();
    }

    private void look(MouseEvent event, IntConsumer lookAt) {
        if (!story.isEmpty()) {
            double share = (event.getX() - left()) / Math.max(1, getWidth() - left());
            int wanted = story.firstKey() + (int) Math.floor(share * span());
            lookAt.accept(Math.max(story.firstKey(), Math.min(story.lastKey(), wanted)));
        }
    }

    private void paint() {
        int across = (int) Math.floor(getWidth() - left());
        int down = (int) chartHeight();
        if (across < 1) {
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
            Map.Entry<Integer, double[]> entry = story.floorEntry(at);
            for (int y = 0; y < down; y++) {
                boolean between = (y + 1) * DIGITS / down != y * DIGITS / down; // a line of paper below each row
                double output = entry.getValue()[y * DIGITS / down];
                argb[y * across + x] = between ? 0 : Pixels.premultiplied(Pixels.signed(Math.max(0, output)));
            }
        }
    }

    private void placeMarker() {
        marker.setVisible(!story.isEmpty());
        if (!story.isEmpty()) {
            double x = snapPositionX((x(epoch) + x(epoch + 1)) / 2 - MARKER / 2);
            marker.resizeRelocate(x, 0, MARKER, chartHeight());
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.ceil((DIGITS * ROW_IN_EM + HEAD_IN_EM) * em());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double height = chartHeight();
        paper.resizeRelocate(left, 0, getWidth() - left, height);
        view.relocate(left, 0);
        for (int j = 0; j < DIGITS; j++) {
            double own = heads.get(j).prefHeight(-1);
            heads.get(j).resizeRelocate(0, snapPositionY(height * (j + 0.5) / DIGITS - own / 2), left, own);
        }
        double half = (getWidth() - left) / 2;
        firstEpoch.resizeRelocate(left, height, half, getHeight() - height);
        lastEpoch.resizeRelocate(left + half, height, half, getHeight() - height);
        paint();
        placeMarker();
    }
}
