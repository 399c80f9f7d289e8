package nndl.training.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hyper-parameter and the values it takes in a {@link Grid}.
 *
 * @param parameter which
 * @param values as they would be typed, at least one, no two alike
 */
public record Axis(HyperParameter parameter, List<String> values) {
    /** How many values a range may have. */
    private static final int MOST_VALUES = 1000;
    /** Digits of the values between the ends of a logarithmic range: 0.316 between 0.1 and 1. */
    private static final MathContext LOGARITHMIC = new MathContext(3);
    /** Digits of the values between the ends of a linear range. */
    private static final MathContext LINEAR = new MathContext(6);

    private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+?)\\s*x\\s*(\\d{1,6})\\s*(log|lin)?");

    /** Drops values that are there already. */
    public Axis {
        values = values.stream().distinct().toList();
        if (values.isEmpty() || values.contains("")) {
            throw new IllegalArgumentException(parameter.key() + ": a value is missing");
        }
    }

    /**
     * Reads {@code eta=0.1,1,10} or {@code eta=0.1..10x5log}.
     *
     * @param text a name, and its values as {@link #of} takes them
     * @return the axis
     * @throws IllegalArgumentException with a sentence, if it cannot be read
     */
    public static Axis parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("expected a name and values, for example eta=0.1,1,10 or"
                    + " eta=0.1..10x5log, found \"" + text + "\"");
        }
        return of(HyperParameter.named(text.substring(0, equals).strip()), text.substring(equals + 1));
    }

    /**
     * The values of a list such as {@code 0, 0.1, 1} or of a range: {@code 0..10x5} is five values with equal steps,
     * {@code 0.1..10x5log} five with equal factors, those between the ends rounded to three digits.
     *
     * @param parameter which takes them
     * @param text a list or a range
     * @return the axis
     * @throws IllegalArgumentException with a sentence, if it cannot be read
     */
    public static Axis of(HyperParameter parameter, String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (range.matches()) {
            return new Axis(parameter, range(parameter, range));
        }
        List<String> values = new ArrayList<>();
        for (String value : text.split(",", -1)) {
            String typed = value.strip();
            values.add(typed.matches(NUMBER) ? plain(new BigDecimal(typed)) : typed);
        }
        return new Axis(parameter, values);
    }

    private static List<String> range(HyperParameter parameter, Matcher text) {
        BigDecimal from = end(parameter, text.group(1));
        BigDecimal to = end(parameter, text.group(2));
        int count = Integer.parseInt(text.group(3));
        boolean logarithmic = "log".equals(text.group(4));
        if (count < 2 || count > MOST_VALUES) {
            throw new IllegalArgumentException(
                    parameter.key() + ": expected 2 to " + MOST_VALUES + " values in a range, found " + count);
        }
        if (logarithmic && (from.signum() <= 0 || to.signum() <= 0)) {
            throw new IllegalArgumentException(
                    parameter.key() + ": a logarithmic range goes from a number above 0 to another");
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double share = (double) i / (count - 1);
            BigDecimal value = i == 0 ? from : i == count - 1 ? to : between(from, to, share, logarithmic);
            values.add(plain(parameter.isWhole() ? value.setScale(0, RoundingMode.HALF_UP) : value));
        }
        return values;
    }

    private static BigDecimal between(BigDecimal from, BigDecimal to, double share, boolean logarithmic) {
        double a = from.doubleValue();
        double b = to.doubleValue();
        return logarithmic
                ? new BigDecimal(a * StrictMath.pow(b / a, share), LOGARITHMIC)
                : new BigDecimal(a + share * (b - a), LINEAR);
    }

    private static BigDecimal end(HyperParameter parameter, String text) {
        String typed = text.strip();
        if (!typed.matches(NUMBER)) {
            throw new IllegalArgumentException(
                    parameter.key() + ": expected a range such as 0.1..10x5log, found \"" + typed + "\" at an end");
        }
        return new BigDecimal(typed);
    }

    /** One text for one number: 1.0 and 1 are the same value. */
    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
