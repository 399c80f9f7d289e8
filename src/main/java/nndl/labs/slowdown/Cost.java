package nndl.labs.slowdown;

import nndl.nn.Objective;

/** The two costs compared. */
enum Cost {
    /** C = (y − a)²/2 (54). */
    QUADRATIC(Objective.SIGMOID_QUADRATIC, "quadratic"),
    /** C = −[y ln a + (1 − y) ln(1 − a)] (57). */
    CROSS_ENTROPY(Objective.SIGMOID_CROSS_ENTROPY, "cross-entropy");

    private final Objective objective;
    private final String style;

    Cost(Objective objective, String style) {
        this.objective = objective;
        this.style = style;
    }

    Objective objective() {
        return objective;
    }

    /** The style class of what belongs to this cost. */
    String style() {
        return style;
    }
}
