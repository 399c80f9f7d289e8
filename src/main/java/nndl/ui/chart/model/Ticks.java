package nndl.ui.chart.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Chooses round places to label on an axis: multiples of 1, 2 or 5 times a power of ten.
 *
 * <p>Values are computed in decimal, so that 0.3 is never 0.30000000000000004.
 */
final class Ticks {
    private static final int[] MANTISSAS = {1, 2, 5};
    private static final int[] POWERS = {1};
    private static final int[] DIGITS = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    /** Between the powers of ten, the more of them the better. */
    private static final int[][] LOG_MANTISSAS = {MANTISSAS, {1, 3}, {1, 5}, POWERS};

    private static final int FEWEST_LOG = 3;
    private static final int MANY = 12;
    /** Over a smaller factor than this a logarithmic axis looks like a linear one. */
    private static final double NARROW = 3;
    /** Beyond this many steps from zero a double can't tell neighbouring ticks apart. */
    private static final double FINEST = 1e14;

    private Ticks() {}

    /** At most {@code most} ticks (2 at least) inside the range, in increasing order. */
    static List<Tick> linear(Range range, int most, boolean wholeNumbers, NumberStyle style) {
        var step = step(range, Math.max(2, most), wholeNumbers);
        double size = step.doubleValue();
        if (Math.max(Math.abs(range.low()), Math.abs(range.high())) / size > FINEST) {
            return List.of();
        }
        var ticks = new ArrayList<Tick>();
        long last = last(range.high(), size);
        for (long k = first(range.low(), size); k <= last; k++) {
            ticks.add(tick(step.multiply(BigDecimal.valueOf(k)), style));
        }
        return ticks;
    }

    /**
     * At most {@code most} ticks on a logarithmic axis (3 at least, and where there is room for them 3 are found): powers
     * of ten and as many round numbers between them as there is room for; over a small factor linear ones.
     */
    static List<Tick> log(Range range, int most, NumberStyle style) {
        int room = Math.max(FEWEST_LOG, most);
        boolean narrow = range.high() / range.low() < NARROW;
        if (narrow) {
            List<Tick> linear = linear(range, room, false, style);
            return linear.size() >= FEWEST_LOG ? linear : thinned(linear(range, MANY, false, style), room);
        }
        for (int[] mantissas : LOG_MANTISSAS) {
            List<Tick> ticks = inDecades(range, mantissas, 1, style);
            if (ticks.size() >= FEWEST_LOG && ticks.size() <= room) {
                return ticks;
            }
        }
        List<Tick> powers = inDecades(range, POWERS, 1, style);
        if (powers.size() > room) {
            List<Tick> even = inDecades(range, POWERS, (int) Math.ceil(powers.size() / (double) room), style);
            return even.size() >= FEWEST_LOG ? even : thinned(powers, room);
        }
        List<Tick> digits = inDecades(range, DIGITS, 1, style);
        return thinned(digits.size() >= FEWEST_LOG ? digits : linear(range, MANY, false, style), room);
    }

    /** These mantissas in every decade whose exponent is a multiple of {@code every}. */
    private static List<Tick> inDecades(Range range, int[] mantissas, int every, NumberStyle style) {
        int first = Math.floorDiv((int) Math.floor(Math.log10(range.low()) + 1e-9), every) * every;
        var ticks = new ArrayList<Tick>();
        for (int decade = first; decade <= Math.log10(range.high()) + 1e-9; decade += every) {
            for (int mantissa : mantissas) {
                var value = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(decade);
                double v = value.doubleValue();
                if (v >= range.low() * (1 - 1e-9) && v <= range.high() * (1 + 1e-9)) {
                    ticks.add(tick(value, style));
                }
            }
        }
        return ticks;
    }

    /** So many of them, from the first to the last, about evenly far apart on a logarithmic axis. */
    private static List<Tick> thinned(List<Tick> ticks, int most) {
        if (ticks.size() <= most) {
            return ticks;
        }
        double low = Math.log10(ticks.get(0).value());
        double high = Math.log10(ticks.get(ticks.size() - 1).value());
        var kept = new LinkedHashSet<Tick>();
        for (int i = 0; i < most; i++) {
            double wanted = low + i * (high - low) / (most - 1);
            ticks.stream()
                    .min(Comparator.comparingDouble(tick -> Math.abs(Math.log10(tick.value()) - wanted)))
                    .ifPresent(kept::add);
        }
        return List.copyOf(kept);
    }

    /** The smallest round step that puts at most {@code most} ticks into the range. */
    static BigDecimal step(Range range, int most, boolean wholeNumbers) {
        double width = range.high() / most - range.low() / most;
        int exponent = (int) Math.floor(Math.log10(Math.max(width, Double.MIN_NORMAL)));
        for (int e = wholeNumbers ? Math.max(0, exponent) : exponent; ; e++) {
            for (int mantissa : MANTISSAS) {
                var step = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(e);
                double size = step.doubleValue();
                if (last(range.high(), size) - first(range.low(), size) < most) {
                    return step;
                }
            }
        }
    }

    /** The range widened to whole steps. */
    static Range roundOutward(Range range, int most) {
        var step = step(range, most, false);
        return new Range(
                Math.min(range.low(), multiple(range.low(), step, RoundingMode.FLOOR)),
                Math.max(range.high(), multiple(range.high(), step, RoundingMode.CEILING)));
    }

    private static double multiple(double value, BigDecimal step, RoundingMode mode) {
        return BigDecimal.valueOf(value).divide(step, 0, mode).multiply(step).doubleValue();
    }

    private static long first(double low, double step) {
        return (long) Math.ceil(low / step - 1e-9);
    }

    private static long last(double high, double step) {
        return (long) Math.floor(high / step + 1e-9);
    }

    private static Tick tick(BigDecimal value, NumberStyle style) {
        return new Tick(value.doubleValue(), style.tick(value));
    }
}
