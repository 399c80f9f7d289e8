package nndl.labs.slowdown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;

/** The numbers in a line such as 0.982 × 0.01766 = 0.0173: rounded, but so that the line still holds. */
final class Operands {
    /** Significant digits of a result, and the fewest of an operand. */
    static final int FEWEST = 3;

    private static final int MOST = 8;

    /** A line, computed from its operands after each of them was rounded. */
    @FunctionalInterface
    interface Line {
        double result(DoubleUnaryOperator rounded);
    }

    private Operands() {}

    /** The fewest significant digits of the operands from which one gets the result as it is shown. */
    static int digits(double result, Line line) {
        for (int digits = FEWEST; digits < MOST; digits++) {
            int many = digits;
            if (rounded(line.result(value -> rounded(value, many)), FEWEST) == rounded(result, FEWEST)) {
                return digits;
            }
        }
        return MOST;
    }

    private static double rounded(double value, int digits) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue()
                : value;
    }
}
