package nndl.ui.training.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import nndl.ui.ArrowKeys;
import nndl.ui.Icons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * A table of coloured cells with the values of two axes at its edges. A cell is chosen by a click or the arrow keys, and
 * let go of by another click or Escape; the one under the pointer is looked at.
 */
final class HeatMap extends Region {
    private static final double GAP = 2;
    private static final double ROW_IN_EM = 1.9;
    private static final double LEAST_CELL_IN_EM = 2;

    /**
     * What stands in a cell.
     *
     * @param words in the middle, where there is room for them
     * @param share of the colour scale, 0 to 1; nothing for a cell without a value
     * @param style class of a cell without a value, or of one that is under way
     * @param best whether it is marked as the best
     */
    record Content(String words, Optional<Double> share, String style, boolean best) {}

    /**
     * The whole table.
     *
     * @param rows values down
     * @param columns values across
     * @param cells row by row
     */
    record Table(List<String> rows, List<String> columns, List<Content> cells) {}

    private record Square(Region colour, Label words) {}

    private final ObjectProperty<Optional<Integer>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final List<Square> squares = new ArrayList<>();
    private final Map<Integer, Content> painted = new HashMap<>();
    private final List<Label> rowHeads = new ArrayList<>();
    private final List<Label> columnHeads = new ArrayList<>();
    private final Label rowName = head("map-name");
    private final Label columnName = head("map-name");
    private final Region best = frame("best-frame");
    private final StackPane star = new StackPane(Icons.of(MaterialDesignS.STAR));
    private final Region outline = frame("outline");
    private final Label measure = new Label("0");
    private int shownBest = -1;
    private Table table = new Table(List.of(), List.of(), List.of());

    HeatMap() {
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        measure.setVisible(false);
        star.getStyleClass().add("best-star");
        star.setMouseTransparent(true);
        chosen.addListener(value -> requestLayout());
        setOnMousePressed(event -> {
            requestFocus();
            Optional<Integer> pressed = cellAt(event.getX(), event.getY());
            chosen.set(pressed.equals(chosen.get()) ? Optional.empty() : pressed);
        });
        setOnMouseMoved(event -> hovered.set(cellAt(event.getX(), event.getY())));
        setOnMouseExited(event -> hovered.set(Optional.empty()));
        setOnKeyPressed(this::key);
    }

    private static Region frame(String style) {
        Region frame = new Region();
        frame.getStyleClass().add(style);
        frame.setMouseTransparent(true);
        return frame;
    }

