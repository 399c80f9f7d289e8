package nndl.labs.softmax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nndl.ui.Numbers;
import nndl.ui.Symbol;

/**
 * The slopes ∂a_j/∂z_k as a table of colours: blue where raising z_k raises a_j, orange where it lowers it.
 *
 * <p>The column looked at follows the pointer, and the arrow keys while the table has the focus.
 */
final class JacobianGrid extends Region {
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final double FAINTEST = 0.06;
    private static final double STRONGEST = 0.62;
    private static final double GAP = 2;
    private static final double HUGE = 1e5;
    private static final double LOWEST_CELL = 1.7;
    /** As in the style sheet. */
    private static final double NARROW_FONT = 0.82;

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private record Cell(Region color, Label number) {}

    /** How the numbers are written, from the widest to the narrowest; the first that fits is taken. */
    private enum Writing {
        THREE_DECIMALS {
            @Override
            String write(double slope) {
                return signed(slope);
            }
        },
        TWO_DECIMALS {
            @Override
            String write(double slope) {
                return twoDecimals(slope);
            }
        },
        /** Small, and without the 0 before the dot. */
        NARROW {
            @Override
            String write(double slope) {
                return Math.abs(slope) < 1 ? twoDecimals(slope).replace("0.", ".") : signed(slope);
            }
        };

        private static final double WIDEST = 9.995;

        abstract String write(double slope);

        private static String twoDecimals(double slope) {
            if (!(Math.abs(slope) < WIDEST)) {
                return signed(slope);
            }
            String digits = Numbers.fixed(slope, 2);
            return slope > 0 && !digits.equals("0.00") ? "+" + digits : digits;
        }
    }

    private final IntegerProperty lookedAt;
    private final Region outline = new Region();
    private final Label measure = new Label();
    private double[][] slopes = {};
    private final List<Cell> cells = new ArrayList<>();
    private final List<Node> rowHeads = new ArrayList<>();
    private final List<Node> columnHeads = new ArrayList<>();
    private int size;

