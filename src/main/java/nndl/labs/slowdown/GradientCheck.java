package nndl.labs.slowdown;

import nndl.nn.Network;
import nndl.nn.Pass;

/**
 * What a neuron steps by, beside the rate of change of its cost as finite differences measure it.
 *
 * @param claimed what its rule takes for ∂C/∂w
 * @param measured (C(w + ε) − C(w − ε)) / 2ε
 * @param agree whether both are the same but for rounding
 */
record GradientCheck(double claimed, double measured, boolean agree) {
    private static final double EPSILON = 1e-5;
    private static final double RELATIVE = 1e-4;
    /** What rounding of a cost of this size does to the difference, generously. */
    private static final double ROUNDING = 1e-10;

    /** Checks what a neuron claims at its start. */
    static GradientCheck of(NeuronSetup setup, double claimed) {
        double up = cost(setup.from(setup.w() + EPSILON, setup.b()));
        double down = cost(setup.from(setup.w() - EPSILON, setup.b()));
        double measured = (up - down) / (2 * EPSILON);
        double tolerance = RELATIVE * Math.abs(measured) + ROUNDING * (1 + Math.abs(up));
        return new GradientCheck(claimed, measured, Math.abs(claimed - measured) <= tolerance);
    }

    private static double cost(NeuronSetup setup) {
        Network neuron = setup.neuron();
        return neuron.cost(neuron.feedforward(setup.example(), new Pass(neuron)));
    }
}
