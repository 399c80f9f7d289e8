package nndl.ui;

import java.util.regex.Pattern;

/** Keeps short formulas in running text on one line, by spaces at which no line ends. */
final class Unbroken {
    private static final String SPACE = "\u00a0";
    private static final String SHORT = "[^\\s\\p{IsHan}]{1,8}";
    /** A symbol, what it is or is compared with, and a value. */
    private static final Pattern RELATION = Pattern.compile("(?<=(?<!\\S)" + SHORT + ") ([=≈<>≤≥≠]) (?=[^\\s=]+)");
    /** What is added, taken away or multiplied is a letter or a short number. */
    private static final Pattern OPERATION = Pattern.compile("(?<=[\\p{L}\\d)′]) ([+−×]) (?=[\\p{L}\\d(])");
    /** The logarithm and its number. */
    private static final Pattern LOGARITHM = Pattern.compile("(?<=\\bln) (?=[\\p{L}\\d])");

    private static final Pattern FACTOR = Pattern.compile("(?<=\\d) (?=ln\\b)");

    private Unbroken() {}

    /** The text with its formulas held together. */
    static String formulas(String text) {
        String held = RELATION.matcher(text).replaceAll(SPACE + "$1" + SPACE);
        held = OPERATION.matcher(held).replaceAll(SPACE + "$1" + SPACE);
        held = LOGARITHM.matcher(held).replaceAll(SPACE);
        return FACTOR.matcher(held).replaceAll(SPACE);
    }
}
