package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nndl.nn.LayerHealth.Stuck;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LayerHealthTest {
    private static final double ETA = 0.7;
    private static final List<Integer> SIZES = List.of(6, 5, 4, 3);

    /** More examples than one part, and no whole number of parts. */
    private static final int EXAMPLES = 230;

    @ParameterizedTest
    @EnumSource(Objective.class)
    void gradientNormAndUpdate_anyObjective_matchCentralDifferences(Objective objective) {
        Network network = MadeUp.network(SIZES, Activation.TANH, objective, 3);
        List<Example> examples = MadeUp.examples(network, EXAMPLES, 4);
        RealVector gradient = NumericGradient.of(moved -> NumericGradient.dataCost(moved, examples), network);
        RealVector parameters = Parameters.of(network);
        int start = 0;
        for (LayerHealth health : LayerHealth.of(network, examples, ETA)) {
            Layer layer = network.layer(health.layer());
            int length = layer.neurons() * (layer.inputs() + 1);
            RealVector ofLayer = gradient.getSubVector(start, length);
            assertEquals(ofLayer.getNorm(), health.gradientNorm(), 1e-7);
            RealVector weights = parameters.getSubVector(start, length);
            for (int j = 0; j < layer.neurons(); j++) { // takes the biases out
                ofLayer.setEntry(j * (layer.inputs() + 1), 0);
                weights.setEntry(j * (layer.inputs() + 1), 0);
            }
            assertEquals(ETA * ofLayer.getNorm() / weights.getNorm(), health.update(), 1e-7);
            start += length;
        }
        assertEquals(gradient.getDimension(), start);
    }

    /** At 0 a rectified linear neuron has no slope: it is as dead as below. */
    @Test
    void of_rectifiedNeuronsAtZero_areDead() {
        Network network = new Network(List.of(2, 3, 2), Activation.RELU, Objective.SIGMOID_CROSS_ENTROPY);
        List<Example> examples = List.of(Example.of(new double[] {1, 2}, 1, 0));
        assertEquals(1, LayerHealth.of(network, examples, 0.1).get(0).share());
    }

    @Test
    void share_ofSigmoids_isThatOfSlopesBelowOneHundredth() {
        Network network = MadeUp.network(SIZES, Activation.SIGMOID, Objective.SIGMOID_CROSS_ENTROPY, 5);
        for (int j = 0; j < 5; j++) {
            network.layer(2).setB(j, 2.5 * j - 5);
        }
        List<Example> examples = MadeUp.examples(network, EXAMPLES, 6);
        int flat = 0;
        for (Example example : examples) {
            for (double z : network.feedforward(example, new Pass(network)).z(2)) {
                flat += new Sigmoid().value(z) * new Sigmoid().value(-z) < 0.01 ? 1 : 0;
            }
        }
        LayerHealth health = LayerHealth.of(network, examples, ETA).get(0);
        assertEquals(Stuck.SATURATED, health.stuck());
        assertEquals((double) flat / (5 * EXAMPLES), health.share(), 1e-12);
        assertTrue(health.share() > 0.1 && health.share() < 0.5, "share " + health.share());
        assertFalse(health.isSick());
    }

    /** tanh z = 2 σ(2z) − 1 (111): the same neurons are saturated at half the z. */
    @Test
    void share_ofTanh_isThatOfTheSigmoidItIs() {
        Network sigmoid = MadeUp.network(SIZES, Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 7);
        Network tanh = new Network(SIZES, Activation.TANH, Objective.SIGMOID_QUADRATIC);
        for (int j = 0; j < 5; j++) {
            sigmoid.layer(2).setB(j, 3 * j - 6);
            tanh.layer(2).setB(j, (3 * j - 6) / 2.0);
            for (int k = 0; k < 6; k++) {
                tanh.layer(2).setW(j, k, sigmoid.layer(2).w(j, k) / 2);
            }
        }
        List<Example> examples = MadeUp.examples(sigmoid, EXAMPLES, 8);
        double share = LayerHealth.of(sigmoid, examples, ETA).get(0).share();
        assertTrue(share > 0.1, "share " + share);
        assertEquals(share, LayerHealth.of(tanh, examples, ETA).get(0).share(), 1e-12);
    }

    @Test
    void share_ofRectifiedNeuronOffOnEveryExample_isDead() {
        Network network = MadeUp.network(SIZES, Activation.RELU, Objective.SOFTMAX_LOG_LIKELIHOOD, 9);
        network.layer(2).setB(3, -1000);
        network.layer(2).setB(4, -1000);
        for (int j = 0; j < 3; j++) {
            network.layer(2).setB(j, 1);
        }
        LayerHealth health = LayerHealth.of(network, MadeUp.examples(network, EXAMPLES, 1), ETA)
                .get(0);
        assertEquals(Stuck.DEAD, health.stuck());
        assertEquals(0.4, health.share(), 1e-12);
        assertTrue(health.isSick());
    }

    /** One input of 1: z^L is the biases. Output 1 is right and saturated, 0 wrong and saturated, 2 wrong but steep. */
    @Test
    void share_ofOutputs_countsThoseSaturatedAtTheWrongEndUnderTheQuadraticCost() {
        Example example = Example.of(new double[1], 0, 1, 0);
        for (Objective objective : Objective.values()) {
            Network network = new Network(List.of(1, 3), Activation.SIGMOID, objective);
            network.layer(2).setB(0, 6);
            network.layer(2).setB(1, 6);
            network.layer(2).setB(2, 1);
            LayerHealth health =
                    LayerHealth.of(network, List.of(example, example), ETA).get(0);
            boolean quadratic = objective == Objective.SIGMOID_QUADRATIC;
            assertEquals(quadratic ? 1 / 3.0 : 0, health.share(), 1e-12, objective.name());
            assertEquals(quadratic, health.isSick());
        }
    }
}