    private static Label head(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false); // a new number never makes the window lay itself out
        label.setMouseTransparent(true);
        return label;
    }

    /** The index of the cell that was chosen. */
    ObjectProperty<Optional<Integer>> chosenProperty() {
        return chosen;
    }

    /** The index of the cell under the pointer. */
    ObjectProperty<Optional<Integer>> hoveredProperty() {
        return hovered;
    }

    /** Names the axes. */
    void name(String down, String across) {
        rowName.setText(down);
        columnName.setText(across);
        requestLayout();
    }

    /** Shows a table. */
    void show(Table shown) {
        boolean sameShape = shown.rows().equals(table.rows()) && shown.columns().equals(table.columns());
        table = shown;
        if (!sameShape) {
            build();
        }
        for (int i = 0; i < squares.size(); i++) {
            paint(i, table.cells().get(i));
        }
        if (bestCell() != shownBest) {
            shownBest = bestCell();
            requestLayout();
        }
    }

    /** The index of the best cell, −1 if there is none. */
    private int bestCell() {
        for (int i = 0; i < table.cells().size(); i++) {
            if (table.cells().get(i).best()) {
                return i;
            }
        }
        return -1;
    }

    private void build() {
        squares.clear();
        painted.clear();
        rowHeads.clear();
        columnHeads.clear();
        getChildren().setAll(measure, rowName, columnName);
        for (String row : table.rows()) {
            rowHeads.add(head("map-head"));
            rowHeads.get(rowHeads.size() - 1).setText(row);
        }
        for (String column : table.columns()) {
            columnHeads.add(head("map-head"));
            columnHeads.get(columnHeads.size() - 1).setText(column);
        }
        getChildren().addAll(rowHeads);
        getChildren().addAll(columnHeads);
        for (int i = 0; i < table.cells().size(); i++) {
            squares.add(new Square(new Region(), head("map-words")));
            getChildren().addAll(squares.get(i).colour(), squares.get(i).words());
        }
        getChildren().addAll(best, star, outline);
        requestLayout();
    }

    private void paint(int index, Content content) {
        if (content.equals(painted.put(index, content))) {
            return;
        }
        Square square = squares.get(index);
        square.colour().getStyleClass().setAll("map-cell", content.style());
        Optional<Color> paper = content.share().map(HeatColors::of);
        square.colour()
                .setStyle(paper.map(color -> "-nndl-heat: " + HeatColors.css(color) + ";")
                        .orElse(""));
        square.words().setText(content.words());
        square.words()
                .setStyle(paper.map(color -> "-fx-text-fill: " + HeatColors.css(HeatColors.ink(color)) + ";")
                        .orElse(""));
        fit(square);
    }

    /** Words that do not fit are left to the colour. */
    private void fit(Square square) {
        Region colour = square.colour();
        square.words().setVisible(fits(square.words(), colour.getWidth(), colour.getHeight()));
    }

    private static boolean fits(Label words, double width, double height) {
        return words.prefWidth(-1) <= width && words.prefHeight(-1) <= height;
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private double top() {
        return Math.ceil(2 * ROW_IN_EM * em());
    }

    private double left() {
        double widest = rowName.prefWidth(-1);
        for (Label head : rowHeads) {
            widest = Math.max(widest, head.prefWidth(-1));
        }
        return Math.ceil(widest + 0.6 * em());
    }

    private double cellWidth() {
        return Math.max(1, (getWidth() - left()) / Math.max(1, table.columns().size()));
    }

    private double cellHeight() {
        return Math.max(1, (getHeight() - top()) / Math.max(1, table.rows().size()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return top() + Math.ceil(LEAST_CELL_IN_EM * em() * table.rows().size());
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return left() + LEAST_CELL_IN_EM * em() * table.columns().size();
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double top = top();
        double line = top / 2;
        double width = cellWidth();
        double height = cellHeight();
        columnName.resizeRelocate(left, 0, getWidth() - left, line);
        rowName.resizeRelocate(0, line, left, line);
        for (int j = 0; j < columnHeads.size(); j++) {
            columnHeads.get(j).resizeRelocate(snapPositionX(left + width * j), line, width - GAP, line);
            columnHeads.get(j).setVisible(fits(columnHeads.get(j), width, line));
        }
        for (int i = 0; i < rowHeads.size(); i++) {
            rowHeads.get(i).resizeRelocate(0, snapPositionY(top + height * i), left - 0.6 * em(), height - GAP);
            rowHeads.get(i).setVisible(fits(rowHeads.get(i), left, height - GAP));
        }
        for (int i = 0; i < squares.size(); i++) {
            place(squares.get(i).colour(), i, 0);
            place(squares.get(i).words(), i, 0);
            fit(squares.get(i));
        }
        frame(best, Optional.of(shownBest).filter(i -> i >= 0));
        double side = Math.ceil(1.2 * em());
        star.resizeRelocate(
                best.getLayoutX() + best.getWidth() - side - 2 * GAP, best.getLayoutY() + 2 * GAP, side, side);
        star.setVisible(best.isVisible() && isBesideWords(star, squares.get(shownBest)));
        frame(outline, chosen.get().filter(i -> i < squares.size()));
    }

    /** Whether there is room for the star above the words, or to the right of them. */
    private static boolean isBesideWords(Region star, Square square) {
        Label words = square.words();
        double right = words.getLayoutX() + (words.getWidth() + words.prefWidth(-1)) / 2;
        double top = words.getLayoutY() + (words.getHeight() - words.prefHeight(-1)) / 2;
        return star.getLayoutX() >= right || star.getLayoutY() + star.getHeight() <= top;
    }

    private void frame(Region frame, Optional<Integer> cell) {
        frame.setVisible(cell.isPresent());
        cell.ifPresent(i -> place(frame, i, GAP));
    }

    private void place(Region node, int index, double beyond) {
        int row = index / table.columns().size();
        int column = index % table.columns().size();
        double x = snapPositionX(left() + cellWidth() * column);
        double y = snapPositionY(top() + cellHeight() * row);
        double right = snapPositionX(left() + cellWidth() * (column + 1)) - GAP;
        double bottom = snapPositionY(top() + cellHeight() * (row + 1)) - GAP;
        node.resizeRelocate(x - beyond, y - beyond, right - x + 2 * beyond, bottom - y + 2 * beyond);
    }

    private Optional<Integer> cellAt(double x, double y) {
        int column = (int) Math.floor((x - left()) / cellWidth());
        int row = (int) Math.floor((y - top()) / cellHeight());
        boolean inside = column >= 0
                && row >= 0
                && column < table.columns().size()
                && row < table.rows().size();
        return inside ? Optional.of(row * table.columns().size() + column) : Optional.empty();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            chosen.set(Optional.empty());
            event.consume();
            return;
        }
        ArrowKeys.next(
                        event,
                        chosen.get().orElse(-1),
                        table.columns().size(),
                        table.cells().size())
                .ifPresent(next -> {
                    chosen.set(Optional.of(next));
                    event.consume();
                });
    }
}
