package nndl.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers as people read and type them: with a dot in every locale, a comma understood, and the minus sign that is as
 * wide as a plus, which is understood as well.
 */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");

    static final String INFINITY = "∞";

    private static final char MINUS = '\u2212';

    private Numbers() {}

    /**
     * The number a person typed: {@code 0.5}, {@code 0,5}, {@code 1e-3}, also in full-width characters.
     *
     * @return empty unless it is one finite number
     */
    public static OptionalDouble parse(String typed) {
        String plain = plain(typed);
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain.replace(',', '.'));
        return Double.isFinite(value) ? OptionalDouble.of(value == 0 ? 0 : value) : OptionalDouble.empty();
    }

    /**
     * The whole number a person typed: as {@link #parse}, but commas in groups of three are thousands.
     *
     * @return empty unless it is one whole number
     */
    public static OptionalDouble parseWhole(String typed) {
        String plain = plain(typed);
        OptionalDouble value = parse(GROUPED.matcher(plain).matches() ? plain.replace(",", "") : plain);
        return value.isPresent() && value.getAsDouble() == Math.rint(value.getAsDouble())
                ? value
                : OptionalDouble.empty();
    }

    /** The number in full, without trailing zeros: {@code 0.15}, {@code −30}, {@code 1e−9}, {@code ∞}. */
    public static String show(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? INFINITY : MINUS + INFINITY;
        }
        if (Double.isNaN(value)) {
            return Double.toString(value);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        double size = Math.abs(value);
        String plain = size >= 1e-6 && size < 1e12
                ? shortest.toPlainString()
                : shortest.toString().replace("E+", "e").replace('E', 'e');
        return plain.replace('-', MINUS);
    }

    /** The number with so many decimals: {@code fixed(0.5, 3)} is {@code 0.500}; what rounds to 0 has no sign. */
    public static String fixed(double value, int decimals) {
        String written = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean zero = written.chars().noneMatch(digit -> digit >= '1' && digit <= '9') && Double.isFinite(value);
        return zero ? written.replace("-", "") : written.replace('-', MINUS);
    }

    /** A share of 1 with so many decimals: {@code percent(0.5, 1)} is {@code 50.0%}. */
    public static String percent(double share, int decimals) {
        return fixed(100 * share, decimals) + "%";
    }

    /** A count with its thousands set apart: {@code 10,000}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace('-', MINUS);
    }

    /** The decimal with so many significant digits that is nearest to a finite number, ties to even. */
    public static double significant(double value, int digits) {
        return BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue();
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(MINUS, '-');
    }
}
