package nndl.ui.training.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nndl.ui.ActivationBars;
import nndl.ui.ArrowKeys;
import nndl.ui.Numbers;

/**
 * How many pictures of each digit (row) were read as which (column), with the accuracy of each row at its end. Right
 * answers have no colour, so that mistakes stand out. A cell is chosen by a click or the arrow keys, and let go of by another
 * click or by Escape.
 */
final class ConfusionGrid extends Region {
    private static final int DIGITS = 10;
    private static final double FAINTEST = 0.08;
    private static final double STRONGEST = 0.7;
    private static final double GAP = 2;
    private static final double ACCURACY_SHARE = 0.27;
    private static final double ROW_IN_EM = 1.75;
    private static final double HEAD_IN_EM = 1.9;
    private static final double PERCENT_IN_EM = 4.1;

    /**
     * A cell.
     *
     * @param label the digit that is right
     * @param answer the one that was read; the same stands for all mistakes of the row
     */
    record Cell(int label, int answer) {}

    private record Square(Region colour, Label number) {}

    private final ObjectProperty<Optional<Cell>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final List<Square> squares = new ArrayList<>();
    private final List<Label> rowHeads = new ArrayList<>();
    private final List<Label> columnHeads = new ArrayList<>();
    private final List<ActivationBars.Bar> bars = new ArrayList<>();
    private final List<Label> percents = new ArrayList<>();
    private final Region outline = new Region();
    private final Label measure = new Label("0");
    private int[][] counts = new int[DIGITS][DIGITS];
    private double cellWidth;

