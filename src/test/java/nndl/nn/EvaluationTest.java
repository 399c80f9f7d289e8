package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    /** A network that answers what is put in. */
    private static Network mirror(int size) {
        Network network = new Network(List.of(size, size), Activation.LINEAR, Objective.LINEAR_QUADRATIC);
        IntStream.range(0, size).forEach(j -> network.layer(2).setW(j, j, 1));
        return network;
    }

    private static double[] unit(int size, int j) {
        double[] y = new double[size];
        y[j] = 1;
        return y;
    }

    private static Example answered(int answer, int desired) {
        return Example.of(unit(3, answer), unit(3, desired));
    }

    private final Evaluation evaluation = Evaluation.of(
            mirror(3),
            List.of(answered(0, 0), answered(1, 0), answered(1, 0), answered(1, 1), answered(2, 1), answered(0, 2)));

    @Test
    void confusion_rowsAreDesired_columnsAnswered() {
        int[][] expected = {{1, 2, 0}, {0, 1, 1}, {1, 0, 0}};
        for (int j = 0; j < 3; j++) {
            for (int k = 0; k < 3; k++) {
                assertEquals(expected[j][k], evaluation.confusion(j, k));
            }
        }
        assertEquals(3, evaluation.classes());
    }

    @Test
    void accuracy_overallAndOfEachClass_countTheDiagonal() {
        assertEquals(new Accuracy(2, 6), evaluation.accuracy());
        assertEquals(new Accuracy(1, 3), evaluation.accuracy(0));
        assertEquals(new Accuracy(1, 2), evaluation.accuracy(1));
        assertEquals(new Accuracy(0, 1), evaluation.accuracy(2));
    }

    @Test
    void answers_ofEachClass_areTheColumns() {
        assertEquals(2, evaluation.answers(0));
        assertEquals(3, evaluation.answers(1));
        assertEquals(1, evaluation.answers(2));
    }

    /** Half the squared distance is 1 for each of the four wrong answers and 0 for the two right ones. */
    @Test
    void dataCost_isTheMeanOverTheExamples() {
        assertEquals(4 / 6.0, evaluation.dataCost(), 1e-15);
    }

    @Test
    void answer_equalOutputs_lowestIndexWins() {
        assertEquals(0, answer(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5));
        assertEquals(1, answer(0.1, 0.9, 0.9, 0, 0, 0, 0, 0, 0, 0));
        assertEquals(2, answer(-3, -2, -1));
    }

    @Test
    void answer_anyOutputNotANumber_isNone() {
        assertEquals(-1, answer(Double.NaN, 1, 0));
        assertEquals(-1, answer(1, 0, Double.NaN));
        assertEquals(-1, answer(Double.NaN, Double.NaN));
    }

    private static int answer(double... outputs) {
        Network mirror = mirror(outputs.length);
        if (!Double.isFinite(outputs[0] + outputs[outputs.length - 1])) {
            // NaN times a weight of 0 would spread to all outputs; as a bias it stays where it is.
            IntStream.range(0, outputs.length).forEach(j -> mirror.layer(2).setB(j, outputs[j]));
            return mirror.feedforward(Example.of(new double[outputs.length]), new Pass(mirror))
                    .answer();
        }
        return mirror.feedforward(Example.of(outputs), new Pass(mirror)).answer();
    }

    @Test
    void evaluation_noAnswer_isWrongAndInNoColumn() {
        Example spoilt = Example.of(new double[] {Double.NaN, 0, 0}, unit(3, 0));
        Evaluation some = Evaluation.of(mirror(3), List.of(spoilt, answered(0, 0)));
        assertEquals(new Accuracy(1, 2), some.accuracy());
        assertEquals(new Accuracy(1, 1), some.accuracy(0));
        assertTrue(Double.isNaN(some.dataCost()));
    }

    /** What a network with one answer for everything scores on the MNIST test set's labels, digit by digit. */
    @Test
    void evaluation_constantAnswer_scoresThatDigitsShare() {
        int[] counts = {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009};
        List<Example> examples = IntStream.range(0, 10)
                .boxed()
                .flatMap(j -> Collections.nCopies(counts[j], Example.of(new double[1], unit(10, j))).stream())
                .toList();
        Network network = new Network(List.of(1, 10), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        assertEquals(new Accuracy(980, 10_000), Evaluation.of(network, examples).accuracy());
        for (int k = 0; k < 10; k++) {
            Network constant = network.copy();
            constant.layer(2).setB(k, 1);
            Evaluation result = Evaluation.of(constant, examples);
            assertEquals(new Accuracy(counts[k], 10_000), result.accuracy());
            assertEquals(10_000, result.answers(k));
        }
    }

    @Test
    void of_cancelled_saysNothing() {
        List<Example> examples = Collections.nCopies(1_000, answered(0, 0));
        int[] asked = {0};
        Optional<Evaluation> result = Evaluation.of(mirror(3), examples, () -> ++asked[0] == 3);
        assertEquals(Optional.empty(), result);
        assertEquals(3, asked[0]);
    }

    @Test
    void of_itsOwnFigures_isEqual() {
        Evaluation same = Evaluation.of(evaluation.dataCost(), 6, new int[] {1, 2, 0, 0, 1, 1, 1, 0, 0});
        assertEquals(evaluation, same);
        assertEquals(evaluation.hashCode(), same.hashCode());
        assertEquals(evaluation.accuracy(1), same.accuracy(1));
        assertNotEquals(evaluation, Evaluation.of(evaluation.dataCost(), 7, new int[] {1, 2, 0, 0, 1, 1, 1, 0, 0}));
    }

    @Test
    void of_figuresThatCannotBe_isRefused() {
        for (int[] counts : new int[][] {{1, 0}, {1, 0, -1, 0}, {3, 3, 0, 0}}) {
            assertThrows(IllegalArgumentException.class, () -> Evaluation.of(0.5, 5, counts));
        }
    }

    @Test
    void of_noExamples_isRefused() {
        Network network = mirror(2);
        List<Example> none = List.of();
        assertEquals(
                "no examples to evaluate on",
                assertThrows(IllegalArgumentException.class, () -> Evaluation.of(network, none))
                        .getMessage());
    }
}
