package nndl.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small networks and examples of any shape, made from a seed. */
final class MadeUp {
    private MadeUp() {}

    static Network network(List<Integer> sizes, Activation hidden, Objective objective, int seed) {
        Network network = new Network(sizes, hidden, objective);
        Random random = new Random(seed);
        Initializer.SCALED.draw(network, random::nextGaussian);
        return network;
    }

    /** Examples that fit a network, some of whose inputs are 0 if there are several; the desired outputs sum to 1. */
    static List<Example> examples(Network network, int count, int seed) {
        Random random = new Random(seed);
        int inputs = network.sizes().get(0);
        int outputs = network.sizes().get(network.layers() - 1);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] x = new double[inputs];
            for (int k = 0; k < inputs; k++) {
                x[k] = inputs > 5 && random.nextDouble() < 0.7 ? 0 : random.nextGaussian();
            }
            double[] y = new double[outputs];
            y[random.nextInt(outputs)] = 1;
            examples.add(Example.of(x, y));
        }
        return examples;
    }

    static MiniBatch batch(Network network, List<Example> examples) {
        MiniBatch batch = new MiniBatch(network);
        examples.forEach(example -> network.backprop(example, batch.next()));
        return batch;
    }
}
