package nndl.labs.pad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nndl.ui.ActivationBars;
import nndl.ui.ArrowKeys;
import nndl.ui.DigitView;

/**
 * The neurons that see the pixels: the weights of each as a picture, with a bar for its activation. One is chosen by a
 * click or by the arrow keys; a second click lets go of it.
 */
final class NeuronGrid extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 6;
    private static final double BAR = 5;
    private static final double BETWEEN = 2;
    private static final double LEAST = 28;

    /** One neuron. */
    private static final class Cell extends VBox {
        private final DigitView picture = new DigitView();
        private final ActivationBars.Bar bar = new ActivationBars.Bar();
        private Optional<PadNetwork> network = Optional.empty();
        private int neuron = -1;

        Cell() {
            getStyleClass().add("neuron");
            picture.getStyleClass().add("weights");
            bar.setMinHeight(BAR);
            bar.setMaxHeight(BAR);
            setSpacing(BETWEEN);
            getChildren().addAll(picture, bar);
        }

        void show(PadNetwork from, int which) {
            if (neuron != which || network.isEmpty() || network.get() != from) {
                network = Optional.of(from);
                neuron = which;
                picture.show(NeuronChoice.weights(from, which));
            }
        }
    }

    private final Desk desk;
    private final List<Cell> cells = new ArrayList<>();
    private int[] shown = {};

    NeuronGrid(Desk desk, ObservableValue<String> name) {
        this.desk = desk;
        getStyleClass().add("neuron-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        accessibleTextProperty().bind(name);
        for (int i = 0; i < NeuronChoice.MOST; i++) {
            Cell cell = new Cell();
            int index = i;
            cell.setOnMouseClicked(event -> {
                requestFocus();
                pick(shown[index]);
            });
            cells.add(cell);
        }
        getChildren().addAll(cells);
        setOnKeyPressed(this::key);
        desk.readingProperty().subscribe(this::show);
        desk.pad().neuronProperty().addListener(value -> markChosen());
    }

    private void pick(int neuron) {
        boolean again = desk.pad().neuronProperty().get() == neuron;
        desk.pad().neuronProperty().set(again ? PadModel.LOUDEST : neuron);
    }

    private void show(Reading reading) {
        int before = shown.length;
        shown = NeuronChoice.shown(reading);
        double[] a = reading.reasons().map(Reading.Reasons::a).orElse(new double[0]);
        double most = Math.max(1, Arrays.stream(a).max().orElse(1)); // ReLU and linear have no 1
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            cell.setVisible(i < shown.length);
            if (i < shown.length) {
                cell.show(reading.question().chosenNetwork().orElseThrow(), shown[i]);
                cell.bar.show(a.length == 0 ? 0 : a[shown[i]] / most);
            }
        }
        markChosen();
        if (before != shown.length) {
            requestLayout();
        }
    }

    private void markChosen() {
        OptionalInt lookedAt = lookedAt();
        for (int i = 0; i < shown.length; i++) {
            cells.get(i).pseudoClassStateChanged(CHOSEN, lookedAt.isPresent() && shown[i] == lookedAt.getAsInt());
        }
    }

    private OptionalInt lookedAt() {
        return NeuronChoice.lookedAt(desk.reading(), desk.pad().neuronProperty().get());
    }

    private void key(KeyEvent event) {
        OptionalInt lookedAt = lookedAt();
        int from = lookedAt.isPresent() ? Arrays.binarySearch(shown, lookedAt.getAsInt()) : -1;
        ArrowKeys.next(event, from, columns(getWidth(), getHeight()), shown.length)
                .ifPresent(next -> {
                    desk.pad().neuronProperty().set(shown[next]);
                    event.consume();
                });
    }

    private int count() {
        return shown.length == 0 ? NeuronChoice.MOST : shown.length;
    }

    /** The number of columns with which the pictures are largest. */
    private int columns(double width, double height) {
        int best = 1;
        for (int columns = 2; columns <= count(); columns++) {
            if (side(columns, width, height) > side(best, width, height)) {
                best = columns;
            }
        }
        return best;
    }

    private double side(int columns, double width, double height) {
        int rows = (count() + columns - 1) / columns;
        return Math.min((width + GAP) / columns - GAP, (height + GAP) / rows - GAP - BAR - BETWEEN);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 6 * LEAST;
    }

    @Override
    protected double computeMinHeight(double width) {
        int columns = Math.max(1, (int) ((Math.max(width, LEAST) + GAP) / (LEAST + GAP)));
        int rows = (count() + columns - 1) / columns;
        return rows * (LEAST + GAP + BAR + BETWEEN) - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth(), getHeight());
        double side = Math.max(1, Math.floor(side(columns, getWidth(), getHeight())));
        double across = columns > 1 ? (getWidth() - columns * side) / (columns - 1) : 0;
        double gap = Math.min(across, 3 * GAP);
        for (int i = 0; i < shown.length; i++) {
            cells.get(i)
                    .resizeRelocate(
                            Math.floor(i % columns * (side + gap)),
                            i / columns * (side + BAR + BETWEEN + GAP),
                            side,
                            side + BAR + BETWEEN);
        }
    }
}
