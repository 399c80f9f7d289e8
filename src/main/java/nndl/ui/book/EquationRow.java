package nndl.ui.book;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** An equation on a line of its own: indented if there is room, its number at the right on the same baseline. */
final class EquationRow extends Region {
    private static final double INDENT = 1.5;
    private static final double GAP = 1;

    private final Equation equation;
    private final Label number = new Label();

    /** A row with the words at its right, usually a number in parentheses. */
    EquationRow(Equation equation, ObservableValue<String> number) {
        this.equation = equation;
        this.number.textProperty().bind(number);
        this.number.getStyleClass().add("equation-number");
        getStyleClass().add("equation-row");
        getChildren().addAll(equation, this.number);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + equation.prefWidth(-1) + numberWidth() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = equationWidth(width);
        double above = baseline(inner);
        double below = Math.max(
                equation.prefHeight(inner) - equation.baseline(inner),
                number.prefHeight(-1) - number.getBaselineOffset());
        return snappedTopInset() + snapSizeY(above + below) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = equationWidth(getWidth());
        double height = equation.prefHeight(width);
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - numberWidth();
        double x = snappedLeftInset() + Math.max(0, Math.min(INDENT * em(), room - width));
        double baseline = snappedTopInset() + baseline(width);
        equation.resizeRelocate(snapPositionX(x), baseline - equation.baseline(width), width, height);
        number.resize(number.prefWidth(-1), number.prefHeight(-1));
        number.relocate(
                snapPositionX(getWidth() - snappedRightInset() - number.prefWidth(-1)),
                snapPositionY(baseline - number.getBaselineOffset()));
    }

    /** Of both, from the top. */
    private double baseline(double equationWidth) {
        return Math.max(equation.baseline(equationWidth), number.getBaselineOffset());
    }

    private double equationWidth(double width) {
        double natural = equation.prefWidth(-1);
        return width < 0
                ? natural
                : Math.min(natural, Math.max(1, width - snappedLeftInset() - snappedRightInset() - numberWidth()));
    }

    private double numberWidth() {
        return number.getText().isEmpty() ? 0 : number.prefWidth(-1) + GAP * em();
    }

    private double em() {
        return number.getFont().getSize();
    }
}
