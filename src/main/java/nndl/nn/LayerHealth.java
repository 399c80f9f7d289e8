package nndl.nn;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a layer can learn, seen on a few examples: how steep the cost is in its weights and biases, how far one step
 * would move its weights, and how many of its neurons no longer answer to their weights.
 *
 * @param layer the book's l, 2 to L
 * @param gradientNorm the length of the gradient of the data cost, a mean over the examples, in all weights and biases of
 *     the layer
 * @param update η ‖∂C₀/∂w‖ / ‖w‖ of the layer's weights: the share of themselves by which one step moves them
 * @param stuck what is counted in {@code share}
 * @param share the share of neurons that are stuck, 0 to 1; a mean over the examples where these differ
 */
public record LayerHealth(int layer, double gradientNorm, double update, Stuck stuck, double share) {
    /** From this slope σ′ down a sigmoid neuron counts as saturated; its highest slope is 1/4. */
    public static final double FLAT = 0.01;

    private static final double STEEPEST_SIGMOID = 0.25;
    private static final int PASSES = 100;

    /** The ways in which a neuron gets stuck. */
    public enum Stuck {
        /** σ′(z) is below {@link LayerHealth#FLAT}; for tanh, as far below its highest slope. */
        SATURATED(0.5),
        /** A rectified linear neuron that is off on every example. */
        DEAD(0.25),
        /** An output neuron nearer to the wrong end, saturated there, under a cost whose δ has the factor σ′. */
        WRONG_AND_SATURATED(0.02),
        /** Neurons of this layer have no flat parts, or a cost that makes up for them. */
        NEVER(Double.POSITIVE_INFINITY);

        private final double tooMany;

        Stuck(double tooMany) {
            this.tooMany = tooMany;
        }
    }

    /** Whether so many neurons are stuck that the layer hardly learns. */
    public boolean isSick() {
        return share >= stuck.tooMany;
    }

    /**
     * Examines every layer that has weights.
     *
     * @param network not changed
     * @param examples at least one
     * @param eta the learning rate η
     * @return layers 2 to L
     */
    public static List<LayerHealth> of(Network network, List<? extends Example> examples, double eta) {
        Network descent = new Network(network.sizes(), network.hidden(), network.objective());
        int[][] stuck = new int[network.layers() + 1][];
        for (int l = 2; l <= network.layers(); l++) {
            stuck[l] = new int[network.layer(l).neurons()];
        }
        // One step of η = m/n from weights of 0 for each part of the examples adds up to minus the mean gradient.
        MiniBatch batch = new MiniBatch(network);
        for (int from = 0; from < examples.size(); from += PASSES) {
            int to = Math.min(from + PASSES, examples.size());
            batch.clear();
            for (Example example : examples.subList(from, to)) {
                Pass pass = network.backprop(example, batch.next());
                countStuck(network, pass, example.desired(), stuck);
            }
            double part = (double) (to - from) / examples.size();
            descent.descend(batch, new Step(part, 0, Regularization.NONE, examples.size()));
        }
        List<LayerHealth> all = new ArrayList<>();
        for (int l = 2; l <= network.layers(); l++) {
            double ofWeights = squares(descent.layer(l));
            double gradientNorm = Math.sqrt(ofWeights + squaresOfBiases(descent.layer(l)));
            double update = eta * Math.sqrt(ofWeights) / Math.sqrt(squares(network.layer(l)));
            Stuck way = way(network, l);
            all.add(new LayerHealth(l, gradientNorm, update, way, share(way, stuck[l], examples.size())));
        }
        return all;
    }

    private static Stuck way(Network network, int l) {
        if (l == network.layers()) {
            return network.objective() == Objective.SIGMOID_QUADRATIC ? Stuck.WRONG_AND_SATURATED : Stuck.NEVER;
        }
        return switch (network.hidden()) {
            case SIGMOID, TANH -> Stuck.SATURATED;
            case RELU -> Stuck.DEAD;
            case LINEAR -> Stuck.NEVER;
        };
    }

    /** Counts, for each neuron, the examples on which it is stuck. */
    private static void countStuck(Network network, Pass pass, double[] desired, int[][] stuck) {
        for (int l = 2; l <= network.layers(); l++) {
            Stuck way = way(network, l);
            double[] z = pass.z(l);
            double[] a = pass.a(l);
            for (int j = 0; j < z.length; j++) {
                boolean counts =
                        switch (way) {
                            case SATURATED -> isFlat(network.hidden(), z[j]);
                            case DEAD -> z[j] <= 0;
                            case WRONG_AND_SATURATED -> Math.abs(a[j] - desired[j]) > 0.5
                                    && isFlat(Activation.SIGMOID, z[j]);
                            case NEVER -> false;
                        };
                stuck[l][j] += counts ? 1 : 0;
            }
        }
    }

    private static boolean isFlat(Activation activation, double z) {
        return activation.prime(z) < FLAT / STEEPEST_SIGMOID * activation.prime(0);
    }

    private static double share(Stuck way, int[] counts, int examples) {
        double sum = 0;
        for (int count : counts) {
            sum += way != Stuck.DEAD ? (double) count / examples : count == examples ? 1 : 0;
        }
        return sum / counts.length;
    }

    private static double squares(Layer layer) {
        double sum = 0;
        for (int j = 0; j < layer.neurons(); j++) {
            for (int k = 0; k < layer.inputs(); k++) {
                sum += layer.w(j, k) * layer.w(j, k);
            }
        }
        return sum;
    }

    private static double squaresOfBiases(Layer layer) {
        double sum = 0;
        for (int j = 0; j < layer.neurons(); j++) {
            sum += layer.b(j) * layer.b(j);
        }
        return sum;
    }
}
