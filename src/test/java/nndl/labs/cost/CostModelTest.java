package nndl.labs.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nndl.ui.Language;
import nndl.ui.Refused;
import nndl.ui.Text;
import nndl.ui.book.Exercise.Verdict;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CostModelTest {
    private final CostModel model = new CostModel();
    private final CostExercises exercises = new CostExercises(model);

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.81})
    void cost_anyY_isLowestAtAEqualToY(double y) {
        for (CostFunction function :
                new CostFunction[] {CostFunction.QUADRATIC, CostFunction.CROSS_ENTROPY, CostFunction.LINEAR}) {
            UnivariatePointValuePair found = new BrentOptimizer(1e-9, 1e-12)
                    .optimize(
                            new MaxEval(200),
                            new UnivariateObjectiveFunction(a -> function.cost(a, y)),
                            GoalType.MINIMIZE,
                            new SearchInterval(1e-6, 1 - 1e-6));
            assertEquals(y, found.getPoint(), 1e-5, function.name());
            assertEquals(found.getValue(), CostModel.lowest(function, y), 1e-9);
        }
    }

    /** Its slope is ln((1 − y)/y), so it is the integral of that from 0; t = s² tames the pole. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.81})
    void lowest_ofCrossEntropy_isTheBinaryEntropy(double y) {
        double integral = new IterativeLegendreGaussIntegrator(20, 1e-12, 1e-12)
                .integrate(1_000_000, s -> 2 * s * Math.log((1 - s * s) / (s * s)), 0, Math.sqrt(y));
        assertEquals(integral, CostModel.lowest(CostFunction.CROSS_ENTROPY, y), 1e-7);
    }

    @Test
    void lowest_ofCrossEntropy_isNothingAtBothEndsAndMostInTheMiddle() {
        assertEquals(0, CostModel.lowest(CostFunction.CROSS_ENTROPY, 0));
        assertEquals(0, CostModel.lowest(CostFunction.CROSS_ENTROPY, 1));
        assertEquals(Math.log(2), CostModel.lowest(CostFunction.CROSS_ENTROPY, 0.5), 1e-15);
    }

    @ParameterizedTest
    @EnumSource
    void slopes_anyFunction_matchCentralDifferences(CostFunction function) {
        double h = 1e-6;
        double a = 0.7;
        double y = 0.2;
        double slope = (function.cost(a + h, y) - function.cost(a - h, y)) / (2 * h);
        assertEquals(slope, function.slopeInA(a, y), 1e-8);
        double dadz = function == CostFunction.LINEAR ? 1 : a * (1 - a);
        assertEquals(slope * dadz, function.slopeInZ(a, y), 1e-8);
    }

    @Test
    void slopeInZ_ofCrossEntropyAndLinear_isTheDifference() {
        assertEquals(0.98, CostFunction.CROSS_ENTROPY.slopeInZ(0.98, 0), 1e-12);
        assertEquals(0.98, CostFunction.LINEAR.slopeInZ(0.98, 0), 1e-12);
        assertEquals(0.98 * 0.98 * 0.02, CostFunction.QUADRATIC.slopeInZ(0.98, 0), 1e-12);
    }

    @Test
    void swapped_atYZeroOrOne_isEndlessButAtA() {
        assertEquals(0, CostFunction.SWAPPED.cost(0, 0));
        assertEquals(Double.POSITIVE_INFINITY, CostFunction.SWAPPED.cost(0.3, 0));
        assertEquals(0, CostFunction.SWAPPED.cost(1, 1));
        assertEquals(Double.POSITIVE_INFINITY, CostFunction.SWAPPED.cost(0.3, 1));
        assertFalse(Double.isFinite(CostFunction.SWAPPED.slopeInA(0.3, 0)));
    }

    @Test
    void curve_towardsAPole_hasAGapThereOnly() {
        double[] places = model.places();
        double[] cost = model.curve(CostFunction.CROSS_ENTROPY, Quantity.COST, places);
        assertEquals(0, cost[0]);
        assertFalse(Double.isFinite(cost[cost.length - 1]));
        assertTrue(Arrays.stream(cost).limit(cost.length - 1).allMatch(Double::isFinite));
        for (CostFunction function : CostFunction.values()) {
            for (Quantity quantity : Quantity.values()) {
                model.curve(function, quantity, places);
            }
        }
    }

    @Test
    void exact_numbers_showAllThatWasChosen() throws Refused {
        assertEquals("0.9999", ReadOutTable.exact(0.9999));
        assertEquals("1e−9", ReadOutTable.exact(1e-9));
        assertEquals("−∞", ReadOutTable.number(Double.NEGATIVE_INFINITY));
        model.a().type("0.9999");
        model.y().type("0.4985");
        assertEquals(0.5014, model.difference());
    }

    @Test
    void remark_onTheSwappedCost_isTrueWhereItHasNoSlopeOrNoEnd() {
        Text text = new Text(Language.EN).in("nndl/labs/cost");
        CostWords words = new CostWords(text, model);
        model.swappedProperty().set(true);
        assertEquals(
                text.get("remark.endless", "0", "ln y", "∞"), words.remark().get());
        model.y().exactly(1);
        assertEquals(
                text.get("remark.endless", "1", "ln(1 − y)", "−∞"),
                words.remark().get());
        model.y().exactly(0.5);
        assertEquals(text.get("remark.flat", "0.693"), words.remark().get());
        assertEquals(0, model.now(CostFunction.SWAPPED, Quantity.SLOPE_IN_A));
    }

    @Test
    void places_haveTheNeuronAndTheTargetAmongThem() throws Refused {
        model.a().type("0,12345");
        model.y().type("0.54321");
        assertTrue(Arrays.binarySearch(model.places(), 0.12345) >= 0);
        assertTrue(Arrays.binarySearch(model.places(), 0.54321) >= 0);
    }

    @Test
    void mostDoubt_atOneHalf_isRight() {
        assertEquals(Verdict.NOT_YET, exercises.mostDoubt().verdict());
        model.y().exactly(0.49);
        assertEquals(Verdict.NOT_YET, exercises.mostDoubt().verdict());
        model.y().exactly(0.5);
        assertEquals(Verdict.RIGHT, exercises.mostDoubt().verdict());
    }

    @Test
    void hundredfold_surelyWrong_isRight() {
        model.a().exactly(0.98);
        assertEquals("outcome.times.less", exercises.hundredfold().key());
        model.y().exactly(0.5);
        assertEquals("outcome.times.near", exercises.hundredfold().key());
        model.y().exactly(0);
        model.a().exactly(0.99);
        assertEquals(Verdict.RIGHT, exercises.hundredfold().verdict());
        model.y().exactly(1);
        model.a().exactly(0.01);
        assertEquals(Verdict.RIGHT, exercises.hundredfold().verdict());
    }

    @Test
    void wrongWay_atTheEndOfTheSlider_isRight() {
        assertEquals("outcome.way.setup", exercises.wrongWay().key());
        model.swappedProperty().set(true);
        model.y().valueProperty().set(0.8);
        model.a().valueProperty().set(0.8);
        assertEquals("outcome.way.slope", exercises.wrongWay().key());
        model.a().valueProperty().set(1);
        assertEquals(Verdict.RIGHT, exercises.wrongWay().verdict());
    }

    @Test
    void reset_afterEverything_isTheStart() throws Refused {
        model.a().type("1e-6");
        model.y().type("0.7");
        model.linearProperty().set(true);
        model.swappedProperty().set(true);
        model.reset();
        assertEquals(0.9, model.a().get());
        assertEquals(0, model.y().get());
        assertEquals(2, model.functionsBinding().get().size());
    }
}
