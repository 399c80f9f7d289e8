package nndl.nn;

/** What is added to the cost to keep the weights small. Biases are never counted. */
public sealed interface Regularization {
    /** No regularization: C = C₀. */
    Regularization NONE = new None();

    /**
     * The penalty added to the data cost.
     *
     * @param network not changed
     * @param n size of the training set, whichever set the data cost was measured on
     * @return the penalty
     */
    double cost(Network network, int n);

    /**
     * The regularization parameter λ.
     *
     * @return λ, 0 for none
     */
    double lambda();

    /** The factor of every weight in one step: 1 − ηλ/n for L2 (93), else 1. */
    default double shrink(double eta, int n) {
        return 1;
    }

    /** The amount by which every weight is drawn towards 0 in one step: ηλ/n for L1 (97), else 0. */
    default double pull(double eta, int n) {
        return 0;
    }

    /** No regularization. */
    record None() implements Regularization {
        @Override
        public double cost(Network network, int n) {
            return 0;
        }

        @Override
        public double lambda() {
            return 0;
        }
    }

    /**
     * Weight decay, C = C₀ + λ/(2n) Σw² (87).
     *
     * @param lambda λ, above 0
     */
    record L2(double lambda) implements Regularization {
        /** Refuses a λ that is 0, negative or not finite. */
        public L2 {
            checkLambda(lambda);
        }

        @Override
        public double cost(Network network, int n) {
            return lambda / (2.0 * n) * network.sumOverWeights(w -> w * w);
        }

        @Override
        public double shrink(double eta, int n) {
            return 1 - eta * (lambda / n);
        }
    }

    /**
     * C = C₀ + λ/n Σ|w| (95).
     *
     * @param lambda λ, above 0
     */
    record L1(double lambda) implements Regularization {
        /** Refuses a λ that is 0, negative or not finite. */
        public L1 {
            checkLambda(lambda);
        }

        @Override
        public double cost(Network network, int n) {
            return lambda / n * network.sumOverWeights(Math::abs);
        }

        @Override
        public double pull(double eta, int n) {
            return eta * (lambda / n);
        }
    }

    private static void checkLambda(double lambda) {
        if (!(lambda > 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda must be above 0, was " + lambda);
        }
    }
}
