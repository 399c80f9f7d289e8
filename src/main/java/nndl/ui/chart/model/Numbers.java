package nndl.ui.chart.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, alike in every locale: a dot before decimals, a comma between thousands, a true minus sign. */
public final class Numbers {
    private static final BigDecimal LARGE = new BigDecimal("1e7");
    private static final BigDecimal SMALL = new BigDecimal("1e-4");
    private static final BigDecimal GROUPED = new BigDecimal("1000");
    private static final char MINUS = '\u2212';

    private Numbers() {}

    /**
     * The number with at most this many significant digits and no trailing zeros, but never fewer digits before the
     * dot than it has; {@code "NaN"} or {@code "∞"} where it isn't finite.
     */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return nonFinite(value);
        }
        var exact = BigDecimal.valueOf(value);
        int whole = exact.precision() - exact.scale();
        return plain(
                exact.round(new MathContext(Math.max(digits, whole < 8 ? whole : digits), RoundingMode.HALF_EVEN)));
    }

    /** The number with exactly this many decimals. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return nonFinite(value);
        }
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.abs().compareTo(LARGE) >= 0 ? plain(rounded) : grouped(rounded);
    }

    /** The exact number, without trailing zeros; very large and very small ones as 2e7 or 1e−4. */
    static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        var stripped = number.stripTrailingZeros();
        var size = stripped.abs();
        if (size.compareTo(LARGE) >= 0 || size.compareTo(SMALL) <= 0) {
            int exponent = stripped.precision() - stripped.scale() - 1;
            String mantissa =
                    stripped.movePointLeft(exponent).stripTrailingZeros().toPlainString();
            return (mantissa + "e" + exponent).replace('-', MINUS);
        }
        return grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static String grouped(BigDecimal number) {
        String text = number.toPlainString().replace('-', MINUS);
        if (number.abs().compareTo(GROUPED) < 0) {
            return text;
        }
        int dot = text.indexOf('.');
        var result = new StringBuilder(text);
        int first = number.signum() < 0 ? 1 : 0;
        for (int i = (dot < 0 ? text.length() : dot) - 3; i > first; i -= 3) {
            result.insert(i, ',');
        }
        return result.toString();
    }

    private static String nonFinite(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
}
