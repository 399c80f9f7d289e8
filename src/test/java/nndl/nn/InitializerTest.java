package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializerTest {
    @Test
    void draw_large_takesBiasesOfAllLayersThenWeightsRowByRow() {
        Network network = new Network(List.of(2, 2, 1), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        double[] next = {0};
        Initializer.LARGE.draw(network, () -> ++next[0]);
        // Neuron by neuron, the bias first: biases were 1, 2 and 3, weights 4 to 9.
        assertArrayEquals(
                new double[] {1, 4, 5, 2, 6, 7, 3, 8, 9}, Parameters.of(network).toArray());
    }

    @Test
    void draw_scaled_dividesWeightsByTheRootOfTheirNumber() {
        Network network = new Network(List.of(4, 9, 1), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        Initializer.SCALED.draw(network, () -> 6);
        assertEquals(6, network.layer(2).b(0), 0);
        assertEquals(3, network.layer(2).w(8, 3), 0);
        assertEquals(2, network.layer(3).w(0, 8), 0);
    }

    @Test
    void draw_rectified_doublesTheVarianceAndLeavesBiasesZero() {
        Network network = new Network(List.of(8, 2, 1), Activation.RELU, Objective.SOFTMAX_LOG_LIKELIHOOD);
        network.layer(2).setB(1, 7);
        Initializer.RECTIFIED.draw(network, () -> 6);
        assertEquals(0, network.layer(2).b(1), 0);
        assertEquals(3, network.layer(2).w(1, 7), 0);
        assertEquals(6, network.layer(3).w(0, 1), 0);
    }

    /** The book's thousand inputs of which five hundred are on: z has deviation √501 = 22.4, scaled √(3/2) = 1.22. */
    @ParameterizedTest
    @CsvSource({"LARGE, 22.383", "SCALED, 1.2247"})
    void draw_thousandInputsHalfOfThemOn_givesTheBooksSpread(Initializer initializer, double expected) {
        Network network = new Network(List.of(1000, 400), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        double[] x = new double[1000];
        Arrays.fill(x, 0, 500, 1);
        Random random = new Random(1);
        SummaryStatistics z = new SummaryStatistics();
        for (int i = 0; i < 10; i++) {
            initializer.draw(network, random::nextGaussian);
            for (double value :
                    network.feedforward(Example.of(x), new Pass(network)).z(2)) {
                z.addValue(value);
            }
        }
        assertEquals(expected, z.getStandardDeviation(), 0.05 * expected);
    }
}
