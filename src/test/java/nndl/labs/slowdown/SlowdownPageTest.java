package nndl.labs.slowdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlowdownPageTest {
    private static NeuronRun run(Rule rule, double b, double x, double y) {
        return NeuronRun.of(new NeuronSetup(Cost.CROSS_ENTROPY, rule, 0, b, x, y, 0.15, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-3    | 0 | C = -\\ln \\left( 1 - 0.0474 \\right) = 0.0486",
                "10    | 0 | C = -\\ln \\left( 0.0000454 \\right) = 10",
                "10100 | 0 | C = -\\ln \\left( 4.22 \\cdot 10^{-4387} \\right) = 10100",
                "-40   | 0 | C = -\\ln \\left( 1 - 4.25 \\cdot 10^{-18} \\right) = 4.25 \\cdot 10^{-18}",
                "0     | 1 | C = -\\ln 0.5 = 0.693",
                "20    | 1 | C = -\\ln \\left( 1 - 2.06 \\cdot 10^{-9} \\right) = 2.06 \\cdot 10^{-9}"
            })
    void crossEntropyCost_ofAnyOutput_canBeRecomputed(double b, double y, String formula) {
        NeuronRun run = run(Rule.GRADIENT, b, 1, y);
        assertEquals(formula, SlowdownPage.crossEntropyCost(run.setup(), run.at(0)));
    }

    @Test
    void crossEntropyGradient_nearTarget1_hasTheSmallErrorItself() {
        NeuronRun run = run(Rule.GRADIENT, 20, 2, 1);
        assertEquals(
                "\\frac{\\partial C}{\\partial w} = 2 \\cdot (-2.06 \\cdot 10^{-9}) = -4.12 \\cdot 10^{-9}",
                SlowdownPage.crossEntropyGradient(run.setup(), run.at(0)));
    }

    @Test
    void quadraticGradient_atBadStart_hasDigitsEnough() {
        NeuronRun run = NeuronRun.of(new NeuronSetup(Cost.QUADRATIC, Rule.GRADIENT, 2, 2, 1, 0, 0.15, 3));
        assertEquals(
                "\\frac{\\partial C}{\\partial w} = (0.982 - 0) \\cdot 0.01766 \\cdot 1 = 0.0173",
                SlowdownPage.quadraticGradient(run.setup(), run.at(0)));
    }

    @Test
    void mistake_withInput2_isTwiceTheRate() {
        NeuronRun run = run(Rule.PAGE, 6, 2, 0);
        assertEquals(
                "\\frac{\\partial C}{\\partial a} \\cdot x = 404.4 \\cdot 2 = 809, \\quad "
                        + "\\frac{\\partial C}{\\partial z} \\cdot x = 0.998 \\cdot 2 = 2",
                SlowdownPage.mistake(run.setup(), run.at(0)));
    }

    /** Nor does a formula with a number that is none. */
    @ParameterizedTest
    @ValueSource(doubles = {36, 50, 800, 10100, -800})
    void formulas_underThePagesRule_neverShowInfinity(double b) {
        for (double x : new double[] {-2, 0, 1, 100}) {
            for (double y : new double[] {0, 1}) {
                NeuronRun run = run(Rule.PAGE, b, x, y);
                for (int epoch = 0; epoch <= 3; epoch++) {
                    for (String formula : formulas(run, epoch)) {
                        assertFalse(formula.matches(".*(NaN|infty|E-?\\d|∞).*"), formula);
                    }
                }
            }
        }
    }

    private static List<String> formulas(NeuronRun run, int epoch) {
        List<String> all = new ArrayList<>();
        all.add(SlowdownPage.crossEntropyCost(run.setup(), run.at(epoch)));
        all.add(SlowdownPage.crossEntropyGradient(run.setup(), run.at(epoch)));
        all.add(SlowdownPage.crossEntropyBias(run.setup(), run.at(epoch)));
        all.add(SlowdownPage.mistake(run.setup(), run.at(epoch)));
        return all;
    }
}
