package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectiveTest {
    @ParameterizedTest
    @EnumSource
    void error_anyObjective_isTheSlopeOfTheCost(Objective objective) {
        double h = 1e-5;
        double[] z = {0.3, -1.2, 2.5, 0.01};
        double[] y = {0.1, 0.2, 0.7, 0};
        double[] slopes = new double[4];
        for (int j = 0; j < 4; j++) {
            double[] above = z.clone();
            above[j] += h;
            double[] below = z.clone();
            below[j] -= h;
            slopes[j] = (objective.cost(above, y) - objective.cost(below, y)) / (2 * h);
        }
        assertArrayEquals(slopes, objective.error(z, y), 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void questions_anyObjective_leaveTheirArguments(Objective objective) {
        double[] z = {0.3, -1.2, 2.5};
        double[] y = {0, 0, 1};
        objective.activations(z);
        objective.cost(z, y);
        objective.error(z, y);
        assertArrayEquals(new double[] {0.3, -1.2, 2.5}, z);
        assertArrayEquals(new double[] {0, 0, 1}, y);
    }

    /** 0 ln 0 = 0, and a cost computed from z has no end at a = 0. */
    @ParameterizedTest
    @CsvSource({
        "800, 1, 0",
        "-800, 0, 0",
        "-800, 1, 800",
        "800, 0, 800",
        "4, 0, 4.0181499279178",
        "0, 0.5, 0.6931471805599453"
    })
    void crossEntropy_saturated_isExact(double z, double y, double expected) {
        double cost = Objective.SIGMOID_CROSS_ENTROPY.cost(new double[] {z}, new double[] {y});
        assertEquals(expected, cost, 1e-13 * expected);
    }

    @Test
    void crossEntropy_outputsExactlyAsDesired_isZero() {
        assertEquals(0, Objective.SIGMOID_CROSS_ENTROPY.cost(new double[] {900, -900, -900}, new double[] {1, 0, 0}));
    }

    @Test
    void crossEntropy_anyY_isLowestAtTheBinaryEntropyOfY() {
        for (double y = 0.05; y < 1; y += 0.05) {
            double entropy = -y * Math.log(y) - (1 - y) * Math.log(1 - y);
            double[] atY = {Math.log(y / (1 - y))};
            assertEquals(entropy, Objective.SIGMOID_CROSS_ENTROPY.cost(atY, new double[] {y}), 1e-14);
        }
    }

    @ParameterizedTest
    @EnumSource
    void costAndError_anyFiniteZ_areFinite(Objective objective) {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            double[] z = random.doubles(4, -2_000, 2_000).toArray();
            double[] y = new double[4];
            y[random.nextInt(4)] = 1;
            assertTrue(Double.isFinite(objective.cost(z, y)));
            assertTrue(Arrays.stream(objective.error(z, y)).allMatch(Double::isFinite));
        }
    }

    @Test
    void softmax_hugeInputs_doNotOverflow() {
        assertSoftmax(new double[] {1, 0, 0, 0}, 1000, 0, 0, 0);
        assertSoftmax(new double[] {0.25, 0.25, 0.25, 0.25}, -1000, -1000, -1000, -1000);
        assertSoftmax(new double[] {0.5, 0.5}, 1000, 1000);
        assertSoftmax(new double[] {0.119202890, 0.880796841, 2.69437797e-7}, 1335, 1337, 1322);
        assertEquals(0.99995460007, Objective.SOFTMAX_LOG_LIKELIHOOD.activations(8, 18, 28, 38, 48)[4], 1e-11);
    }

    private static void assertSoftmax(double[] expected, double... z) {
        assertArrayEquals(expected, Objective.SOFTMAX_LOG_LIKELIHOOD.activations(z), 1e-9);
    }

    /** The page's widget shows these at its start. */
    @Test
    void softmax_startOfTheBooksSliders_isAsShownThere() {
        double[] a = Objective.SOFTMAX_LOG_LIKELIHOOD.activations(2.5, -1, 3.2, 0.5);
        assertArrayEquals(new double[] {0.315, 0.009, 0.633, 0.043}, a, 0.0005);
    }

    @Test
    void softmax_anySliders_sumsToOne() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            double[] z = random.doubles(2 + i % 9, -500, 500).toArray();
            double sum = Arrays.stream(Objective.SOFTMAX_LOG_LIKELIHOOD.activations(z))
                    .sum();
            assertEquals(1, sum, 1e-12);
        }
    }

    @Test
    void logLikelihood_activationRoundedToZero_isStillFinite() {
        assertEquals(1000, Objective.SOFTMAX_LOG_LIKELIHOOD.cost(new double[] {0, 1000}, new double[] {1, 0}), 1e-10);
    }
}
