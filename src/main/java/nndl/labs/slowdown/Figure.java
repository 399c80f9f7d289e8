package nndl.labs.slowdown;

import nndl.ui.chart.model.Numbers;

/** Numbers as formulas show them: three significant digits. */
final class Figure {
    private static final int DIGITS = 3;
    private static final double LARGE = 1e6;

    private Figure() {}

    /** The number in three significant digits. */
    static String of(double value) {
        return Numbers.significant(value, DIGITS);
    }

    /** The number in so many significant digits. */
    static String of(double value, int digits) {
        return Numbers.significant(value, digits);
    }

    /** The number in two significant digits, for sentences. */
    static String rough(double value) {
        return Numbers.significant(value, 2);
    }

    /** An output, in three decimals. */
    static String output(double value) {
        return nndl.ui.Numbers.fixed(value, DIGITS);
    }

    /** A weight, bias or weighted input, in two decimals unless it is very large. */
    static String place(double value) {
        return Math.abs(value) >= LARGE ? of(value) : nndl.ui.Numbers.fixed(value, 2);
    }
}
