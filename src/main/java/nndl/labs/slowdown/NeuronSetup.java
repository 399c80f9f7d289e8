package nndl.labs.slowdown;

import java.util.List;
import nndl.nn.Activation;
import nndl.nn.Example;
import nndl.nn.Network;

/**
 * All that the course of one neuron depends on.
 *
 * @param rule how it takes its steps; {@link Rule#PAGE} goes with the cross-entropy only
 * @param w weight at the start
 * @param b bias at the start
 * @param x input
 * @param y desired output, 0 to 1
 * @param eta learning rate η, above 0
 * @param epochs how many steps it takes
 */
record NeuronSetup(Cost cost, Rule rule, double w, double b, double x, double y, double eta, int epochs) {
    NeuronSetup {
        if (!(eta > 0)) {
            throw new IllegalArgumentException("eta must be > 0, was " + eta);
        }
        if (!(y >= 0) || !(y <= 1)) {
            throw new IllegalArgumentException("y must be from 0 to 1, was " + y);
        }
        if (epochs < 0) {
            throw new IllegalArgumentException("epochs must be >= 0, was " + epochs);
        }
        if (rule == Rule.PAGE && cost != Cost.CROSS_ENTROPY) {
            throw new IllegalArgumentException("the page's rule is for the cross-entropy");
        }
    }

    /** The same setup that starts from another weight and bias. */
    NeuronSetup from(double otherW, double otherB) {
        return new NeuronSetup(cost, rule, otherW, otherB, x, y, eta, epochs);
    }

    /** The same setup for another number of epochs. */
    NeuronSetup during(int otherEpochs) {
        return new NeuronSetup(cost, rule, w, b, x, y, eta, otherEpochs);
    }

    /** The neuron at its start: a network of shape [1, 1]. */
    Network neuron() {
        Network neuron = new Network(List.of(1, 1), Activation.SIGMOID, cost.objective());
        neuron.layer(2).setW(0, 0, w);
        neuron.layer(2).setB(0, b);
        return neuron;
    }

    /** What it learns from. */
    Example example() {
        return Example.of(new double[] {x}, y);
    }
}
