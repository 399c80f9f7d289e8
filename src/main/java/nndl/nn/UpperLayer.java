package nndl.nn;

import java.util.Arrays;

/** A layer fed by other neurons: one array of weights per neuron, as the book's matrix has them. */
final class UpperLayer extends Layer {
    private final double[][] rows;

    UpperLayer(int neurons, int inputs) {
        super(neurons, inputs);
        rows = new double[neurons][padded(inputs)];
    }

    @Override
    public double w(int j, int k) {
        return rows[j][k];
    }

    @Override
    public void setW(int j, int k, double w) {
        rows[j][k] = w;
    }

    @Override
    double[][] rows() {
        return rows;
    }

    /** z = w a + b (25), with the activations of the layer before. */
    void weightedInputs(double[] below, double[] z) {
        for (int j = 0; j < rows.length; j++) {
            z[j] = Rows.dot(rows[j], below) + biases[j];
        }
    }

    /** Writes w^T δ, the part of BP2 that goes back through the weights. */
    void backpropagate(double[] delta, double[] below) {
        Arrays.fill(below, 0);
        int j = 0;
        for (; j + 4 <= rows.length; j += 4) {
            Rows.add(
                    below,
                    delta[j],
                    rows[j],
                    delta[j + 1],
                    rows[j + 1],
                    delta[j + 2],
                    rows[j + 2],
                    delta[j + 3],
                    rows[j + 3]);
        }
        for (; j < rows.length; j++) {
            Rows.add(below, delta[j], rows[j]);
        }
    }

    @Override
    void shrink(double factor) {
        if (factor != 1) {
            multiplyWeights(factor);
        }
    }

    @Override
    void addGradients(int l, MiniBatch batch, double factor) {
        addBiasGradients(l, batch, factor);
        int size = batch.size();
        for (int j = 0; j < rows.length; j++) {
            double[] row = rows[j];
            int i = 0;
            for (; i + 4 <= size; i += 4) {
                Pass pass0 = batch.pass(i);
                Pass pass1 = batch.pass(i + 1);
                Pass pass2 = batch.pass(i + 2);
                Pass pass3 = batch.pass(i + 3);
                Rows.add(
                        row,
                        factor * pass0.delta[l][j],
                        pass0.a[l - 1],
                        factor * pass1.delta[l][j],
                        pass1.a[l - 1],
                        factor * pass2.delta[l][j],
                        pass2.a[l - 1],
                        factor * pass3.delta[l][j],
                        pass3.a[l - 1]);
            }
            for (; i < size; i++) {
                Pass pass = batch.pass(i);
                Rows.add(row, factor * pass.delta[l][j], pass.a[l - 1]);
            }
        }
    }
}
