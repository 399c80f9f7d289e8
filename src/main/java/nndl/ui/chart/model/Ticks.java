package nndl.ui.chart.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses round places to label on an axis: multiples of 1, 2 or 5 times a power of ten.
 *
 * <p>Values are computed in decimal, so that 0.3 is never 0.30000000000000004.
 */
final class Ticks {
    private static final int[] MANTISSAS = {1, 2, 5};
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

    /** At most {@code most} ticks on a logarithmic axis; linear ones where the range is less than a factor of ten. */
    static List<Tick> log(Range range, int most, NumberStyle style) {
        int first = (int) Math.ceil(Math.log10(range.low()) - 1e-9);
        int last = (int) Math.floor(Math.log10(range.high()) + 1e-9);
        if (last - first < 1) {
            return linear(range, most, false, style);
        }
        var fine = new ArrayList<Tick>();
        for (int decade = first - 1; decade <= last; decade++) {
            for (int mantissa : MANTISSAS) {
                var value = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(decade);
                double v = value.doubleValue();
                if (v >= range.low() * (1 - 1e-9) && v <= range.high() * (1 + 1e-9)) {
                    fine.add(tick(value, style));
                }
            }
        }
        if (fine.size() <= most) {
            return fine;
        }
        int every = Math.max(1, (int) Math.ceil((last - first + 1) / (double) Math.max(2, most)));
        var ticks = new ArrayList<Tick>();
        for (int decade = Math.floorDiv(first + every - 1, every) * every; decade <= last; decade += every) {
            ticks.add(tick(BigDecimal.ONE.scaleByPowerOfTen(decade), style));
        }
        return ticks;
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
