package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkTest {
    private static final List<List<Integer>> SHAPES =
            List.of(List.of(1, 1), List.of(2, 3, 1), List.of(5, 4, 3), List.of(30, 6, 4, 3), List.of(7, 3));

    static Stream<Arguments> everyNetwork() {
        return SHAPES.stream()
                .flatMap(sizes -> Stream.of(Activation.values()).flatMap(hidden -> Stream.of(Objective.values())
                        .map(objective -> Arguments.of(MadeUp.network(sizes, hidden, objective, 1)))));
    }

    @ParameterizedTest
    @MethodSource("everyNetwork")
    void backprop_anyActivationObjectiveAndShape_matchesCentralDifferences(Network network) {
        Pass pass = new Pass(network);
        for (Example example : MadeUp.examples(network, 3, 2)) {
            network.backprop(example, pass);
            RealVector expected =
                    NumericGradient.of(moved -> moved.cost(moved.feedforward(example, new Pass(moved))), network);
            RealVector gradient = Parameters.of(network, Gradient.of(pass));
            assertArrayEquals(expected.toArray(), gradient.toArray(), 1e-8, network.objective()::name);
        }
    }

    @Test
    void backprop_batchOfExamples_matchesMatrices() {
        Network network = MadeUp.network(List.of(30, 6, 5, 3), Activation.SIGMOID, Objective.SIGMOID_CROSS_ENTROPY, 3);
        List<Example> examples = MadeUp.examples(network, 9, 4);
        DenseNetwork dense = new DenseNetwork(network);
        dense.backprop(examples);
        Pass pass = new Pass(network);
        for (int i = 0; i < examples.size(); i++) {
            network.backprop(examples.get(i), pass);
            assertArrayEquals(dense.a[1].getColumn(i), pass.a(1), 0);
            for (int l = 2; l <= 4; l++) {
                assertArrayEquals(dense.a[l].getColumn(i), pass.a(l), 1e-14);
                assertArrayEquals(dense.delta[l].getColumn(i), pass.delta(l), 1e-14);
            }
            assertArrayEquals(pass.a(4), pass.output(), 0);
        }
    }

    @Test
    void backprop_exampleAfterAnother_forgetsIt() {
        Network network = MadeUp.network(List.of(30, 6, 3), Activation.RELU, Objective.SOFTMAX_LOG_LIKELIHOOD, 5);
        List<Example> examples = MadeUp.examples(network, 2, 6);
        Pass used = new Pass(network);
        network.backprop(examples.get(0), used);
        network.backprop(examples.get(1), used);
        Pass fresh = network.backprop(examples.get(1), new Pass(network));
        assertArrayEquals(
                Parameters.of(network, Gradient.of(fresh)).toArray(),
                Parameters.of(network, Gradient.of(used)).toArray(),
                0);
    }

    @Test
    void gradient_passUsedAgain_staysAsItWas() {
        Network network = MadeUp.network(List.of(5, 4, 3), Activation.TANH, Objective.SIGMOID_QUADRATIC, 5);
        List<Example> examples = MadeUp.examples(network, 2, 6);
        Pass pass = network.backprop(examples.get(0), new Pass(network));
        Gradient gradient = Gradient.of(pass);
        RealVector before = Parameters.of(network, gradient);
        network.backprop(examples.get(1), pass);
        assertEquals(before, Parameters.of(network, gradient));
    }

    @ParameterizedTest
    @MethodSource("everyNetwork")
    void backprop_withDropout_isThatOfTheThinnedNetwork(Network network) {
        Dropout dropout = new Dropout(network, 0.5);
        dropout.draw(new Random(8)::nextDouble);
        Network thinned = network.copy();
        Network outOfDeleted = new Network(network.sizes(), network.hidden(), network.objective());
        for (int l = 3; l <= network.layers(); l++) {
            for (int k = 0; k < network.layer(l).inputs(); k++) {
                for (int j = 0; j < network.layer(l).neurons() && dropout.mask[l - 1][k] == 0; j++) {
                    thinned.layer(l).setW(j, k, 0);
                    outOfDeleted.layer(l).setW(j, k, 1);
                }
            }
        }
        RealVector stays = Parameters.of(outOfDeleted).map(out -> 1 - out);
        for (Example example : MadeUp.examples(network, 2, 9)) {
            RealVector expected = NumericGradient.of(
                            moved -> moved.cost(moved.feedforward(example, new Pass(moved))), thinned)
                    .ebeMultiply(stays);
            Pass pass = network.backprop(example, new Pass(network), dropout);
            RealVector gradient = Parameters.of(network, Gradient.of(pass));
            assertArrayEquals(expected.toArray(), gradient.toArray(), 1e-8);
        }
    }

    @ParameterizedTest
    @MethodSource("everyNetwork")
    void asking_anything_changesNoBit(Network network) {
        List<Example> examples = MadeUp.examples(network, 5, 3);
        network.descend(MadeUp.batch(network, examples), new Step(0.1, 0, new Regularization.L2(0.7), 5));
        long[] before = Parameters.bits(network);
        Pass pass = network.feedforward(examples.get(0), new Pass(network));
        network.cost(pass);
        network.backprop(examples.get(0), pass);
        Gradient.of(pass);
        Evaluation.of(network, examples);
        network.sumOverWeights(Math::abs);
        network.isFinite();
        network.copy();
        network.averaged(0.5);
        assertArrayEquals(before, Parameters.bits(network));
        assertArrayEquals(
                pass.output(),
                network.feedforward(examples.get(0), new Pass(network)).output(),
                0);
    }

    @Test
    void copy_ofNetworkWithDecayKeptAside_isEqualBitByBitAndSharesNothing() {
        Network network = MadeUp.network(List.of(5, 4, 3), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 1);
        List<Example> examples = MadeUp.examples(network, 4, 2);
        network.descend(MadeUp.batch(network, examples), new Step(0.1, 0, new Regularization.L2(1), 3));
        long[] before = Parameters.bits(network);
        Network copy = network.copy();
        assertArrayEquals(before, Parameters.bits(copy));
        Parameters.set(copy, Parameters.of(copy).mapAdd(1));
        assertArrayEquals(before, Parameters.bits(network));
        Network other = network.copy();
        Parameters.set(network, Parameters.of(network).mapAdd(1));
        assertArrayEquals(before, Parameters.bits(other));
    }

    @Test
    void averaged_half_halvesTheWeightsOutOfHiddenNeuronsAlone() {
        Network network = MadeUp.network(List.of(4, 3, 3, 2), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 1);
        Network averaged = network.averaged(0.5);
        for (int l = 2; l <= 4; l++) {
            double factor = l == 2 ? 1 : 0.5;
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                assertEquals(layer.b(j), averaged.layer(l).b(j));
                for (int k = 0; k < layer.inputs(); k++) {
                    assertEquals(factor * layer.w(j, k), averaged.layer(l).w(j, k));
                }
            }
        }
    }

    @Test
    void setters_everyParameter_areReadBack() {
        Network network = new Network(List.of(9, 9, 2), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        RealVector numbers = Parameters.of(network);
        for (int i = 0; i < numbers.getDimension(); i++) {
            numbers.setEntry(i, i + 0.5);
        }
        Parameters.set(network, numbers);
        assertEquals(numbers, Parameters.of(network));
        assertEquals(9 * 9 + 9 + 2 * 9 + 2, network.parameters());
    }

    @Test
    void sumOverWeights_anyFunction_leavesBiasesOut() {
        Network network = new Network(List.of(2, 3, 1), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        Parameters.set(network, Parameters.of(network).mapAdd(-2));
        assertEquals(18, network.sumOverWeights(Math::abs), 0);
        assertEquals(36, network.sumOverWeights(w -> w * w), 0);
    }

    @ParameterizedTest
    @CsvSource({"2, NaN", "2, Infinity", "3, -Infinity"})
    void isFinite_oneParameterThatIsNot_isFalse(int l, double value) {
        Network network = MadeUp.network(List.of(3, 2, 2), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 1);
        assertTrue(network.isFinite());
        Network weight = network.copy();
        weight.layer(l).setW(1, 1, value);
        assertFalse(weight.isFinite());
        Network bias = network.copy();
        bias.layer(l).setB(1, value);
        assertFalse(bias.isFinite());
    }

    @Test
    void network_ofTheBook_has23860Parameters() {
        Network network = new Network(List.of(784, 30, 10), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        assertEquals(23_860, network.parameters());
    }

    @Test
    void wrongShapes_areRefusedWithWhatWasFoundAndExpected() {
        Network network = new Network(List.of(784, 10), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        Pass pass = new Pass(network);
        assertEquals(
                "expected 784 inputs, got 10",
                refusal(() -> network.feedforward(Example.of(new double[10], new double[10]), pass)));
        assertEquals(
                "expected 10 desired outputs, got 3",
                refusal(() -> network.backprop(Example.of(new double[784], new double[3]), pass)));
        assertEquals("a network needs an input and an output layer, got sizes [3]", refusal(() -> ofSizes(3)));
        assertEquals("every layer needs a neuron, got sizes [3, 0, 1]", refusal(() -> ofSizes(3, 0, 1)));
    }

    private static Network ofSizes(Integer... sizes) {
        return new Network(List.of(sizes), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
    }

    private static String refusal(Executable asked) {
        return assertThrows(IllegalArgumentException.class, asked).getMessage();
    }

    @Test
    void feedforward_exampleThatDesiresNothing_answers() {
        Network network = MadeUp.network(List.of(2, 2), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 1);
        Pass pass = network.feedforward(Example.of(new double[] {1, 2}), new Pass(network));
        assertNotEquals(-1, pass.answer());
    }

    @Test
    void example_arraysChangedAfterwards_stays() {
        double[] x = {1, 0, 2};
        double[] y = {1};
        Example example = Example.of(x, y);
        x[0] = 9;
        y[0] = 9;
        double[] value = new double[2];
        int[] index = new int[2];
        example.nonZeros(index, value);
        assertArrayEquals(new double[] {1, 2}, value);
        assertArrayEquals(new int[] {0, 2}, index);
        assertArrayEquals(new double[] {1}, example.desired());
    }
}
