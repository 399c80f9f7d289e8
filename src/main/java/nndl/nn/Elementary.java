package nndl.nn;

/**
 * The elementary functions of the network, with the same bits on every machine.
 *
 * <p>{@code Math.exp} may differ between machines, {@code StrictMath.exp} does not but is slow for what is most of a
 * small layer's work; so the exponential is written out here in plain arithmetic.
 */
public final class Elementary {
    private static final int STEPS = 64;
    private static final double[] POWERS = powersOfTwo();
    private static final double STEPS_PER_UNIT = STEPS / 0.6931471805599453;
    /** ln 2 / 64 in two parts: the first has so few digits that a product with a small integer is exact. */
    private static final double STEP_HIGH = 0x1.62e42feep-7;

    private static final double STEP_LOW = 0x1.a39ef35793c76p-39;
    /** Adding and subtracting it rounds a double to the nearest integer. */
    private static final double ROUNDER = 0x1.8p52;

    private Elementary() {}

    private static double[] powersOfTwo() {
        double[] powers = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            powers[i] = StrictMath.pow(2, i / (double) STEPS);
        }
        return powers;
    }

    /**
     * e^x, within two units in the last place.
     *
     * <p>x is cut into k steps of ln 2 / 64 and a rest r of at most half a step: e^x = 2^(k/64) e^r, the first from a
     * table, the second by its series.
     *
     * @param x any number
     * @return e^x; infinity above 709.78, 0 below -745.13, NaN for NaN
     */
    public static double exp(double x) {
        if (!(x > -708 && x < 709)) {
            return StrictMath.exp(x);
        }
        double k = (x * STEPS_PER_UNIT + ROUNDER) - ROUNDER;
        double r = (x - k * STEP_HIGH) - k * STEP_LOW;
        int steps = (int) k;
        double rest = r + r * r * (0.5 + r * (1 / 6.0 + r * (1 / 24.0 + r * (1 / 120.0))));
        double power = POWERS[steps & STEPS - 1];
        return (power + power * rest) * Double.longBitsToDouble((long) ((steps >> 6) + 1023) << 52);
    }

    /**
     * The sigmoid function σ(z) = 1 / (1 + e^-z) (3).
     *
     * @param z weighted input
     * @return a number from 0 to 1
     */
    public static double sigmoid(double z) {
        return 1 / (1 + exp(-z));
    }

    /**
     * ln(1 + e^z), which is −ln(1 − σ(z)); finite and exact however large z is.
     *
     * @param z any number
     * @return ln(1 + e^z)
     */
    public static double softplus(double z) {
        return Math.max(z, 0) + StrictMath.log1p(exp(-Math.abs(z)));
    }

    /**
     * The inverse of the sigmoid function, ln(a / (1 − a)).
     *
     * @param a an activation from 0 to 1
     * @return the z with σ(z) = a; minus infinity for 0, infinity for 1
     */
    public static double logit(double a) {
        return StrictMath.log(a) - StrictMath.log1p(-a);
    }
}
