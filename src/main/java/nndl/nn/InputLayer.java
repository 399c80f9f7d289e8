package nndl.nn;

import java.util.Arrays;

/**
 * Layer 2, whose inputs are mostly 0: four MNIST pixels in five are.
 *
 * <p>The weights lie input by input, one array per input k holding w_jk for all neurons j, so that an input that is 0
 * costs nothing and one that is not costs one sweep over neighbouring numbers. The factor 1 − ηλ/n of weight decay,
 * which would touch all weights in every mini-batch, is kept aside in {@code scale} and multiplied in by {@link #fold}.
 */
final class InputLayer extends Layer {
    /** Below this the stored numbers have grown so much that the factor is multiplied in. */
    private static final double SMALLEST_SCALE = 1e-3;

    private final double[][] rows;
    private double scale = 1;

    InputLayer(int neurons, int inputs) {
        super(neurons, inputs);
        rows = new double[inputs][padded(neurons)];
    }

    @Override
    public double w(int j, int k) {
        return rows[k][j] * scale;
    }

    @Override
    public void setW(int j, int k, double w) {
        rows[k][j] = w / scale;
    }

    @Override
    double[][] rows() {
        return rows;
    }

    @Override
    double scale() {
        return scale;
    }

    @Override
    void copyFrom(Layer other) {
        super.copyFrom(other);
        scale = other.scale();
    }

    /** Multiplies the factor kept aside into the stored numbers. */
    void fold() {
        if (scale != 1) {
            multiplyWeights(scale);
            scale = 1;
        }
    }

    /** z = w x + b (25), where only inputs that are not 0 take part. */
    void weightedInputs(Pass pass) {
        double[] z = pass.z[2];
        int[] index = pass.index;
        double[] x = pass.x;
        Arrays.fill(z, 0);
        int i = 0;
        for (; i + 4 <= pass.count; i += 4) {
            Rows.add(
                    z,
                    x[i],
                    rows[index[i]],
                    x[i + 1],
                    rows[index[i + 1]],
                    x[i + 2],
                    rows[index[i + 2]],
                    x[i + 3],
                    rows[index[i + 3]]);
        }
        for (; i < pass.count; i++) {
            Rows.add(z, x[i], rows[index[i]]);
        }
        if (scale != 1) {
            Rows.scale(z, scale);
        }
        Rows.add(z, biases);
    }

    @Override
    void shrink(double factor) {
        if (factor > 0) {
            scale *= factor;
            if (scale < SMALLEST_SCALE) {
                fold();
            }
        } else {
            fold();
            multiplyWeights(factor);
        }
    }

    /** Straight into the weights, input by input, so that each row is fetched once per mini-batch. */
    @Override
    void addGradients(int l, MiniBatch batch, double factor) {
        addBiasGradients(l, batch, factor);
        batch.groupByInput(l);
        double perStored = factor / scale;
        for (int k = 0; k < rows.length; k++) {
            if (batch.first[k] >= 0) {
                addGradients(rows[k], batch.first[k], batch, perStored);
            }
        }
    }

    /** Four examples at a time that have the same input, then those that are left. */
    private static void addGradients(double[] row, int firstOfInput, MiniBatch batch, double factor) {
        int[] following = batch.following;
        double[] x = batch.x;
        double[][] delta = batch.delta;
        int e0 = firstOfInput;
        while (e0 >= 0) {
            int e1 = following[e0];
            if (e1 < 0) {
                Rows.add(row, factor * x[e0], delta[e0]);
                return;
            }
            int e2 = following[e1];
            if (e2 < 0) {
                Rows.add(row, factor * x[e0], delta[e0], factor * x[e1], delta[e1]);
                return;
            }
            int e3 = following[e2];
            if (e3 < 0) {
                Rows.add(row, factor * x[e0], delta[e0], factor * x[e1], delta[e1], factor * x[e2], delta[e2]);
                return;
            }
            Rows.add(
                    row,
                    factor * x[e0],
                    delta[e0],
                    factor * x[e1],
                    delta[e1],
                    factor * x[e2],
                    delta[e2],
                    factor * x[e3],
                    delta[e3]);
            e0 = following[e3];
        }
    }
}
