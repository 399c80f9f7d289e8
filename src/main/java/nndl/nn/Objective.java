package nndl.nn;

/**
 * An output layer together with its cost: the four pairs the book studies, so that no other can be written.
 *
 * <p>Costs are computed from z wherever rounding a to 0 or 1 would make them infinite.
 */
public enum Objective {
    /** Sigmoid outputs with the quadratic cost C = ½‖y − a‖² (6). */
    SIGMOID_QUADRATIC {
        @Override
        void activate(double[] z, double[] a, int neurons) {
            sigmoids(z, a, neurons);
        }

        @Override
        double cost(double[] z, double[] a, double[] y) {
            return halfSquaredDistance(a, y);
        }

        @Override
        void error(double[] a, double[] y, double[] delta) {
            for (int j = 0; j < y.length; j++) {
                delta[j] = (a[j] - y[j]) * (a[j] * (1 - a[j]));
            }
        }

        @Override
        double costSlope(double[] z, double[] a, double[] y, int j) {
            return a[j] - y[j];
        }

        @Override
        double slope(double[] a, int j, int k) {
            return j == k ? a[j] * (1 - a[j]) : 0;
        }

        @Override
        void invert(double[] z, int j, double a) {
            z[j] = Elementary.logit(a);
        }
    },
    /** Sigmoid outputs with the cross-entropy C = −Σ [y ln a + (1 − y) ln(1 − a)] (63). */
    SIGMOID_CROSS_ENTROPY {
        @Override
        void activate(double[] z, double[] a, int neurons) {
            sigmoids(z, a, neurons);
        }

        @Override
        double cost(double[] z, double[] a, double[] y) {
            double sum = 0;
            for (int j = 0; j < y.length; j++) {
                sum += term(y[j], -z[j]) + term(1 - y[j], z[j]);
            }
            return sum;
        }

        /** 0 times anything is 0 here, even where the logarithm has no end: 0 ln 0 = 0. */
        private double term(double share, double z) {
            return share == 0 ? 0 : share * Elementary.softplus(z);
        }

        /** (1 − y) / (1 − a) − y / a, where 1 / (1 − a) = 1 + e^z. */
        @Override
        double costSlope(double[] z, double[] a, double[] y, int j) {
            double up = y[j] == 1 ? 0 : (1 - y[j]) * (1 + Elementary.exp(z[j]));
            return y[j] == 0 ? up : up - y[j] * (1 + Elementary.exp(-z[j]));
        }

        @Override
        double slope(double[] a, int j, int k) {
            return j == k ? a[j] * (1 - a[j]) : 0;
        }

        @Override
        void invert(double[] z, int j, double a) {
            z[j] = Elementary.logit(a);
        }
    },
    /** Softmax outputs (78) with the log-likelihood cost C = −ln a_y (80). */
    SOFTMAX_LOG_LIKELIHOOD {
        @Override
        void activate(double[] z, double[] a, int neurons) {
            double highest = max(z, neurons);
            double sum = 0;
            for (int j = 0; j < neurons; j++) {
                a[j] = Elementary.exp(z[j] - highest);
                sum += a[j];
            }
            for (int j = 0; j < neurons; j++) {
                a[j] /= sum;
            }
        }

        @Override
        double cost(double[] z, double[] a, double[] y) {
            double highest = max(z, y.length);
            double sum = 0;
            for (int j = 0; j < y.length; j++) {
                sum += Elementary.exp(z[j] - highest);
            }
            double logOfSum = StrictMath.log(sum);
            double cost = 0;
            for (int j = 0; j < y.length; j++) {
                cost += y[j] == 0 ? 0 : y[j] * (logOfSum - (z[j] - highest));
            }
            return cost;
        }

        @Override
        double costSlope(double[] z, double[] a, double[] y, int j) {
            return y[j] == 0 ? 0 : -y[j] / a[j];
        }

        @Override
        double slope(double[] a, int j, int k) {
            return a[j] * ((j == k ? 1 : 0) - a[k]);
        }

        /** a_j = σ(z_j − ln Σ e^z_k), summed over the others: so z_j moves against them, then all by one amount. */
        @Override
        void invert(double[] z, int j, double a) {
            double highest = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < z.length; k++) {
                highest = k == j ? highest : Math.max(highest, z[k]);
            }
            double sum = 0;
            for (int k = 0; k < z.length; k++) {
                sum += k == j ? 0 : Elementary.exp(z[k] - highest);
            }
            double moved = highest + StrictMath.log(sum) + Elementary.logit(a);
            double shift = (moved - z[j]) / z.length;
            z[j] = moved;
            for (int k = 0; k < z.length; k++) {
                z[k] -= shift;
            }
        }
    },
    /** Linear outputs with the quadratic cost: δ = a − y, as the book's problem shows. */
    LINEAR_QUADRATIC {
        @Override
        void activate(double[] z, double[] a, int neurons) {
            System.arraycopy(z, 0, a, 0, neurons);
        }

        @Override
        double cost(double[] z, double[] a, double[] y) {
            return halfSquaredDistance(a, y);
        }

        @Override
        double costSlope(double[] z, double[] a, double[] y, int j) {
            return a[j] - y[j];
        }

        @Override
        double slope(double[] a, int j, int k) {
            return j == k ? 1 : 0;
        }

        @Override
        void invert(double[] z, int j, double a) {
            z[j] = a;
        }
    };

    /** Writes the output activations a^L for the weighted inputs z^L; both may be longer than the layer. */
    abstract void activate(double[] z, double[] a, int neurons);

    /** The cost C_x of one example. The output layer has as many neurons as y has numbers. */
    abstract double cost(double[] z, double[] a, double[] y);

    /** The slope ∂C/∂a_j. */
    abstract double costSlope(double[] z, double[] a, double[] y, int j);

    /** The slope ∂a_j/∂z_k. */
    abstract double slope(double[] a, int j, int k);

    /** Changes z so that output j becomes a. */
    abstract void invert(double[] z, int j, double a);

    /** Writes the error δ^L = ∂C/∂z^L (BP1). It is a − y (66, 84) unless σ′ stays in it (30). */
    void error(double[] a, double[] y, double[] delta) {
        for (int j = 0; j < y.length; j++) {
            delta[j] = a[j] - y[j];
        }
    }

    /**
     * The activations of an output layer.
     *
     * @param z weighted inputs z^L, one per neuron; not changed
     * @return a^L, a new array
     */
    public double[] activations(double... z) {
        double[] a = new double[z.length];
        activate(z, a, z.length);
        return a;
    }

    /**
     * The cost C_x of one example.
     *
     * @param z weighted inputs z^L, one per neuron; not changed
     * @param y desired output, same length; not changed
     * @return C_x, finite for finite z and y
     */
    public double cost(double[] z, double[] y) {
        return cost(z, activations(z), y);
    }

    /**
     * The error δ^L = ∂C/∂z^L of the output layer (BP1).
     *
     * @param z weighted inputs z^L, one per neuron; not changed
     * @param y desired output, same length; not changed
     * @return δ^L, a new array
     */
    public double[] error(double[] z, double[] y) {
        double[] delta = new double[y.length];
        error(activations(z), y, delta);
        return delta;
    }

    /**
     * The slopes ∂C/∂a^L of the cost, before (BP1) multiplies them by those of the activation.
     *
     * @param z weighted inputs z^L, one per neuron; not changed
     * @param y desired output, same length; not changed
     * @return a new array; infinite where the cost falls without end towards a desired output
     */
    public double[] costSlopes(double[] z, double[] y) {
        double[] a = activations(z);
        double[] slopes = new double[y.length];
        for (int j = 0; j < y.length; j++) {
            slopes[j] = costSlope(z, a, y, j);
        }
        return slopes;
    }

    /**
     * How every output answers to every weighted input.
     *
     * @param z weighted inputs z^L, one per neuron; not changed
     * @return ∂a_j/∂z_k in row j, column k; for softmax a_j (δ_jk − a_k)
     */
    public double[][] jacobian(double... z) {
        double[] a = activations(z);
        double[][] slopes = new double[z.length][z.length];
        for (int j = 0; j < z.length; j++) {
            for (int k = 0; k < z.length; k++) {
                slopes[j][k] = slope(a, j, k);
            }
        }
        return slopes;
    }

    /**
     * The weighted inputs that make one output what is wanted.
     *
     * <p>Where outputs depend on their own z alone, only that changes. Softmax fixes z up to a constant, z_j = ln a_j +
     * C: the other outputs keep their ratios, and the mean of z stays.
     *
     * @param z weighted inputs z^L now, one per neuron; not changed
     * @param j index of the output, from 0
     * @param a what it shall be, between 0 and 1 unless the output is linear
     * @return a new array
     */
    public double[] weightedInputs(double[] z, int j, double a) {
        double[] changed = z.clone();
        invert(changed, j, a);
        return changed;
    }

    private static void sigmoids(double[] z, double[] a, int neurons) {
        for (int j = 0; j < neurons; j++) {
            a[j] = Elementary.sigmoid(z[j]);
        }
    }

    private static double halfSquaredDistance(double[] a, double[] y) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += (a[j] - y[j]) * (a[j] - y[j]);
        }
        return sum / 2;
    }

    private static double max(double[] z, int neurons) {
        double highest = z[0];
        for (int j = 1; j < neurons; j++) {
            highest = Math.max(highest, z[j]);
        }
        return highest;
    }
}
