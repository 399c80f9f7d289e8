package nndl.nn;

/** The gradient of one example's cost, ∂C_x/∂w and ∂C_x/∂b of every layer (BP3, BP4), read from a pass. */
public final class Gradient {
    private final double[][] a;
    private final double[][] delta;

    private Gradient(int layers) {
        a = new double[layers + 1][];
        delta = new double[layers + 1][];
    }

    /**
     * The gradient that a pass holds.
     *
     * @param pass filled by {@link Network#backprop}; not changed
     * @return what does not change when the pass is used again
     */
    public static Gradient of(Pass pass) {
        int layers = pass.z.length - 1;
        Gradient gradient = new Gradient(layers);
        gradient.a[1] = pass.a(1);
        for (int l = 2; l <= layers; l++) {
            gradient.a[l] = pass.a(l);
            gradient.delta[l] = pass.delta(l);
        }
        return gradient;
    }

    /**
     * ∂C/∂w^l_jk = a^(l−1)_k δ^l_j (BP4).
     *
     * @param l layer, 2 to L
     * @param j neuron of layer l, from 0
     * @param k neuron of layer l − 1, from 0
     * @return the rate of change of the cost with the weight
     */
    public double w(int l, int j, int k) {
        return a[l - 1][k] * delta[l][j];
    }

    /**
     * ∂C/∂b^l_j = δ^l_j (BP3).
     *
     * @param l layer, 2 to L
     * @param j neuron of layer l, from 0
     * @return the rate of change of the cost with the bias
     */
    public double b(int l, int j) {
        return delta[l][j];
    }
}
