package nndl.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How the numbers of a parameter lie along its slider, and which of them are ticks. */
sealed interface Scale {
    /** The tick nearest to a value. */
    double snap(double value);

    /** The next tick above. */
    double above(double value);

    /** The next tick below. */
    double below(double value);

    /** A long way, for Page Up and Page Down; {@code direction} is 1 or −1. */
    double far(double value, int direction);

    /** Where a value lies on the slider. */
    double position(double value);

    /** The value that lies there, before snapping. */
    double value(double position);

    /** The value as the field shows it. */
    String show(double value);

    /** Equal steps; the ticks are the multiples of {@code step}. */
    record Linear(double step) implements Scale {
        private static final int FAR = 10;

        @Override
        public double snap(double value) {
            return times(BigDecimal.valueOf(value).divide(tick(), 0, RoundingMode.HALF_EVEN));
        }

        @Override
        public double above(double value) {
            return times(BigDecimal.valueOf(value)
                    .divide(tick(), 0, RoundingMode.FLOOR)
                    .add(BigDecimal.ONE));
        }

        @Override
        public double below(double value) {
            return times(BigDecimal.valueOf(value)
                    .divide(tick(), 0, RoundingMode.CEILING)
                    .subtract(BigDecimal.ONE));
        }

        @Override
        public double far(double value, int direction) {
            return snap(value + direction * FAR * step);
        }

        @Override
        public double position(double value) {
            return value;
        }

        @Override
        public double value(double position) {
            return position;
        }

        @Override
        public String show(double value) {
            String even =
                    Numbers.fixed(value, Math.max(0, tick().stripTrailingZeros().scale()));
            return Numbers.parse(even).orElse(Double.NaN) == value ? even : Numbers.show(value);
        }

        private BigDecimal tick() {
            return BigDecimal.valueOf(step);
        }

        private double times(BigDecimal count) {
            return tick().multiply(count).doubleValue();
        }
    }

    /**
     * Equal ratios; the ticks have two significant digits.
     *
     * @param smallest the smallest positive tick; below it on the slider lies only 0
     * @param unit ticks are multiples of it: 1 for whole numbers, 0 for none
     */
    record Logarithmic(double smallest, double unit) implements Scale {
        private static final int DIGITS = 2;
        private static final double GAP = 0.2;
        private static final double[] FAR = {1, 2, 5, 10};

        @Override
        public double snap(double value) {
            if (value <= 0) {
                return 0;
            }
            double tick = Numbers.significant(value, DIGITS);
            return unit > 0 ? Math.rint(tick / unit) * unit : tick;
        }

        @Override
        public double above(double value) {
            if (value < smallest) {
                return smallest;
            }
            BigDecimal tick = tick(value);
            return tick.multiply(BigDecimal.valueOf(value)
                            .divide(tick, 0, RoundingMode.FLOOR)
                            .add(BigDecimal.ONE))
                    .doubleValue();
        }

        @Override
        public double below(double value) {
            if (value <= smallest) {
                return 0;
            }
            BigDecimal tick = tick(value);
            if (BigDecimal.valueOf(value).compareTo(tick.scaleByPowerOfTen(DIGITS - 1)) == 0
                    && tick.doubleValue() > unit) {
                tick = tick.scaleByPowerOfTen(-1);
            }
            return tick.multiply(BigDecimal.valueOf(value)
                            .divide(tick, 0, RoundingMode.CEILING)
                            .subtract(BigDecimal.ONE))
                    .doubleValue();
        }

        @Override
        public double far(double value, int direction) {
            if (direction > 0 && value < smallest) {
                return smallest;
            }
            if (direction < 0 && value <= smallest) {
                return 0;
            }
            BigDecimal decade = BigDecimal.ONE.scaleByPowerOfTen(exponent(value));
            double mantissa = BigDecimal.valueOf(value)
                    .divide(decade, MathContext.DECIMAL64)
                    .doubleValue();
            double next = mantissa;
            if (direction > 0) {
                for (int i = FAR.length - 1; i >= 0 && FAR[i] > mantissa; i--) {
                    next = FAR[i];
                }
            } else {
                next = 0.5;
                for (int i = 0; i < FAR.length && FAR[i] < mantissa; i++) {
                    next = FAR[i];
                }
            }
            return snap(decade.multiply(BigDecimal.valueOf(next)).doubleValue());
        }

        @Override
        public double position(double value) {
            double lowest = Math.log10(smallest);
            if (value <= 0) {
                return lowest - GAP;
            }
            return Math.max(lowest, Math.log10(value));
        }

        @Override
        public double value(double position) {
            double lowest = Math.log10(smallest);
            return position < lowest - GAP / 2 ? 0 : Math.pow(10, Math.max(lowest, position));
        }

        @Override
        public String show(double value) {
            return Numbers.show(value);
        }

        private BigDecimal tick(double value) {
            BigDecimal tick = BigDecimal.ONE.scaleByPowerOfTen(exponent(value) - DIGITS + 1);
            return tick.max(BigDecimal.valueOf(unit));
        }

        private static int exponent(double value) {
            BigDecimal exact = BigDecimal.valueOf(value);
            return exact.precision() - exact.scale() - 1;
        }
    }

    /**
     * As another scale up to a largest tick; beyond it on the slider lies only infinity.
     *
     * @param finite the scale of everything else
     * @param largest the largest finite tick
     */
    record ToInfinity(Logarithmic finite, double largest) implements Scale {
        @Override
        public double snap(double value) {
            return finite.snap(value);
        }

        @Override
        public double above(double value) {
            return value >= largest ? Double.POSITIVE_INFINITY : finite.above(value);
        }

        @Override
        public double below(double value) {
            return Double.isInfinite(value) ? largest : finite.below(value);
        }

        @Override
        public double far(double value, int direction) {
            if (direction > 0 && value >= largest) {
                return Double.POSITIVE_INFINITY;
            }
            return Double.isInfinite(value) ? largest : finite.far(value, direction);
        }

        @Override
        public double position(double value) {
            double end = finite.position(largest);
            return Double.isInfinite(value) ? end + Logarithmic.GAP : Math.min(end, finite.position(value));
        }

        @Override
        public double value(double position) {
            double end = finite.position(largest);
            return position > end + Logarithmic.GAP / 2
                    ? Double.POSITIVE_INFINITY
                    : finite.value(Math.min(end, position));
        }

        @Override
        public String show(double value) {
            return Numbers.show(value);
        }
    }
}
