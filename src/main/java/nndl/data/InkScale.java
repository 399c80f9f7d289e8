package nndl.data;

import java.util.Arrays;

/**
 * From which contrast on there is ink, and which is full ink.
 *
 * @param noise the contrast that noise reaches: no ink up to there
 * @param stroke the contrast that makes a stroke
 * @param full the contrast of full ink
 */
record InkScale(double noise, double stroke, double full) {
    /** The faintest writing that counts, of 255. */
    private static final double FAINTEST = 12;

    /** Full ink stands out of the noise so many times; noise alone comes to 1.9. */
    private static final double OUT_OF_NOISE = 4.5;

    static InkScale of(Plane ink) {
        double strength = strength(ink);
        double deviation = deviation(ink);
        if (strength < FAINTEST || strength < OUT_OF_NOISE * deviation) {
            return new InkScale(deviation, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double stroke = 0.4 * strength;
        double[] strong = Arrays.stream(ink.values())
                .filter(value -> value > stroke)
                .sorted()
                .toArray();
        double full = strong[strong.length * 95 / 100];
        return new InkScale(Math.min(3 * deviation, 0.3 * strength), stroke, full);
    }

    /** The mean contrast above 0, weighted by its cube: that of ink, however little there is of it. */
    static double strength(Plane ink) {
        double cubes = 0;
        double sum = 0;
        for (double value : ink.values()) {
            if (value > 0) {
                double cube = value * value * value;
                cubes += cube;
                sum += cube * value;
            }
        }
        return cubes > 0 ? sum / cubes : 0;
    }

    /** The standard deviation of the paper: only noise is on the far side of it. */
    private static double deviation(Plane ink) {
        double squares = 0;
        int count = 0;
        for (double value : ink.values()) {
            if (value < 0) {
                squares += value * value;
                count++;
            }
        }
        return count > 0 ? Math.sqrt(squares / count) : 0;
    }

    boolean isInk() {
        return stroke < Double.POSITIVE_INFINITY;
    }

    /** The ink for a contrast, 0 to 255. */
    long grey(double value) {
        return Math.round(255 * Math.max(0, Math.min(1, (value - noise) / (full - noise))));
    }
}
