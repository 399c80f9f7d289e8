package nndl.ui.chart.model;

import java.math.BigDecimal;

/** How an axis writes its numbers. */
public enum NumberStyle {
    PLAIN {
        @Override
        String tick(BigDecimal value) {
            return Numbers.plain(value);
        }

        @Override
        String value(double value) {
            return Numbers.significant(value, 4);
        }

        @Override
        double typed(double value) {
            return value;
        }

        @Override
        double meant(double typed) {
            return typed;
        }
    },
    /** A fraction as percent: 0.9435 is 94.35%. */
    PERCENT {
        @Override
        String tick(BigDecimal value) {
            return Numbers.plain(value.movePointRight(2)) + "%";
        }

        @Override
        String value(double value) {
            return Numbers.fixed(100 * value, 2) + "%";
        }

        @Override
        double typed(double value) {
            return 100 * value;
        }

        @Override
        double meant(double typed) {
            return typed / 100;
        }
    };

    /** The label of a tick: every digit the number has. */
    abstract String tick(BigDecimal value);

    /** The number as read from a curve, rounded. */
    abstract String value(double value);

    /** The number that stands for a value where a person types it. */
    abstract double typed(double value);

    /** The value that a typed number stands for. */
    abstract double meant(double typed);
}
