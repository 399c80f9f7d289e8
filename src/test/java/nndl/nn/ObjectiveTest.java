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

    /** ∂C/∂z_k = Σ_j ∂C/∂a_j ∂a_j/∂z_k, whichever factor cancels. */
    @ParameterizedTest
    @EnumSource
    void costSlopes_timesJacobian_isTheError(Objective objective) {
        double[] z = {0.3, -1.2, 2.5, 0.01};
        double[] y = {0.1, 0.2, 0.7, 0};
        double[] slopes = objective.costSlopes(z, y);
        double[][] jacobian = objective.jacobian(z);
        double[] error = new double[4];
        for (int k = 0; k < 4; k++) {
            for (int j = 0; j < 4; j++) {
                error[k] += slopes[j] * jacobian[j][k];
            }
        }
        assertArrayEquals(objective.error(z, y), error, 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void jacobian_anyObjective_matchesCentralDifferences(Objective objective) {
        double h = 1e-5;
        double[] z = {2.5, -1, 3.2, 0.5};
        double[][] jacobian = objective.jacobian(z);
        for (int k = 0; k < 4; k++) {
            double[] above = z.clone();
            above[k] += h;
            double[] below = z.clone();
            below[k] -= h;
            for (int j = 0; j < 4; j++) {
                double slope = (objective.activations(above)[j] - objective.activations(below)[j]) / (2 * h);
                assertEquals(slope, jacobian[j][k], 1e-9);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "0.25, 0, 1.3333333333333333", "0.25, 1, -4"})
    void costSlopes_ofCrossEntropy_areFiniteWhereTheTargetIsMet(double a, double y, double expected) {
        double[] z = {Elementary.logit(a)};
        double[] slopes = Objective.SIGMOID_CROSS_ENTROPY.costSlopes(z, new double[] {y});
        assertEquals(expected == 0 ? (y == 0 ? 1 : -1) : expected, slopes[0], 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1e-6", "0.2", "0.5", "0.999999"})
    void weightedInputs_ofSoftmax_keepRatiosAndMean(double wanted) {
        double[] z = {2.5, -1, 3.2, 0.5};
        double[] a = Objective.SOFTMAX_LOG_LIKELIHOOD.activations(z);
        double[] changed = Objective.SOFTMAX_LOG_LIKELIHOOD.weightedInputs(z, 1, wanted);
        double[] b = Objective.SOFTMAX_LOG_LIKELIHOOD.activations(changed);
        assertEquals(wanted, b[1], 1e-12);
        assertEquals(a[0] / a[2], b[0] / b[2], 1e-12);
        assertEquals(a[3] / a[2], b[3] / b[2], 1e-12);
        assertEquals(Arrays.stream(z).sum(), Arrays.stream(changed).sum(), 1e-12);
        assertArrayEquals(new double[] {2.5, -1, 3.2, 0.5}, z);
    }

    @ParameterizedTest
    @EnumSource
    void weightedInputs_anyObjective_giveTheOutputWanted(Objective objective) {
        double[] z = {1000, -1000, 3};
        double[] changed = objective.weightedInputs(z, 1, 0.3);
        assertEquals(0.3, objective.activations(changed)[1], 1e-11);
    }

    @ParameterizedTest
    @CsvSource({"0, -Infinity", "1, Infinity", "0.5, 0", "0.9820137900379085, 4"})
    void logit_invertsSigmoid(double a, double z) {
        assertEquals(z, Elementary.logit(a), 1e-12);
        assertEquals(a, Elementary.sigmoid(z), 1e-15);
    }
}
