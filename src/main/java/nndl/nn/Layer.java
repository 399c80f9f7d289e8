package nndl.nn;

import java.util.function.DoubleUnaryOperator;

/**
 * The weights and biases of one layer l: w(j, k) is w^l_jk, from neuron k of layer l − 1 to neuron j.
 *
 * <p>Indices start from 0. How the numbers are stored is nobody else's business.
 */
public abstract sealed class Layer permits InputLayer, UpperLayer {
    private final int neurons;
    private final int inputs;
    /** Padded with zeros, as all arrays over the neurons of a layer are. */
    final double[] biases;

    Layer(int neurons, int inputs) {
        this.neurons = neurons;
        this.inputs = inputs;
        this.biases = new double[padded(neurons)];
    }

    /** The length of an array over a layer's neurons: whole vector registers, so that loops have no remainder. */
    static int padded(int neurons) {
        return (neurons + 7) / 8 * 8;
    }

    /**
     * The number of neurons of this layer.
     *
     * @return n_l
     */
    public final int neurons() {
        return neurons;
    }

    /**
     * The number of neurons of the layer before.
     *
     * @return n_(l−1)
     */
    public final int inputs() {
        return inputs;
    }

    /**
     * The weight w^l_jk.
     *
     * @param j neuron of this layer, from 0
     * @param k neuron of the layer before, from 0
     * @return w^l_jk
     */
    public abstract double w(int j, int k);

    /**
     * Sets the weight w^l_jk.
     *
     * @param j neuron of this layer, from 0
     * @param k neuron of the layer before, from 0
     * @param w the new weight
     */
    public abstract void setW(int j, int k, double w);

    /**
     * The bias b^l_j.
     *
     * @param j neuron of this layer, from 0
     * @return b^l_j
     */
    public final double b(int j) {
        return biases[j];
    }

    /**
     * Sets the bias b^l_j.
     *
     * @param j neuron of this layer, from 0
     * @param b the new bias
     */
    public final void setB(int j, double b) {
        biases[j] = b;
    }

    /** Sums a function over all weights, in an order that never changes. */
    final double sumOverWeights(DoubleUnaryOperator function) {
        double sum = 0;
        for (double[] row : rows()) {
            // Padded weights are 0 and every penalty of 0 is 0.
            double ofRow = 0;
            for (double weight : row) {
                ofRow += function.applyAsDouble(weight * scale());
            }
            sum += ofRow;
        }
        return sum;
    }

    /** Whether every weight and bias is a finite number. */
    final boolean isFinite() {
        double sum = 0;
        for (double b : biases) {
            sum += b * 0;
        }
        for (double[] row : rows()) {
            for (double w : row) {
                sum += w * 0;
            }
        }
        return sum * scale() == 0;
    }

    /** The stored numbers; the weights are these times {@link #scale()}. */
    abstract double[][] rows();

    /** What the stored numbers are to be multiplied by. */
    double scale() {
        return 1;
    }

    /** Takes over all parameters of a layer of the same shape. */
    void copyFrom(Layer other) {
        System.arraycopy(other.biases, 0, biases, 0, biases.length);
        double[][] from = other.rows();
        double[][] to = rows();
        for (int i = 0; i < to.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, to[i].length);
        }
    }

    /** Multiplies every weight by a factor. */
    final void multiplyWeights(double factor) {
        for (double[] row : rows()) {
            Rows.scale(row, factor);
        }
    }

    /** One step of gradient descent (93, 97): the decay of the weights, then −η/m Σ ∂C_x over the mini-batch. */
    final void descend(int l, MiniBatch batch, Step step) {
        shrink(step.shrink());
        pull(step.pull());
        addGradients(l, batch, -step.etaOverM(batch));
    }

    /** One step with momentum: v ← μv − η∇C (107), w ← w + v (108). */
    final void descend(int l, MiniBatch batch, Step step, Layer velocity) {
        velocity.remember(step, this);
        velocity.addGradients(l, batch, -step.etaOverM(batch));
        Rows.add(biases, velocity.biases);
        double[][] weights = rows();
        double[][] velocities = velocity.rows();
        for (int i = 0; i < weights.length; i++) {
            Rows.add(weights[i], velocities[i]);
        }
    }

    /** v ← μv less η times the gradient of the penalty, for this layer of velocities. */
    private void remember(Step step, Layer weights) {
        Rows.scale(biases, step.mu());
        double decay = 1 - step.shrink();
        double[][] from = weights.rows();
        double[][] to = rows();
        for (int i = 0; i < to.length; i++) {
            Rows.remember(to[i], step.mu(), from[i], decay, step.pull());
        }
    }

    /** Multiplies every weight by 1 − ηλ/n. */
    abstract void shrink(double factor);

    private void pull(double amount) {
        if (amount > 0) {
            for (double[] row : rows()) {
                Rows.pull(row, amount / scale());
            }
        }
    }

    /** Adds factor times Σ_x ∂C_x/∂w and Σ_x ∂C_x/∂b (BP3, BP4) over the mini-batch to weights and biases. */
    abstract void addGradients(int l, MiniBatch batch, double factor);

    final void addBiasGradients(int l, MiniBatch batch, double factor) {
        for (int i = 0; i < batch.size(); i++) {
            Rows.add(biases, factor, batch.pass(i).delta[l]);
        }
    }
}
