package nndl.labs.softmax;

import nndl.nn.Objective;

/** What the output neurons make of their weighted inputs. */
enum Outputs {
    /** Softmax (78) with the log-likelihood cost. */
    SOFTMAX(Objective.SOFTMAX_LOG_LIKELIHOOD),
    /** A sigmoid for each neuron, with the cross-entropy. */
    SIGMOID(Objective.SIGMOID_CROSS_ENTROPY);

    private final Objective objective;

    Outputs(Objective objective) {
        this.objective = objective;
    }

    Objective objective() {
        return objective;
    }
}
