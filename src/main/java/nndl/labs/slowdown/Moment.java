package nndl.labs.slowdown;

/**
 * A neuron after some epochs.
 *
 * @param z weighted input wx + b
 * @param a output σ(z)
 * @param cost C
 * @param dw ∂C/∂w
 * @param db ∂C/∂b, the error δ
 * @param sigmaPrime σ′(z)
 */
record Moment(double w, double b, double z, double a, double cost, double dw, double db, double sigmaPrime) {}
