package nndl.labs.slowdown;

import java.util.function.DoubleUnaryOperator;
import nndl.ui.book.Tex;

/**
 * A difference such as a − y in a formula. Where its two numbers are nearly alike, it is written as the small number that
 * it is.
 */
record Difference(double first, double second) {
    private static final double SMALL = 0.01;

    private boolean small() {
        return first != second && second != 0 && first != 0 && Math.abs(first - second) < SMALL;
    }

    /** What one gets from it as it is written. */
    double value(DoubleUnaryOperator rounded) {
        return small()
                ? rounded.applyAsDouble(first - second)
                : rounded.applyAsDouble(first) - rounded.applyAsDouble(second);
    }

    /** The difference as a formula, not in brackets. */
    String latex(int digits) {
        return small()
                ? Tex.significant(first - second, digits)
                : Tex.significant(first, digits) + " - " + Tex.significant(second, digits);
    }
}
