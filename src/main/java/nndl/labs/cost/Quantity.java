package nndl.labs.cost;

/** What a chart shows of a cost. */
enum Quantity {
    /** C. */
    COST {
        @Override
        double of(CostFunction function, double a, double y) {
            return function.cost(a, y);
        }
    },
    /** ∂C/∂a. */
    SLOPE_IN_A {
        @Override
        double of(CostFunction function, double a, double y) {
            return function.slopeInA(a, y);
        }
    },
    /** ∂C/∂z. */
    SLOPE_IN_Z {
        @Override
        double of(CostFunction function, double a, double y) {
            return function.slopeInZ(a, y);
        }
    };

    abstract double of(CostFunction function, double a, double y);
}
