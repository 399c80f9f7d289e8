package nndl.labs.slowdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.analysis.function.Sigmoid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NeuronRunTest {
    private static final double PRINTED = 5e-7;

    private static NeuronSetup book(Cost cost, Rule rule, double w, double b, double eta, int epochs) {
        return new NeuronSetup(cost, rule, w, b, 1, 0, eta, epochs);
    }

    /** Figures that were published, or measured with another program. */
    @ParameterizedTest
    @CsvSource({
        "QUADRATIC,     0.6, 0.9, 0.15,  0.817574, 0.093956",
        "QUADRATIC,     2.0, 2.0, 0.15,  0.982014, 0.202848",
        "CROSS_ENTROPY, 0.6, 0.9, 0.15,  0.817574, 0.011638",
        "CROSS_ENTROPY, 2.0, 2.0, 0.15,  0.982014, 0.012009",
        "CROSS_ENTROPY, 0.6, 0.9, 0.005, 0.817574, 0.417679",
        "CROSS_ENTROPY, 2.0, 2.0, 0.005, 0.982014, 0.779587"
    })
    void output_after300Epochs_isTheBooks(Cost cost, double w, double b, double eta, double first, double last) {
        NeuronRun run = NeuronRun.of(book(cost, Rule.GRADIENT, w, b, eta, 300));
        assertEquals(first, run.a()[0], PRINTED);
        assertEquals(last, run.a()[300], PRINTED);
        assertEquals(301, run.a().length);
    }

    @Test
    void quadraticNeuron_fromGoodStart_endsAtPublishedParameters() {
        Moment last = NeuronRun.of(book(Cost.QUADRATIC, Rule.GRADIENT, 0.6, 0.9, 0.15, 300))
                .at(300);
        assertEquals(-1.283132, last.w(), PRINTED);
        assertEquals(-0.983132, last.b(), PRINTED);
    }

    @Test
    void bothNeurons_after50EpochsFromBadStart_areFarApart() {
        assertEquals(
                0.976,
                NeuronRun.of(book(Cost.QUADRATIC, Rule.GRADIENT, 2, 2, 0.15, 50))
                        .a()[50],
                5e-4);
        assertEquals(
                0.099,
                NeuronRun.of(book(Cost.CROSS_ENTROPY, Rule.GRADIENT, 2, 2, 0.15, 50))
                        .a()[50],
                5e-4);
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.9, 0.0404, 0.0400", "2, 2, 0.0479, 0.0474"})
    void pageRule_after301Updates_endsWhereThePageEnds(double w, double b, double before, double end) {
        NeuronRun run = NeuronRun.of(book(Cost.CROSS_ENTROPY, Rule.PAGE, w, b, 0.005, 301));
        assertEquals(before, run.a()[300], 5e-5);
        assertEquals(end, run.a()[301], 5e-5);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "-0.7, 1", "2.5, 0"})
    void gradient_anywhere_agreesWithFiniteDifferences(double x, double y) {
        for (Cost cost : Cost.values()) {
            for (double w = -5; w <= 5; w += 1.25) {
                NeuronRun run = NeuronRun.of(new NeuronSetup(cost, Rule.GRADIENT, w, 0.5, x, y, 0.15, 20));
                for (int epoch = 0; epoch <= 20; epoch++) {
                    GradientCheck check = run.check(epoch);
                    assertTrue(check.agree(), cost + " " + w + " " + epoch + " " + check);
                }
            }
        }
    }

    @Test
    void pageRule_anywhere_isExposedByFiniteDifferences() {
        NeuronRun run = NeuronRun.of(book(Cost.CROSS_ENTROPY, Rule.PAGE, 2, 2, 0.005, 301));
        for (int epoch = 0; epoch <= 301; epoch++) {
            assertFalse(run.check(epoch).agree());
        }
        GradientCheck first = run.check(0);
        assertEquals(55.598150, first.claimed(), 1e-5); // 1 / (1 − a)
        assertEquals(0.982014, first.measured(), 1e-6);
    }

    /** The claim divided by σ′ is what the page takes for it. */
    @ParameterizedTest
    @CsvSource({"0.3, 0", "0.3, 1", "0.9, 0.25"})
    void pageRate_timesSigmaPrime_isTheErrorOfTheEquations(double a, double y) {
        assertEquals(a - y, PageRule.rate(a, y) * a * (1 - a), 1e-12);
    }

    @Test
    void pageRule_fromSaturatedOutput_leavesTheNumbers() {
        NeuronRun run = NeuronRun.of(book(Cost.CROSS_ENTROPY, Rule.PAGE, 50, 50, 0.005, 3));
        assertEquals(1, run.a()[0]);
        assertFalse(Double.isFinite(run.a()[1]) && Double.isFinite(run.w()[1]));
        NeuronRun atTarget = NeuronRun.of(book(Cost.CROSS_ENTROPY, Rule.PAGE, -500, -500, 0.005, 3));
        assertTrue(Double.isFinite(atTarget.w()[3]));
    }

    @Test
    void moment_atAnyEpoch_isTheNeuronOfItsWeights() {
        NeuronRun run = NeuronRun.of(new NeuronSetup(Cost.QUADRATIC, Rule.GRADIENT, 2, -1, 1.5, 1, 0.5, 40));
        for (int epoch = 0; epoch <= 40; epoch++) {
            Moment now = run.at(epoch);
            assertEquals(now.w() * 1.5 + now.b(), now.z(), 1e-12);
            assertEquals(new Sigmoid().value(now.z()), now.a(), 1e-12);
            assertEquals(now.a() * (1 - now.a()), now.sigmaPrime(), 1e-12);
            assertEquals(Math.abs(now.dw()), Quantity.GRADIENT.of(run)[epoch]);
        }
    }

    @Test
    void targets_mirrored_mirrorTheOutput() {
        for (Cost cost : Cost.values()) {
            NeuronRun down = NeuronRun.of(new NeuronSetup(cost, Rule.GRADIENT, 2, 2, 1, 0, 0.15, 300));
            NeuronRun up = NeuronRun.of(new NeuronSetup(cost, Rule.GRADIENT, -2, -2, 1, 1, 0.15, 300));
            assertEquals(1 - down.a()[300], up.a()[300], 1e-12);
        }
    }

    @Test
    void setup_thatCannotBe_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> book(Cost.QUADRATIC, Rule.PAGE, 2, 2, 0.15, 300));
        assertThrows(IllegalArgumentException.class, () -> book(Cost.QUADRATIC, Rule.GRADIENT, 2, 2, Double.NaN, 300));
        assertThrows(IllegalArgumentException.class, () -> book(Cost.QUADRATIC, Rule.GRADIENT, 2, 2, 0.15, -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NeuronSetup(Cost.QUADRATIC, Rule.GRADIENT, 2, 2, 1, Double.NaN, 0.15, 300));
    }
}
