package nndl.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A feedforward network of L layers; layer 1 is the input.
 *
 * <p>Feedforward (25), backpropagation (BP1 to BP4) and gradient descent (20, 21) as the book has them. One example at a
 * time goes through a {@link Pass}; a {@link MiniBatch} of passes changes the weights. Not for several threads at once:
 * give another thread a {@link #copy}.
 */
public final class Network {
    private final List<Integer> sizes;
    private final Activation hidden;
    private final Objective objective;
    private final InputLayer inputLayer;
    private final List<Layer> layers = new ArrayList<>();

    /**
     * A network whose weights and biases are all 0.
     *
     * @param sizes neurons of every layer, input first; two layers at least, each of one neuron at least
     * @param hidden activation of the hidden layers
     * @param objective output layer and cost
     * @throws IllegalArgumentException for fewer layers or neurons
     */
    public Network(List<Integer> sizes, Activation hidden, Objective objective) {
        if (sizes.size() < 2) {
            throw new IllegalArgumentException("a network needs an input and an output layer, got sizes " + sizes);
        }
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("every layer needs a neuron, got sizes " + sizes);
            }
        }
        this.sizes = List.copyOf(sizes);
        this.hidden = hidden;
        this.objective = objective;
        inputLayer = new InputLayer(sizes.get(1), sizes.get(0));
        layers.add(inputLayer);
        for (int l = 3; l <= sizes.size(); l++) {
            layers.add(new UpperLayer(sizes.get(l - 1), sizes.get(l - 2)));
        }
    }

    /**
     * The number L of layers, input included.
     *
     * @return L
     */
    public int layers() {
        return sizes.size();
    }

    /**
     * The neurons of every layer, input first.
     *
     * @return for example [784, 30, 10]
     */
    public List<Integer> sizes() {
        return sizes;
    }

    /**
     * The activation of the hidden layers.
     *
     * @return one for all of them
     */
    public Activation hidden() {
        return hidden;
    }

    /**
     * The output layer and its cost.
     *
     * @return the pair
     */
    public Objective objective() {
        return objective;
    }

    /**
     * The weights and biases of a layer.
     *
     * @param l the book's l, 2 to L; layer 1, the input, has none
     * @return the layer itself, no copy
     */
    public Layer layer(int l) {
        return layers.get(l - 2);
    }

    private UpperLayer upper(int l) {
        return (UpperLayer) layer(l);
    }

    /**
     * Takes an example through the network (25): z and a of every layer.
     *
     * @param example not changed
     * @param pass receives z and a
     * @return the pass
     * @throws IllegalArgumentException for an example of another shape
     */
    public Pass feedforward(Example example, Pass pass) {
        pass.load(example);
        inputLayer.weightedInputs(pass);
        for (int l = 2; l < layers(); l++) {
            activateHidden(l, pass);
            upper(l + 1).weightedInputs(pass.a[l], pass.z[l + 1]);
        }
        activateOutput(pass);
        return pass;
    }

    private void activateHidden(int l, Pass pass) {
        double[] z = pass.z[l];
        double[] a = pass.a[l];
        int neurons = sizes.get(l - 1);
        for (int j = 0; j < neurons; j++) {
            a[j] = hidden.value(z[j]);
        }
    }

    private void activateOutput(Pass pass) {
        int l = layers();
        objective.activate(pass.z[l], pass.a[l], sizes.get(l - 1));
    }

    /**
     * Feedforward, then the error δ of every layer backwards (BP1, BP2). With z, a and δ in the pass the gradient is
     * there: {@link Gradient} reads it, {@link #descend} uses it.
     *
     * @param example not changed
     * @param pass receives z, a and δ
     * @return the pass
     * @throws IllegalArgumentException for an example of another shape
     */
    public Pass backprop(Example example, Pass pass) {
        feedforward(example, pass);
        outputError(pass);
        for (int l = layers() - 1; l >= 2; l--) {
            backpropagate(l, pass);
        }
        return pass;
    }

    /**
     * Backpropagation through the neurons that take part alone.
     *
     * @param example not changed
     * @param pass receives z, a and δ; a and δ of the neurons that do not take part are 0
     * @param dropout which hidden neurons take part; not changed
     * @return the pass
     */
    public Pass backprop(Example example, Pass pass, Dropout dropout) {
        pass.load(example);
        inputLayer.weightedInputs(pass);
        for (int l = 2; l < layers(); l++) {
            activateHidden(l, pass);
            Rows.multiply(pass.a[l], dropout.mask[l]);
            upper(l + 1).weightedInputs(pass.a[l], pass.z[l + 1]);
        }
        activateOutput(pass);
        outputError(pass);
        for (int l = layers() - 1; l >= 2; l--) {
            backpropagate(l, pass);
            Rows.multiply(pass.delta[l], dropout.mask[l]);
        }
        return pass;
    }

    private void outputError(Pass pass) {
        objective.error(pass.a[layers()], pass.desired(), pass.delta[layers()]);
    }

    private void backpropagate(int l, Pass pass) {
        double[] delta = pass.delta[l];
        upper(l + 1).backpropagate(pass.delta[l + 1], delta);
        double[] z = pass.z[l];
        double[] a = pass.a[l];
        int neurons = sizes.get(l - 1);
        for (int j = 0; j < neurons; j++) {
            delta[j] *= hidden.prime(z[j], a[j]);
        }
    }

    /**
     * The cost C_x of the example that a pass has taken through this network.
     *
     * @param pass not changed
     * @return C_x
     */
    public double cost(Pass pass) {
        return objective.cost(pass.z[layers()], pass.a[layers()], pass.desired());
    }

    /**
     * The cost of a mini-batch: the mean of C_x over its examples, an estimate of the cost of all of them as (19) is one
     * of its gradient.
     *
     * @param batch the passes, filled by {@link #backprop} of this network as it is now; not changed, at least one
     * @return the mean, in the order of the passes
     */
    public double cost(MiniBatch batch) {
        double sum = 0;
        for (int i = 0; i < batch.size(); i++) {
            sum += cost(batch.pass(i));
        }
        return sum / batch.size();
    }

    /**
     * One step of gradient descent with a mini-batch (20, 21; 93 and 97 with regularization).
     *
     * @param batch the passes, filled by {@link #backprop} of this network as it is now
     * @param step the learning rate and what goes with it; its momentum is not used
     */
    public void descend(MiniBatch batch, Step step) {
        for (int l = 2; l <= layers(); l++) {
            layer(l).descend(l, batch, step);
        }
    }

    /**
     * One step of gradient descent with momentum: v ← μv − η∇C (107), w ← w + v (108).
     *
     * @param batch the passes, filled by {@link #backprop} of this network as it is now
     * @param step the learning rate and what goes with it
     * @param velocity v, one number for every weight and bias of this network; changed
     */
    public void descend(MiniBatch batch, Step step, Network velocity) {
        inputLayer.fold();
        for (int l = 2; l <= layers(); l++) {
            layer(l).descend(l, batch, step, velocity.layer(l));
        }
    }

    /**
     * Multiplies the decay factor kept aside into the weights. It moves them by a rounding, so a trainer does it at
     * fixed points only.
     */
    public void fold() {
        inputLayer.fold();
    }

    /**
     * The network that stands for all the thinned ones that dropout trained: all weights out of hidden neurons times
     * the share kept.
     *
     * @param share the share of hidden neurons that took part
     * @return a copy
     */
    public Network averaged(double share) {
        Network whole = copy();
        for (int l = 3; l <= layers(); l++) {
            whole.layer(l).multiplyWeights(share);
        }
        return whole;
    }

    /**
     * A network with the same parameters, bit by bit, that shares nothing with this one.
     *
     * @return the copy
     */
    public Network copy() {
        Network copy = new Network(sizes, hidden, objective);
        for (int l = 2; l <= layers(); l++) {
            copy.layer(l).copyFrom(layer(l));
        }
        return copy;
    }

    /**
     * Σ f(w) over all weights; biases do not count.
     *
     * @param f a function that is 0 at 0
     * @return the sum, in an order that never changes
     */
    public double sumOverWeights(DoubleUnaryOperator f) {
        double sum = 0;
        for (Layer layer : layers) {
            sum += layer.sumOverWeights(f);
        }
        return sum;
    }

    /**
     * The number of weights and biases.
     *
     * @return 23,860 for [784, 30, 10]
     */
    public int parameters() {
        return Math.toIntExact(parameters(sizes()));
    }

    /**
     * The number of weights and biases of networks of a shape.
     *
     * @param sizes neurons of every layer, input first
     * @return 23,860 for [784, 30, 10]
     */
    public static long parameters(List<Integer> sizes) {
        long sum = 0;
        for (int l = 1; l < sizes.size(); l++) {
            sum += sizes.get(l) * (sizes.get(l - 1) + 1L);
        }
        return sum;
    }

    /**
     * Whether every weight and bias is a finite number.
     *
     * @return false after a run has diverged
     */
    public boolean isFinite() {
        return layers.stream().allMatch(Layer::isFinite);
    }
}
