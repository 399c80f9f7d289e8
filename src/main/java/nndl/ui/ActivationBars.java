package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A row for each output: its name, its activation as a bar from 0 to 1, and as a number; the winner stands out. */
public final class ActivationBars extends GridPane {
    private static final PseudoClass WINNER = PseudoClass.getPseudoClass("winner");
    private static final int DECIMALS = 3;

    private final List<Bar> bars = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();

    /** Empty rows named 0, 1, 2 and so on. */
    public ActivationBars(int count) {
        getStyleClass().add("activation-bars");
        for (int j = 0; j < count; j++) {
            Label name = new Label(String.valueOf(j));
            name.getStyleClass().add("activation-name");
            Label number = new Label();
            number.getStyleClass().add("activation-number");
            number.setMinWidth(USE_PREF_SIZE);
            Bar bar = new Bar();
            setHgrow(bar, Priority.ALWAYS);
            setVgrow(bar, Priority.ALWAYS);
            setHalignment(number, HPos.RIGHT);
            addRow(j, name, bar, number);
            names.add(name);
            bars.add(bar);
            numbers.add(number);
        }
    }

    /**
     * Shows these activations.
     *
     * @param activations one for each row; not changed
     * @param winner the row that stands out, −1 for none
     */
    public void show(double[] activations, int winner) {
        for (int j = 0; j < bars.size(); j++) {
            bars.get(j).show(activations[j]);
            numbers.get(j).setText(Numbers.fixed(activations[j], DECIMALS));
            mark(j, j == winner);
        }
    }

    /** Shows no activations, and no winner. */
    public void clear() {
        for (int j = 0; j < bars.size(); j++) {
            bars.get(j).show(0);
            numbers.get(j).setText("");
            mark(j, false);
        }
    }

    private void mark(int row, boolean wins) {
        names.get(row).pseudoClassStateChanged(WINNER, wins);
        bars.get(row).pseudoClassStateChanged(WINNER, wins);
        numbers.get(row).pseudoClassStateChanged(WINNER, wins);
    }

    /** A track, filled from the left. */
    public static final class Bar extends Region {
        private final Region fill = new Region();
        private double value;

        /** An empty track. */
        public Bar() {
            getStyleClass().add("activation-bar");
            fill.getStyleClass().add("activation-fill");
            getChildren().add(fill);
        }

        /** Fills it to here; below 0 and above 1 as at the ends. */
        public void show(double newValue) {
            double next = newValue > 0 ? Math.min(1, newValue) : 0;
            if (next != value) {
                value = next;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            fill.setVisible(value > 0);
            fill.resizeRelocate(0, 0, Math.max(2, snapSizeX(getWidth() * value)), getHeight());
        }
    }
}
