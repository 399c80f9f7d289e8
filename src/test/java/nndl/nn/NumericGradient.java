package nndl.nn;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/** Gradients by central differences: what backpropagation is checked with. */
final class NumericGradient {
    private static final double H = 1e-5;

    private NumericGradient() {}

    /** The gradient of any function of a network with respect to all its parameters. */
    static RealVector of(ToDoubleFunction<Network> function, Network at) {
        Network moved = at.copy();
        RealVector here = Parameters.of(at);
        double[] gradient = new double[here.getDimension()];
        for (int i = 0; i < gradient.length; i++) {
            RealVector there = here.copy();
            there.setEntry(i, here.getEntry(i) + H);
            Parameters.set(moved, there);
            double above = function.applyAsDouble(moved);
            there.setEntry(i, here.getEntry(i) - H);
            Parameters.set(moved, there);
            gradient[i] = (above - function.applyAsDouble(moved)) / (2 * H);
        }
        return new ArrayRealVector(gradient, false);
    }

    /** The mean of C_x over examples. */
    static double dataCost(Network network, List<Example> examples) {
        return Evaluation.of(network, examples).dataCost();
    }
}
