package nndl.labs.softmax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class FormulasTest {
    private static final double[] BOOK = {2.5, -1, 3.2, 0.5};

    @Test
    void formulas_atTheBooksStart_holdItsNumbers() {
        Formulas formulas = new Formulas(new OutputLayer(Outputs.SOFTMAX, BOOK, 1, 2));
        assertEquals("a_{1} = \\frac{e^{2.5}}{e^{2.5} + e^{-1} + e^{3.2} + e^{0.5}} = 0.315", formulas.activation(0));
        assertEquals("\\sum_j a_j = 0.315 + 0.009 + 0.633 + 0.043 = 1.000", formulas.sum());
        assertEquals("C = -\\ln 0.6334 = 0.457", formulas.cost());
        assertEquals("\\delta_{3} = 0.633 - 1 = -0.367", formulas.error());
    }

    @Test
    void formulas_withC_multiplyEveryInput() {
        Formulas formulas = new Formulas(new OutputLayer(Outputs.SOFTMAX, new double[] {2, -1}, 1.5, 0));
        assertEquals(
                "a_{1} = \\frac{e^{c z_{1}}}{\\sum_k e^{c z_k}} = \\frac{e^{1.5 \\cdot 2}}{\\sum_k e^{1.5\\, z_k}} = 0.989",
                formulas.activation(0));
    }

    @Test
    void formulas_ofSigmoids_beginWithWhatIsInForce() {
        Formulas formulas = new Formulas(new OutputLayer(Outputs.SIGMOID, new double[] {0, -1}, 1, 0));
        assertEquals("a_{1} = \\sigma(z_{1}) = \\frac{1}{1 + e^{-0}} = 0.500", formulas.activation(0));
        assertTrue(formulas.cost().startsWith("C = -\\sum_j"));
        assertTrue(formulas.slopes(0).contains("a_{1}(1 - a_{1}) = 0.250"));
    }

    @Test
    void cost_ofASmallOutput_canBeComputedAgain() {
        for (double z : new double[] {-5, -1, 0, 1, 3.2}) {
            String cost = new Formulas(new OutputLayer(Outputs.SOFTMAX, new double[] {2.5, z, 3.2}, 1, 1)).cost();
            String[] parts = cost.substring("C = -\\ln ".length()).split(" = ");
            assertEquals(-Math.log(Double.parseDouble(parts[0])), Double.parseDouble(parts[1]), 0.0006);
        }
    }

    @Test
    void sum_ofManyOutputs_leavesSomeOut() {
        Formulas formulas = new Formulas(new OutputLayer(Outputs.SOFTMAX, new double[10], 1, 0));
        assertEquals("\\sum_j a_j = 0.100 + 0.100 + 0.100 + \\cdots + 0.100 = 1.000", formulas.sum());
    }

    @Test
    void cost_ofAnOutputThatRoundsToZero_isSaidWithoutIt() {
        Formulas formulas = new Formulas(new OutputLayer(Outputs.SOFTMAX, new double[] {0, 1000}, 1, 0));
        assertEquals("C = -\\ln a_{1} = 1000.000", formulas.cost());
    }
}
