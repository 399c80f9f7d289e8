package nndl.labs.slowdown;

import nndl.nn.Network;

/**
 * The rule by which the cross-entropy neuron of the book's web page learns: a mistake, kept to be looked at.
 *
 * <p>It steps w and b by ∂C/∂a, where the equations (61) and (62) have ∂C/∂z: the factor da/dz = σ′(z) is forgotten. So
 * the worse the output, the larger the step, without any bound.
 */
final class PageRule {
    private PageRule() {}

    /**
     * ∂C/∂a of the cross-entropy, which the page takes for ∂C/∂b.
     *
     * @param a output of the neuron
     * @param y desired output
     * @return (a − y)/(a(1 − a)), for y = 0 this is 1/(1 − a)
     */
    static double rate(double a, double y) {
        return term(1 - y, 1 - a) - term(y, a);
    }

    /** No share of an infinity is 0. */
    private static double term(double share, double of) {
        return share == 0 ? 0 : share / of;
    }

    /**
     * One update of the page.
     *
     * @param neuron a network of shape [1, 1]; changed
     * @param x input
     * @param rate {@link #rate} as the neuron is now
     * @param eta learning rate η
     */
    static void descend(Network neuron, double x, double rate, double eta) {
        neuron.layer(2).setW(0, 0, neuron.layer(2).w(0, 0) - eta * rate * x);
        neuron.layer(2).setB(0, neuron.layer(2).b(0) - eta * rate);
    }
}