    ConfusionGrid() {
        getStyleClass().add("confusion");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        measure.getStyleClass().add("confusion-number");
        measure.setVisible(false);
        outline.getStyleClass().add("outline");
        outline.setMouseTransparent(true);
        getChildren().add(measure);
        for (int i = 0; i < DIGITS * DIGITS; i++) {
            boolean right = i / DIGITS == i % DIGITS;
            Region colour = new Region();
            colour.getStyleClass().add(right ? "right-answers" : "mistakes");
            Label number = label("confusion-number");
            squares.add(new Square(colour, number));
            getChildren().addAll(colour, number);
        }
        for (int j = 0; j < DIGITS; j++) {
            rowHeads.add(label("confusion-head"));
            columnHeads.add(label("confusion-head"));
            percents.add(label("confusion-percent"));
            bars.add(new ActivationBars.Bar());
            rowHeads.get(j).setText(String.valueOf(j));
            columnHeads.get(j).setText(String.valueOf(j));
            getChildren().addAll(rowHeads.get(j), columnHeads.get(j), percents.get(j), bars.get(j));
        }
        getChildren().add(outline);
        chosen.addListener(value -> requestLayout());
        setOnMousePressed(this::press);
        setOnKeyPressed(this::key);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false); // a new number never makes the window lay itself out
        label.setMouseTransparent(true);
        return label;
    }

    /** The cell whose mistakes one wants to see. */
    ObjectProperty<Optional<Cell>> chosenProperty() {
        return chosen;
    }

    /** Shows ten rows of ten. */
    void show(int[][] newCounts) {
        if (!Arrays.deepEquals(counts, newCounts)) {
            counts = newCounts;
            write();
        }
    }

    private void write() {
        int most = 1;
        for (int i = 0; i < squares.size(); i++) {
            most = i / DIGITS == i % DIGITS ? most : Math.max(most, counts[i / DIGITS][i % DIGITS]);
        }
        for (int i = 0; i < squares.size(); i++) {
            int count = counts[i / DIGITS][i % DIGITS];
            boolean right = i / DIGITS == i % DIGITS;
            squares.get(i).number().setText(count == 0 && !right ? "" : Numbers.count(count));
            squares.get(i).colour().setOpacity(right ? 1 : strength(count, most));
            fit(squares.get(i));
        }
        for (int label = 0; label < DIGITS; label++) {
            int all = 0;
            for (int count : counts[label]) {
                all += count;
            }
            double share = all == 0 ? 0 : (double) counts[label][label] / all;
            bars.get(label).show(share);
            percents.get(label).setText(all == 0 ? "" : Numbers.percent(share, 1));
        }
    }

    /** A number that is too wide for its cell is written smaller: every count can be read. */
    private void fit(Square square) {
        Region cell = square.colour();
        Label number = square.number();
        double wanted = measure.prefWidth(-1) * number.getText().length();
        double width = Math.max(wanted, cell.getWidth());
        number.resizeRelocate(
                cell.getLayoutX() + (cell.getWidth() - width) / 2, cell.getLayoutY(), width, cell.getHeight());
        double scale = wanted > cell.getWidth() ? cell.getWidth() / wanted : 1;
        number.setScaleX(scale);
        number.setScaleY(scale);
    }

    /** Few mistakes would be invisible if colour were in proportion. */
    private static double strength(int count, int most) {
        return count == 0 ? 0 : FAINTEST + (STRONGEST - FAINTEST) * Math.sqrt((double) count / most);
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private double head() {
        return Math.ceil(HEAD_IN_EM * em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.ceil(head() + DIGITS * ROW_IN_EM * em());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 30 * em();
    }

    @Override
    protected void layoutChildren() {
        double head = head();
        double percent = Math.ceil(PERCENT_IN_EM * em());
        boolean roomForBars = getWidth() * ACCURACY_SHARE > 2 * percent;
        double accuracy = roomForBars ? Math.floor(getWidth() * ACCURACY_SHARE) : percent;
        double width = (getWidth() - head - accuracy) / DIGITS;
        double height = (getHeight() - head) / DIGITS;
        for (int i = 0; i < squares.size(); i++) {
            double x = snapPositionX(head + width * (i % DIGITS));
            double y = snapPositionY(head + height * (i / DIGITS));
            double right = snapPositionX(head + width * (i % DIGITS + 1)) - GAP;
            double bottom = snapPositionY(head + height * (i / DIGITS + 1)) - GAP;
            squares.get(i).colour().resizeRelocate(x, y, right - x, bottom - y);
            fit(squares.get(i));
        }
        for (int j = 0; j < DIGITS; j++) {
            double y = snapPositionY(head + height * j);
            rowHeads.get(j).resizeRelocate(0, y, head - GAP, height - GAP);
            columnHeads.get(j).resizeRelocate(snapPositionX(head + width * j), 0, width - GAP, head - GAP);
            double left = getWidth() - accuracy + 2 * GAP;
            double barHeight = Math.min(height - GAP, Math.ceil(em() * 0.7));
            bars.get(j).setVisible(roomForBars);
            bars.get(j)
                    .resizeRelocate(
                            left,
                            snapPositionY(y + (height - GAP - barHeight) / 2),
                            Math.max(1, accuracy - percent - 2 * GAP),
                            barHeight);
            percents.get(j).resizeRelocate(getWidth() - percent, y, percent, height - GAP);
        }
        outline.setVisible(chosen.get().isPresent());
        chosen.get().ifPresent(cell -> outline(cell, head, width, height));
        if (width != cellWidth) {
            cellWidth = width;
            write();
        }
    }

    private void outline(Cell cell, double head, double width, double height) {
        boolean row = cell.label() == cell.answer();
        double x = snapPositionX(head + (row ? 0 : width * cell.answer()));
        double right = snapPositionX(head + (row ? width * DIGITS : width * (cell.answer() + 1)));
        double y = snapPositionY(head + height * cell.label());
        double bottom = snapPositionY(head + height * (cell.label() + 1));
        outline.resizeRelocate(x - GAP, y - GAP, right - x + GAP, bottom - y + GAP);
    }

    private void press(MouseEvent event) {
        requestFocus();
        int answer = (int) Math.floor((event.getX() - head()) / cellWidth);
        int label = (int) Math.floor((event.getY() - head()) / ((getHeight() - head()) / DIGITS));
        if (label >= 0 && label < DIGITS && answer < DIGITS) {
            Optional<Cell> pressed = Optional.of(new Cell(label, answer < 0 ? label : answer));
            chosen.set(pressed.equals(chosen.get()) ? Optional.empty() : pressed);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            chosen.set(Optional.empty());
            event.consume();
            return;
        }
        int from =
                chosen.get().map(cell -> cell.label() * DIGITS + cell.answer()).orElse(-1);
        ArrowKeys.next(event, from, DIGITS, DIGITS * DIGITS).ifPresent(next -> {
            chosen.set(Optional.of(new Cell(next / DIGITS, next % DIGITS)));
            event.consume();
        });
    }
}
