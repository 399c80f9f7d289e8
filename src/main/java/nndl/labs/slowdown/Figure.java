package nndl.labs.slowdown;

import nndl.ui.chart.model.Numbers;

/** Numbers as formulas show them: three significant digits, and a minus sign that is one. */
final class Figure {
    private static final int DIGITS = 3;
    private static final double LARGE = 1e6;

    private Figure() {}

    /** The number in three significant digits. */
    static String of(double value) {
        return signed(Numbers.significant(value, DIGITS));
    }

    /** The number in so many significant digits. */
    static String of(double value, int digits) {
        return signed(Numbers.significant(value, digits));
    }

    /** The number in two significant digits, for sentences. */
    static String rough(double value) {
        return signed(Numbers.significant(value, 2));
    }

    /** An output, in three decimals. */
    static String output(double value) {
        return signed(nndl.ui.Numbers.fixed(value, DIGITS));
    }

    /** A weight, bias or weighted input, in two decimals unless it is very large. */
    static String place(double value) {
        return Math.abs(value) >= LARGE ? of(value) : signed(nndl.ui.Numbers.fixed(value, 2));
    }

    private static String signed(String number) {
        return number.replace('-', '−');
    }
}
