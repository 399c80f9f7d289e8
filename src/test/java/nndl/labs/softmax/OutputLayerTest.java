package nndl.labs.softmax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class OutputLayerTest {
    private static final double[] BOOK = {2.5, -1, 3.2, 0.5};
    private static final double LIMIT = Double.POSITIVE_INFINITY;

    @Test
    void activations_atTheBooksStart_areThoseOfItsPage() {
        assertArrayEquals(
                new double[] {0.315, 0.009, 0.633, 0.043}, softmax(1, BOOK).activations(), 0.0005);
    }

    @Test
    void activations_ofHugeInputs_areExact() {
        assertArrayEquals(new double[] {1, 0, 0, 0}, softmax(1, 1000, 0, 0, 0).activations(), 0);
        assertArrayEquals(
                new double[] {0.25, 0.25, 0.25, 0.25},
                softmax(1, -1000, -1000, -1000, -1000).activations(),
                0);
        assertArrayEquals(
                new double[] {0.119202890, 0.880796841, 2.69437797e-7},
                softmax(1, 1335, 1337, 1322).activations(),
                1e-9);
        assertArrayEquals(
                new double[] {0.5, 0.5, 0}, softmax(100, 1e6, 1e6, -1e6).activations(), 0);
    }

    @Test
    void sum_ofSoftmaxAtAnySliders_isOne() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            double reach = i % 2 == 0 ? 5 : 1e4;
            double[] z = random.doubles(2 + i % 9, -reach, reach).toArray();
            assertEquals(1, softmax(0.01 + i / 50.0, z).sum(), 1e-12);
        }
    }

    @Test
    void sum_ofSigmoids_isNotOne() {
        assertEquals(2.4, new OutputLayer(Outputs.SIGMOID, BOOK, 1, 0).sum(), 0.5);
    }

    @Test
    void cost_whereTheOutputRoundsToZero_isExact() {
        assertEquals(1000, softmax(1, 0, 1000).cost(), 1e-9);
        assertEquals(-Math.log(0.633), new OutputLayer(Outputs.SOFTMAX, BOOK, 1, 2).cost(), 0.001);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3, 0, 0, 1", "3, 3, 1, 0.5, 0.5, 0", "-4, -4, -4, 0.333333, 0.333333, 0.333333"})
    void activations_inTheLimit_goToTheLargestAndTiesShare(
            double z1, double z2, double z3, double a1, double a2, double a3) {
        assertArrayEquals(new double[] {a1, a2, a3}, softmax(LIMIT, z1, z2, z3).activations(), 1e-6);
    }

    @Test
    void activations_ofLargeC_approachTheLimit() {
        assertArrayEquals(softmax(LIMIT, BOOK).activations(), softmax(100, BOOK).activations(), 1e-12);
    }

    @Test
    void activations_ofSigmoidsInTheLimit_areSteps() {
        OutputLayer steps = new OutputLayer(Outputs.SIGMOID, new double[] {0.1, 0, -0.1}, LIMIT, 0);
        assertArrayEquals(new double[] {1, 0.5, 0}, steps.activations(), 0);
    }

    @Test
    void jacobian_withC_matchesCentralDifferences() {
        double h = 1e-5;
        double[][] jacobian = softmax(1.7, BOOK).jacobian();
        for (int k = 0; k < 4; k++) {
            double[] above = BOOK.clone();
            above[k] += h;
            double[] below = BOOK.clone();
            below[k] -= h;
            for (int j = 0; j < 4; j++) {
                double slope = (softmax(1.7, above).a(j) - softmax(1.7, below).a(j)) / (2 * h);
                assertEquals(slope, jacobian[j][k], 1e-8);
            }
        }
    }

    @Test
    void jacobian_inTheLimit_isZero() {
        for (double[] row : softmax(LIMIT, 1, 1, 0).jacobian()) {
            assertArrayEquals(new double[3], row, 0);
        }
    }

    @Test
    void answers_toARaisedInput_raiseItsOutputAndLowerTheRest() {
        double[] answers = softmax(1, BOOK).answers(1, 0.1);
        assertTrue(answers[1] > 0);
        assertTrue(answers[0] < 0 && answers[2] < 0 && answers[3] < 0);
        double[] alone = new OutputLayer(Outputs.SIGMOID, BOOK, 1, 0).answers(1, 0.1);
        assertEquals(0, alone[0]);
    }

    @ParameterizedTest
    @EnumSource
    void inputsFor_anyOutputs_giveWhatIsWantedWithinTheEdge(Outputs outputs) {
        OutputLayer layer = new OutputLayer(outputs, BOOK, 2.5, 0);
        for (double wanted : new double[] {-3, 0, 0.2, 1, 7}) {
            OutputLayer pulled = new OutputLayer(outputs, layer.inputsFor(1, wanted), 2.5, 0);
            assertEquals(Math.max(1e-6, Math.min(1 - 1e-6, wanted)), pulled.a(1), 1e-9);
        }
    }

    @Test
    void inputsFor_theLimit_areRefused() {
        assertThrows(IllegalStateException.class, () -> softmax(LIMIT, BOOK).inputsFor(0, 0.5));
    }

    @Test
    void largest_ofEqualOutputs_isNone() {
        assertEquals(OptionalInt.of(2), softmax(1, BOOK).largest());
        assertEquals(OptionalInt.empty(), softmax(1, 1, 3, 3).largest());
        assertEquals(OptionalInt.of(2), softmax(1, 1, 1, 3).largest());
    }

    private static OutputLayer softmax(double c, double... z) {
        return new OutputLayer(Outputs.SOFTMAX, z, c, 0);
    }
}
