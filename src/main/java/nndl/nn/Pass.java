package nndl.nn;

import java.util.Arrays;

/**
 * One example on its way through a network: z and a of every layer, and after {@link Network#backprop} δ too.
 *
 * <p>A pass is made once and used for example after example. Arrays inside are padded (see {@link InputLayer});
 * those that leave are not.
 */
public final class Pass {
    private final int[] sizes;
    private Example example;

    /** The inputs that are not 0: x[i] comes in at input neuron index[i], for i below count. */
    int[] index = {};

    double[] x = {};
    int count;

    /** By book layer l; those of layer 1 are not used. */
    final double[][] z;

    final double[][] a;
    final double[][] delta;

    /**
     * A pass for networks of the given shape.
     *
     * @param network not changed
     */
    public Pass(Network network) {
        sizes = network.sizes().stream().mapToInt(Integer::intValue).toArray();
        int layers = sizes.length;
        z = new double[layers + 1][];
        a = new double[layers + 1][];
        delta = new double[layers + 1][];
        for (int l = 2; l <= layers; l++) {
            int padded = Layer.padded(sizes[l - 1]);
            z[l] = new double[padded];
            a[l] = new double[padded];
            delta[l] = new double[padded];
        }
    }

    /** Takes an example in. */
    void load(Example example) {
        if (example.inputs() != sizes[0]) {
            throw new IllegalArgumentException("expected " + sizes[0] + " inputs, got " + example.inputs());
        }
        this.example = example;
        count = example.count();
        if (index.length < count) {
            index = new int[count];
            x = new double[count];
        }
        example.nonZeros(index, x);
    }

    /** The desired output of the example. It is asked for only where it is needed: a digit to be read has none. */
    double[] desired() {
        double[] desired = example.desired();
        if (desired.length != sizes[sizes.length - 1]) {
            throw new IllegalArgumentException(
                    "expected " + sizes[sizes.length - 1] + " desired outputs, got " + desired.length);
        }
        return desired;
    }

    /**
     * The weighted inputs z^l.
     *
     * @param l layer, 2 to L
     * @return a new array, one number per neuron
     */
    public double[] z(int l) {
        return Arrays.copyOf(z[l], sizes[l - 1]);
    }

    /**
     * The activations a^l; a^1 is the input.
     *
     * @param l layer, 1 to L
     * @return a new array, one number per neuron
     */
    public double[] a(int l) {
        if (l > 1) {
            return Arrays.copyOf(a[l], sizes[l - 1]);
        }
        double[] input = new double[sizes[0]];
        for (int i = 0; i < count; i++) {
            input[index[i]] = x[i];
        }
        return input;
    }

    /**
     * The errors δ^l = ∂C/∂z^l (29).
     *
     * @param l layer, 2 to L
     * @return a new array, one number per neuron
     */
    public double[] delta(int l) {
        return Arrays.copyOf(delta[l], sizes[l - 1]);
    }

    /**
     * The output a^L.
     *
     * @return a new array, one number per output neuron
     */
    public double[] output() {
        return a(sizes.length);
    }

    /**
     * The network's answer: the output neuron with the highest activation, the lowest such if several.
     *
     * @return its index from 0, or −1 where an output is not a number
     */
    public int answer() {
        return highest(a[sizes.length], sizes[sizes.length - 1]);
    }

    /** The answer that is desired: the highest number of y. */
    int desiredAnswer() {
        double[] desired = desired();
        return highest(desired, desired.length);
    }

    private static int highest(double[] values, int length) {
        int best = 0;
        for (int j = 0; j < length; j++) {
            if (Double.isNaN(values[j])) {
                return -1;
            }
            if (values[j] > values[best]) {
                best = j;
            }
        }
        return best;
    }
}
