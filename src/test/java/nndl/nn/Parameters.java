package nndl.nn;

import java.util.Arrays;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/** All parameters of a network in one vector: layer by layer, neuron by neuron, the bias and then the weights. */
final class Parameters {
    private Parameters() {}

    /** Looks at one parameter. */
    private interface Visitor {
        void visit(int l, int j, int k);
    }

    /** k is -1 for a bias. */
    private static void visit(Network network, Visitor visitor) {
        for (int l = 2; l <= network.layers(); l++) {
            for (int j = 0; j < network.layer(l).neurons(); j++) {
                for (int k = -1; k < network.layer(l).inputs(); k++) {
                    visitor.visit(l, j, k);
                }
            }
        }
    }

    static RealVector of(Network network) {
        double[] all = new double[network.parameters()];
        int[] i = {0};
        visit(network, (l, j, k) -> all[i[0]++] = get(network, l, j, k));
        return new ArrayRealVector(all, false);
    }

    /** To compare bit by bit. */
    static long[] bits(Network network) {
        return Arrays.stream(of(network).toArray())
                .mapToLong(Double::doubleToRawLongBits)
                .toArray();
    }

    static void set(Network network, RealVector parameters) {
        int[] i = {0};
        visit(network, (l, j, k) -> set(network, l, j, k, parameters.getEntry(i[0]++)));
    }

    static RealVector of(Network shape, Gradient gradient) {
        double[] all = new double[shape.parameters()];
        int[] i = {0};
        visit(shape, (l, j, k) -> all[i[0]++] = k < 0 ? gradient.b(l, j) : gradient.w(l, j, k));
        return new ArrayRealVector(all, false);
    }

    private static double get(Network network, int l, int j, int k) {
        return k < 0 ? network.layer(l).b(j) : network.layer(l).w(j, k);
    }

    private static void set(Network network, int l, int j, int k, double value) {
        if (k < 0) {
            network.layer(l).setB(j, value);
        } else {
            network.layer(l).setW(j, k, value);
        }
    }
}
