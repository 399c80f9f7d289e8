package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InfluenceTest {
    private static final double STEP = 1e-5;
    private static final int OUTPUT = 1;

    @ParameterizedTest
    @EnumSource(Activation.class)
    void ofPixel_anyActivation_matchesCentralDifferences(Activation hidden) {
        Network network = network(hidden, List.of(4, 5, 3, 2));
        double[] x = {0.3, 0, 0.9, -0.4};
        Influence influence = Influence.on(network, feedforward(network, x), OUTPUT);
        for (int k = 0; k < x.length; k++) {
            double slope = (z(network, x, k, STEP) - z(network, x, k, -STEP)) / (2 * STEP);
            assertEquals(x[k] * slope, influence.of(1, k), 1e-7, "pixel " + k);
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void ofLastHiddenLayer_anyActivation_isActivationTimesWeight(Activation hidden) {
        Network network = network(hidden, List.of(4, 5, 3, 2));
        Pass pass = feedforward(network, new double[] {0.3, 0, 0.9, -0.4});
        double[] shares = Influence.on(network, pass, OUTPUT).ofLayer(3);
        for (int j = 0; j < 3; j++) {
            assertEquals(pass.a(3)[j] * network.layer(4).w(OUTPUT, j), shares[j], 1e-12);
        }
    }

    private static Network network(Activation hidden, List<Integer> sizes) {
        Network network = new Network(sizes, hidden, Objective.SIGMOID_QUADRATIC);
        Random random = new Random(7);
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                layer.setB(j, random.nextGaussian());
                for (int k = 0; k < layer.inputs(); k++) {
                    layer.setW(j, k, random.nextGaussian());
                }
            }
        }
        return network;
    }

    private static Pass feedforward(Network network, double[] x) {
        return network.feedforward(Example.of(x, 0, 1), new Pass(network));
    }

    private static double z(Network network, double[] x, int k, double change) {
        double[] moved = x.clone();
        moved[k] += change;
        return feedforward(network, moved).z(network.layers())[OUTPUT];
    }
}
