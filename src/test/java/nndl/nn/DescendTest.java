package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of {@link Network#descend} by other routes. */
class DescendTest {
    private static final List<Regularization> REGULARIZATIONS =
            List.of(Regularization.NONE, new Regularization.L1(0.8), new Regularization.L2(0.8));

    static Stream<Arguments> everyStep() {
        return NetworkTest.everyNetwork()
                .flatMap(network -> REGULARIZATIONS.stream().map(r -> Arguments.of(network.get()[0], r)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void descend_anyNetworkAndRegularization_followsTheGradientOfTheWholeCost(
            Network network, Regularization regularization) {
        int n = 17;
        double eta = 0.1;
        List<Example> examples = MadeUp.examples(network, 5, 2);
        RealVector gradient = NumericGradient.of(
                moved -> NumericGradient.dataCost(moved, examples) + regularization.cost(moved, n), network);
        RealVector expected = Parameters.of(network).add(gradient.mapMultiply(-eta));
        Network stepped = network.copy();
        stepped.descend(MadeUp.batch(stepped, examples), new Step(eta, 0, regularization, n));
        assertArrayEquals(expected.toArray(), Parameters.of(stepped).toArray(), 1e-9);
    }

    private static RealVector meanGradient(Network network, List<Example> examples) {
        RealVector sum = new ArrayRealVector(network.parameters());
        for (Example example : examples) {
            sum = sum.add(Parameters.of(network, Gradient.of(network.backprop(example, new Pass(network)))));
        }
        return sum.mapDivide(examples.size());
    }

    /** From one to nine examples: every remainder of the loops that take several at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void descend_anySizeOfMiniBatch_isTheMeanOfTheGradients(int m) {
        Network network = MadeUp.network(List.of(30, 6, 4, 3), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, m);
        List<Example> examples = MadeUp.examples(network, m, 40 + m);
        RealVector expected =
                Parameters.of(network).add(meanGradient(network, examples).mapMultiply(-0.7));
        network.descend(MadeUp.batch(network, examples), new Step(0.7, 0, Regularization.NONE, 100));
        double[] actual = Parameters.of(network).toArray();
        for (int i = 0; i < actual.length; i++) {
            assertEquals(expected.getEntry(i), actual[i], 1e-12 * Math.abs(actual[i]) + 1e-16);
        }
    }

    @Test
    void descend_batchUsedAgain_forgetsTheLastOne() {
        Network network = MadeUp.network(List.of(30, 6, 3), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 1);
        Network other = network.copy();
        List<Example> examples = MadeUp.examples(network, 3, 2);
        MiniBatch used = MadeUp.batch(network, MadeUp.examples(network, 7, 9));
        network.copy().descend(used, new Step(0.5, 0, Regularization.NONE, 10));
        used.clear();
        examples.forEach(example -> network.backprop(example, used.next()));
        Step step = new Step(0.5, 0, Regularization.NONE, 10);
        network.descend(used, step);
        other.descend(MadeUp.batch(other, examples), step);
        assertArrayEquals(Parameters.bits(other), Parameters.bits(network));
    }

    @ParameterizedTest
    @MethodSource("regularizations")
    void descend_twiceWithMomentum_remembersTheFirstStep(Regularization regularization) {
        int n = 11;
        double eta = 0.3;
        double mu = 0.9;
        Network network = MadeUp.network(List.of(30, 6, 3), Activation.TANH, Objective.SOFTMAX_LOG_LIKELIHOOD, 1);
        List<Example> examples = MadeUp.examples(network, 6, 2);
        Network witness = network.copy();
        RealVector velocity = new ArrayRealVector(network.parameters());
        Network remembered = new Network(network.sizes(), network.hidden(), network.objective());
        for (int t = 0; t < 2; t++) {
            List<Example> batch = examples.subList(3 * t, 3 * t + 3);
            RealVector gradient = meanGradient(witness, batch)
                    .add(NumericGradient.of(moved -> regularization.cost(moved, n), witness));
            velocity = velocity.mapMultiply(mu).subtract(gradient.mapMultiply(eta));
            Parameters.set(witness, Parameters.of(witness).add(velocity));
            network.descend(MadeUp.batch(network, batch), new Step(eta, mu, regularization, n), remembered);
        }
        assertArrayEquals(
                Parameters.of(witness).toArray(), Parameters.of(network).toArray(), 1e-10);
        assertArrayEquals(velocity.toArray(), Parameters.of(remembered).toArray(), 1e-10);
    }

    static Stream<Regularization> regularizations() {
        return REGULARIZATIONS.stream();
    }

    /** λ so that the factor 1 − ηλ/n is the one given, with η = 0.5 and n = 10. */
    private static Step step(double factor) {
        return new Step(0.5, 0, new Regularization.L2((1 - factor) * 20), 10);
    }

    @ParameterizedTest
    @CsvSource({"0.9999, 400", "0.9, 400", "0.3, 60", "0.3, 800", "1e-4, 10", "0, 10", "-0.5, 60", "-1, 30", "-9, 8"})
    void descend_decayKeptAside_isThatOfEveryWeightInEveryStep(double factor, int steps) {
        Network network = MadeUp.network(List.of(30, 6, 3), Activation.SIGMOID, Objective.SIGMOID_CROSS_ENTROPY, 1);
        Network folded = network.copy();
        DenseNetwork dense = new DenseNetwork(network);
        List<Example> examples = MadeUp.examples(network, 40, 2);
        Random random = new Random(3);
        for (int t = 0; t < steps; t++) {
            List<Example> batch = examples.subList(t * 4 % 40, t * 4 % 40 + 4);
            dense.descend(batch, 0.5, factor);
            network.descend(MadeUp.batch(network, batch), step(factor));
            folded.descend(MadeUp.batch(folded, batch), step(factor));
            if (random.nextBoolean()) {
                folded.fold();
            }
        }
        assertSame(dense, network);
        assertSame(dense, folded);
    }

    private static void assertSame(DenseNetwork dense, Network network) {
        for (int l = 2; l <= network.layers(); l++) {
            double scale = 1 + dense.w[l].getNorm();
            for (int j = 0; j < network.layer(l).neurons(); j++) {
                assertEquals(dense.b[l].getEntry(j), network.layer(l).b(j), 1e-10 * scale);
                for (int k = 0; k < network.layer(l).inputs(); k++) {
                    assertEquals(dense.w[l].getEntry(j, k), network.layer(l).w(j, k), 1e-10 * scale);
                }
            }
        }
    }

    /** What is changed in mid-run finds a decay factor that is still kept aside. */
    @ParameterizedTest
    @MethodSource("regularizations")
    void descend_decayKeptAsideBefore_isAsIfItWereNot(Regularization regularization) {
        Network network = MadeUp.network(List.of(30, 6, 3), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 1);
        List<Example> examples = MadeUp.examples(network, 3, 2);
        network.descend(MadeUp.batch(network, examples), step(0.5));
        Network folded = network.copy();
        folded.fold();
        Step next = new Step(0.5, 0, regularization, 10);
        for (Network each : List.of(network, folded)) {
            each.descend(MadeUp.batch(each, examples), next);
        }
        assertArrayEquals(
                Parameters.of(folded).toArray(), Parameters.of(network).toArray(), 1e-14);
    }

    @ParameterizedTest
    @MethodSource("regularizations")
    void descend_momentumAfterDecayKeptAside_isAsIfItWereNot(Regularization regularization) {
        Network network = MadeUp.network(List.of(30, 6, 3), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 1);
        List<Example> examples = MadeUp.examples(network, 3, 2);
        network.descend(MadeUp.batch(network, examples), step(0.5));
        Network folded = network.copy();
        folded.fold();
        for (Network each : List.of(network, folded)) {
            Network velocity = new Network(each.sizes(), each.hidden(), each.objective());
            each.descend(MadeUp.batch(each, examples), new Step(0.5, 0.9, regularization, 10), velocity);
        }
        assertArrayEquals(
                Parameters.of(folded).toArray(), Parameters.of(network).toArray(), 1e-14);
    }

    @Test
    void fold_decayKeptAside_movesWeightsByARoundingAtMost() {
        Network network = MadeUp.network(List.of(30, 6, 3), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC, 1);
        network.descend(MadeUp.batch(network, MadeUp.examples(network, 3, 2)), step(0.7));
        double[] before = Parameters.of(network).toArray();
        network.fold();
        double[] after = Parameters.of(network).toArray();
        for (int i = 0; i < before.length; i++) {
            assertEquals(before[i], after[i], Math.ulp(before[i]));
        }
    }

    /** λ/n with the n of the training set, and biases do not decay: the numbers that wrong programs get wrong. */
    @ParameterizedTest
    @CsvSource({"5, 50000", "0.1, 1000"})
    void descend_gradientZero_decaysTheWeightByTheTrainingSetAndLeavesTheBias(double lambda, int n) {
        Network network = new Network(List.of(1, 1), Activation.SIGMOID, Objective.LINEAR_QUADRATIC);
        network.layer(2).setW(0, 0, 1);
        network.layer(2).setB(0, 1);
        List<Example> tenThatFit = Collections.nCopies(10, Example.of(new double[] {0}, 1));
        Step step = new Step(0.5, 0, new Regularization.L2(lambda), n);
        network.descend(MadeUp.batch(network, tenThatFit), step);
        assertEquals(0.99995, network.layer(2).w(0, 0), 1e-16);
        // The factor may be kept aside: what is set is what is there.
        network.layer(2).setW(0, 0, 0.7);
        assertEquals(0.7, network.layer(2).w(0, 0), 1e-15);
        assertEquals(1, network.layer(2).b(0), 0);
    }

    /** Chapter 3's single neuron, 300 steps at η = 0.15: where the book's curves end. */
    @ParameterizedTest
    @CsvSource({
        "SIGMOID_QUADRATIC, 0.6, 0.9, 0.093956",
        "SIGMOID_QUADRATIC, 2, 2, 0.202848",
        "SIGMOID_CROSS_ENTROPY, 0.6, 0.9, 0.011638",
        "SIGMOID_CROSS_ENTROPY, 2, 2, 0.012009"
    })
    void singleNeuron_300Steps_endsWhereTheBookSays(Objective objective, double w, double b, double output) {
        Network neuron = new Network(List.of(1, 1), Activation.SIGMOID, objective);
        neuron.layer(2).setW(0, 0, w);
        neuron.layer(2).setB(0, b);
        List<Example> example = List.of(Example.of(new double[] {1}, 0));
        for (int t = 0; t < 300; t++) {
            neuron.descend(MadeUp.batch(neuron, example), new Step(0.15, 0, Regularization.NONE, 1));
        }
        double[] a = neuron.feedforward(example.get(0), new Pass(neuron)).output();
        assertArrayEquals(new double[] {output}, a, 5e-7);
    }

    @Test
    void descend_l1AtZeroWeight_leavesIt() {
        Network network = new Network(List.of(2, 1), Activation.SIGMOID, Objective.LINEAR_QUADRATIC);
        network.layer(2).setW(0, 0, 1);
        List<Example> fits = List.of(Example.of(new double[] {0, 0}, 0));
        network.descend(MadeUp.batch(network, fits), new Step(0.5, 0, new Regularization.L1(2), 10));
        assertEquals(0.9, network.layer(2).w(0, 0), 1e-15);
        assertEquals(0, network.layer(2).w(0, 1), 0);
    }
}