    /** An empty table that tells and follows which column is looked at. */
    JacobianGrid(IntegerProperty lookedAt) {
        this.lookedAt = lookedAt;
        getStyleClass().add("jacobian");
        outline.getStyleClass().add("outline");
        outline.setMouseTransparent(true);
        measure.setVisible(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        lookedAt.addListener(observable -> requestLayout());
        setOnMouseMoved(this::point);
        setOnMousePressed(event -> {
            requestFocus();
            point(event);
        });
        setOnKeyPressed(this::key);
    }

    /** Shows the slopes of a layer. */
    void show(OutputLayer layer) {
        if (layer.size() != size) {
            size = layer.size();
            build();
        }
        slopes = layer.jacobian();
        double steepest = 0;
        for (double[] row : slopes) {
            for (double slope : row) {
                steepest = Math.max(steepest, Math.abs(slope));
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            double slope = slopes[i / size][i % size];
            Cell cell = cells.get(i);
            cell.color().pseudoClassStateChanged(NEGATIVE, slope < 0);
            cell.color().setOpacity(strength(slope, steepest));
        }
        requestLayout(); // which numbers have room
    }

    /** Small slopes would be invisible if colour were in proportion. */
    private static double strength(double slope, double steepest) {
        double share = steepest == 0 ? 0 : Math.sqrt(Math.abs(slope) / steepest);
        return FAINTEST + (STRONGEST - FAINTEST) * share;
    }

    /** Three decimals with a sign, or fewer digits where it is large; no sign for what rounds to 0. */
    static String signed(double value) {
        String digits = compact(Math.abs(value));
        boolean nothing = Math.abs(value) < 0.0005;
        return nothing ? digits : (value < 0 ? "−" : "+") + digits;
    }

    /** Three decimals, or two significant digits and a power of ten from 100,000 on. */
    static String compact(double value) {
        if (Double.isInfinite(value)) {
            return Numbers.show(value);
        }
        return value < HUGE
                ? Numbers.fixed(value, 3)
                : String.format(Locale.ROOT, "%.1e", value).replace("+", "");
    }

    private void build() {
        cells.clear();
        rowHeads.clear();
        columnHeads.clear();
        getChildren().setAll(measure);
        for (int j = 0; j < size; j++) {
            rowHeads.add(Symbol.of("a_" + (j + 1)));
            columnHeads.add(Symbol.of("z_" + (j + 1)));
        }
        for (int i = 0; i < size * size; i++) {
            Region color = new Region();
            color.getStyleClass().add("slope");
            Label number = new Label();
            number.getStyleClass().add("slope-number");
            number.setManaged(false); // a new number never makes the window lay itself out
            cells.add(new Cell(color, number));
            getChildren().addAll(color, number);
        }
        getChildren().addAll(rowHeads);
        getChildren().addAll(columnHeads);
        getChildren().add(outline);
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + headHeight() + size * LOWEST_CELL * em() + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset() + headWidth();
        double top = snappedTopInset() + headHeight();
        double width = (getWidth() - left - snappedRightInset()) / size;
        double height = (getHeight() - top - snappedBottomInset()) / size;
        Optional<Writing> writing = writing(width - 2 * GAP);
        for (int i = 0; i < cells.size(); i++) {
            double x = snapPositionX(left + width * (i % size));
            double y = snapPositionY(top + height * (i / size));
            double right = snapPositionX(left + width * (i % size + 1)) - GAP;
            double bottom = snapPositionY(top + height * (i / size + 1)) - GAP;
            cells.get(i).color().resizeRelocate(x, y, right - x, bottom - y);
            Label number = cells.get(i).number();
            double slope = slopes[i / size][i % size];
            number.setText(writing.map(how -> how.write(slope)).orElse(""));
            number.pseudoClassStateChanged(
                    SMALL, writing.filter(how -> how == Writing.NARROW).isPresent());
            number.resizeRelocate(x, y, right - x, bottom - y);
        }
        for (int j = 0; j < size; j++) {
            centre(rowHeads.get(j), snappedLeftInset(), top + height * j, headWidth() - GAP, height - GAP);
            centre(columnHeads.get(j), left + width * j, snappedTopInset(), width - GAP, headHeight() - GAP);
        }
        double x = snapPositionX(left + width * lookedAt.get());
        outline.resizeRelocate(
                x - 2, top - 2, snapPositionX(left + width * (lookedAt.get() + 1)) - x + 2, height * size + 2);
    }

    /** The widest that fits into all cells; none where not even the narrowest does. */
    private Optional<Writing> writing(double room) {
        return Arrays.stream(Writing.values())
                .filter(writing -> width(writing) <= room)
                .findFirst();
    }

    private double width(Writing writing) {
        String longest = Arrays.stream(slopes)
                .flatMapToDouble(Arrays::stream)
                .mapToObj(writing::write)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        measure.setText(longest);
        return measure.prefWidth(-1) * (writing == Writing.NARROW ? NARROW_FONT : 1);
    }

    private void centre(Node head, double x, double y, double width, double height) {
        double headWidth = Math.min(width, head.prefWidth(-1));
        double headHeight = head.prefHeight(-1);
        head.resizeRelocate(
                snapPositionX(x + (width - headWidth) / 2),
                snapPositionY(y + (height - headHeight) / 2),
                head.prefWidth(-1),
                headHeight);
    }

    private double headWidth() {
        return Math.ceil(2 * em());
    }

    private double headHeight() {
        return Math.ceil(1.7 * em());
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private void point(MouseEvent event) {
        double left = snappedLeftInset() + headWidth();
        double column = (event.getX() - left) / (getWidth() - left - snappedRightInset()) * size;
        if (column >= 0 && column < size) {
            lookedAt.set((int) column);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> lookedAt.set(Math.max(0, lookedAt.get() - 1));
            case RIGHT, KP_RIGHT -> lookedAt.set(Math.min(size - 1, lookedAt.get() + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
