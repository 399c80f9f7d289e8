package nndl.nn;

/**
 * How much each activation spoke for one output: a^l_j ∂z^L_d/∂a^l_j, by backpropagation of one output's z instead of
 * the cost. Above 0 it spoke for output d, below against it; of layer 1 these are the pixels, x_k ∂z_d/∂x_k.
 *
 * <p>z, not a, so that a saturated output still has its reasons.
 */
public final class Influence {
    private final double[][] shares;

    private Influence(int layers) {
        shares = new double[layers][];
    }

    /**
     * The influence on an output neuron.
     *
     * @param network not changed
     * @param pass one that {@link Network#feedforward} of this network has filled; not changed
     * @param output the output neuron d, from 0
     * @return what does not change when the pass is used again
     */
    public static Influence on(Network network, Pass pass, int output) {
        int layers = network.layers();
        Influence influence = new Influence(layers);
        double[] slope = new double[network.layer(layers).neurons()];
        slope[output] = 1;
        for (int l = layers; l >= 2; l--) {
            double[] a = pass.a(l - 1);
            double[] below = slopeBelow(network.layer(l), slope, pass, l - 1);
            influence.shares[l - 1] = product(a, below);
            if (l > 2) {
                double[] z = pass.z(l - 1);
                for (int k = 0; k < below.length; k++) {
                    below[k] *= network.hidden().prime(z[k], a[k]);
                }
            }
            slope = below;
        }
        return influence;
    }

    /** ∂z_d/∂a of layer l; left at 0 for pixels that are 0, four in five, which multiply it by nothing. */
    private static double[] slopeBelow(Layer above, double[] slope, Pass pass, int l) {
        double[] a = pass.a(l);
        double[] below = new double[a.length];
        for (int k = 0; k < below.length; k++) {
            if (l > 1 || a[k] != 0) {
                double sum = 0;
                for (int j = 0; j < slope.length; j++) {
                    sum += above.w(j, k) * slope[j];
                }
                below[k] = sum;
            }
        }
        return below;
    }

    private static double[] product(double[] a, double[] slope) {
        double[] product = new double[a.length];
        for (int k = 0; k < product.length; k++) {
            product[k] = a[k] * slope[k];
        }
        return product;
    }

    /**
     * a^l_j ∂z^L_d/∂a^l_j.
     *
     * @param l layer, 1 (the input) to L − 1
     * @param j neuron of that layer, from 0
     * @return above 0 where it spoke for the output
     */
    public double of(int l, int j) {
        return shares[l][j];
    }

    /**
     * The same of a whole layer.
     *
     * @param l layer, 1 to L − 1
     * @return a new array, one number per neuron
     */
    public double[] ofLayer(int l) {
        return shares[l].clone();
    }
}
