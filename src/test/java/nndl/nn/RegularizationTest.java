package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegularizationTest {
    /** Weights 3, -4 and 0.5; biases that would show if they were counted. */
    private static Network network() {
        Network network = new Network(List.of(2, 1, 1), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        network.layer(2).setW(0, 0, 3);
        network.layer(2).setW(0, 1, -4);
        network.layer(2).setB(0, 100);
        network.layer(3).setW(0, 0, 0.5);
        network.layer(3).setB(0, 100);
        return network;
    }

    @Test
    void cost_ofThreeWeights_countsNoBias() {
        assertEquals(0, Regularization.NONE.cost(network(), 10), 0);
        assertEquals(2.525, new Regularization.L2(2).cost(network(), 10), 1e-15);
        assertEquals(1.5, new Regularization.L1(2).cost(network(), 10), 1e-15);
    }

    @Test
    void cost_decayKeptAside_isThatOfTheWeightsAsTheyAre() {
        Network network = network();
        List<Example> fits = List.of(
                Example.of(new double[] {0, 0}, Activation.SIGMOID.value(100 + 0.5 * Activation.SIGMOID.value(100))));
        network.descend(MadeUp.batch(network, fits), new Step(1, 0, new Regularization.L2(2), 4));
        assertEquals(2.525 / 4, new Regularization.L2(2).cost(network, 10), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void lambda_notAbove0OrNotFinite_isRefused(double lambda) {
        String message = "lambda must be above 0, was " + lambda;
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> new Regularization.L1(lambda))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> new Regularization.L2(lambda))
                        .getMessage());
    }
}
