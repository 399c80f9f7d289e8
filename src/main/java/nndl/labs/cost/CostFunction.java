package nndl.labs.cost;

import nndl.nn.Activation;
import nndl.nn.Elementary;
import nndl.nn.Objective;

/** A cost of one output neuron with activation a and desired output y, and its slopes. All numbers are the engine's. */
enum CostFunction {
    /** A sigmoid neuron with the quadratic cost. */
    QUADRATIC(Objective.SIGMOID_QUADRATIC),
    /** A sigmoid neuron with the cross-entropy. */
    CROSS_ENTROPY(Objective.SIGMOID_CROSS_ENTROPY),
    /** A linear neuron with the quadratic cost. */
    LINEAR(Objective.LINEAR_QUADRATIC),
    /** A sigmoid neuron with the cross-entropy's y and a in each other's place. */
    SWAPPED(Objective.SIGMOID_CROSS_ENTROPY) {
        @Override
        double cost(double a, double y) {
            return super.cost(y, a);
        }

        /** The cost is a straight line in a. */
        @Override
        double slopeInA(double a, double y) {
            return cost(1, y) - cost(0, y);
        }

        @Override
        double slopeInZ(double a, double y) {
            return slopeInA(a, y) * Activation.SIGMOID.prime(Elementary.logit(a));
        }
    };

    private final Objective objective;

    CostFunction(Objective objective) {
        this.objective = objective;
    }

    /** C; infinite where a logarithm has no end. */
    double cost(double a, double y) {
        return objective.cost(z(a), one(y));
    }

    /** ∂C/∂a; infinite likewise. */
    double slopeInA(double a, double y) {
        return objective.costSlopes(z(a), one(y))[0];
    }

    /** ∂C/∂z, the error δ (BP1). */
    double slopeInZ(double a, double y) {
        return objective.error(z(a), one(y))[0];
    }

    private double[] z(double a) {
        return objective.weightedInputs(one(0), 0, a);
    }

    private static double[] one(double value) {
        return new double[] {value};
    }
}
