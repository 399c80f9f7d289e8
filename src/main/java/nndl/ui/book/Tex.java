package nndl.ui.book;

import java.math.BigDecimal;
import java.math.MathContext;
import nndl.ui.Numbers;

/** Numbers in formulas. */
public final class Tex {
    private Tex() {}

    /** The number in full, as a field shows it: {@code 0.15}, {@code 10^{-9}}. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "\\mathrm{NaN}";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "\\infty" : "-\\infty";
        }
        String shown = ascii(Numbers.show(value));
        int e = shown.indexOf('e');
        if (e < 0) {
            return shown;
        }
        String digits = shown.substring(0, e);
        String power = "10^{" + shown.substring(e + 1) + "}";
        return digits.equals("1") ? power : digits + " \\cdot " + power;
    }

    /** The number rounded to so many significant digits. */
    public static String significant(double value, int digits) {
        return Double.isFinite(value)
                ? number(
                        BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue())
                : number(value);
    }

    /** The number with so many decimals: {@code 0.500}. */
    public static String fixed(double value, int decimals) {
        return Double.isFinite(value) ? ascii(Numbers.fixed(value, decimals)) : number(value);
    }

    /** A count with its thousands set apart by a comma that takes no space after it. */
    public static String count(long value) {
        return ascii(Numbers.count(value)).replace(",", "{,}");
    }

    /** TeX makes the minus sign itself. */
    private static String ascii(String number) {
        return number.replace('\u2212', '-');
    }
}
