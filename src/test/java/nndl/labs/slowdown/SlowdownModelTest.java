package nndl.labs.slowdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nndl.labs.slowdown.SlowdownModel.Rate;
import nndl.labs.slowdown.SlowdownModel.Start;
import nndl.ui.Refused;
import nndl.ui.book.Exercise;
import nndl.ui.book.Exercise.Verdict;
import org.junit.jupiter.api.Test;

final class SlowdownModelTest {
    private final SlowdownModel model = new SlowdownModel();

    private Shown at(int epoch) {
        return new Shown(model.comparison.get(), epoch);
    }

    private Exercise.Outcome outcome(int exercise) {
        return new SlowdownExercises(model).all().get(exercise).check().get();
    }

    private Verdict verdict(int exercise) {
        return outcome(exercise).verdict();
    }

    @Test
    void model_atFirst_isBadStartWithEqualRates() {
        assertTrue(model.uses(Start.BAD).get());
        assertTrue(model.uses(Rate.EQUAL).get());
        assertEquals(0.202848, at(300).quadratic().a(), 5e-7);
        assertEquals(0.012009, at(300).crossEntropy().a(), 5e-7);
    }

    @Test
    void presets_inAnyOrder_giveThePublishedEnds() {
        model.use(Rate.AS_PAGE_RUNS);
        assertEquals(301, model.comparison.get().epochs());
        assertEquals(0.0474, at(301).crossEntropy().a(), 5e-5);
        model.use(Start.GOOD);
        assertEquals(0.0400, at(301).crossEntropy().a(), 5e-5);
        model.use(Rate.PAGE);
        assertTrue(model.uses(Start.GOOD).get());
        assertFalse(model.linked.get());
        assertEquals(0.417679, at(300).crossEntropy().a(), 5e-7);
        assertEquals(0.093956, at(300).quadratic().a(), 5e-7);
        model.use(Rate.EQUAL);
        assertTrue(model.linked.get());
        assertEquals(0.011638, at(300).crossEntropy().a(), 5e-7);
    }

    @Test
    void presets_afterAnotherSetting_areNoLongerInUse() {
        var bad = model.uses(Start.BAD);
        model.w.valueProperty().set(1.99);
        assertFalse(bad.get());
        model.use(Start.BAD);
        assertTrue(bad.get());
        model.y.set(1);
        assertFalse(bad.get());
    }

    @Test
    void presets_afterTypedValues_restoreTheFirstRanges() throws Refused {
        model.w.type("100");
        model.b.type("-50");
        model.x.type("30");
        model.quadraticRate.type("500");
        model.epochs.type("100000");
        model.use(Start.BAD);
        model.use(Rate.PAGE);
        assertEquals(5, model.w.maxProperty().get());
        assertEquals(-5, model.b.minProperty().get());
        assertEquals(2, model.x.maxProperty().get());
        assertEquals(10, model.quadraticRate.maxProperty().get());
        assertEquals(10, model.crossEntropyRate.maxProperty().get());
        assertEquals(3000, model.epochs.maxProperty().get());
        assertTrue(model.uses(Start.BAD).get() && model.uses(Rate.PAGE).get());
    }

    @Test
    void rates_linked_moveTogether_unlinkedAlone() {
        model.quadraticRate.valueProperty().set(0.5);
        assertEquals(0.5, model.crossEntropyRate.get());
        model.crossEntropyRate.valueProperty().set(0.02);
        assertEquals(0.02, model.quadraticRate.get());
        model.linked.set(false);
        model.crossEntropyRate.valueProperty().set(3);
        assertEquals(0.02, model.quadraticRate.get());
        model.linked.set(true);
        assertEquals(0.02, model.crossEntropyRate.get());
    }

    @Test
    void rates_typedBeyondTheSlider_areLinkedToo() throws Refused {
        model.crossEntropyRate.type("0,00025");
        assertEquals(0.00025, model.quadraticRate.get());
        assertEquals(0.00025, model.comparison.get().quadratic().setup().eta());
        assertThrows(Refused.class, () -> model.crossEntropyRate.type("0"));
        assertThrows(Refused.class, () -> model.epochs.type("100001"));
        assertEquals(0.00025, model.crossEntropyRate.get());
    }

    @Test
    void weights_setTypedOrReset_areUsedAsShown() throws Refused {
        model.w.valueProperty().set(1.23456);
        assertEquals("1.23", model.w.shown());
        assertEquals(1.23, at(0).quadratic().w());
        model.w.type("-7,125");
        assertEquals("−7.125", model.w.shown());
        assertEquals(-7.125, at(0).crossEntropy().w());
        model.w.reset();
        assertEquals(2, at(0).quadratic().w());
        model.b.valueProperty().set(99);
        assertEquals(5, at(0).quadratic().b());
        model.b.valueProperty().set(-99);
        assertEquals(-5, at(0).quadratic().b());
    }

    @Test
    void family_hasElevenStarts_fromMinus2To3() {
        var family = model.family(Cost.CROSS_ENTROPY);
        assertEquals(11, family.size());
        assertEquals(-2, family.get(0).w()[0]);
        assertEquals(3, family.get(10).b()[0]);
        assertEquals(at(300).crossEntropy(), family.get(8).at(300));
        model.epochs.exactly(100_000);
        assertEquals(3000, model.family(Cost.QUADRATIC).get(0).epochs());
    }

    @Test
    void timesSmaller_atBadStart_is57() {
        assertEquals(56.6, at(0).timesSmaller(), 0.05);
    }

    @Test
    void situation_alongTheBooksRun_changesAsTheBookTellsIt() {
        assertEquals(Situation.SATURATED, Situation.of(at(0)));
        assertEquals(Situation.LEFT_BEHIND, Situation.of(at(118)));
        assertEquals(Situation.STEEP, Situation.of(at(220)));
        assertTrue(at(220).nearPeak());
        assertEquals(Situation.UNDER_WAY, Situation.of(at(299)));
        model.use(Start.GOOD);
        assertEquals(Situation.BOTH_ARRIVED, Situation.of(at(300)));
        model.use(Rate.PAGE);
        assertEquals(Situation.QUADRATIC_FIRST, Situation.of(at(300)));
        model.use(Rate.AS_PAGE_RUNS);
        assertEquals(Situation.WRONG_RULE, Situation.of(at(0)));
        model.w.exactly(100);
        assertEquals(Situation.LAST_STEP, Situation.of(at(0)));
        assertEquals(Situation.NOT_A_NUMBER, Situation.of(at(2)));
        model.use(Rate.EQUAL);
        model.x.exactly(0);
        assertEquals(Situation.NO_INPUT, Situation.of(at(10)));
        model.x.exactly(1);
        model.w.exactly(100);
        assertEquals(Situation.UNDERFLOWED, Situation.of(at(0)));
    }

    /** From an output of 0.72 on σ is steep, but the gradient soon is far from its peak. */
    @Test
    void situation_steepOnlyNearThePeakOfTheRun() {
        for (Start start : Start.values()) {
            model.use(start);
            for (int epoch = 0; epoch <= 300; epoch++) {
                if (Situation.of(at(epoch)) == Situation.STEEP) {
                    double gradient = Math.abs(at(epoch).quadratic().dw());
                    assertTrue(
                            gradient >= 0.8 * at(epoch).comparison().quadratic().steepest());
                }
            }
        }
    }

    @Test
    void quadraticFirst_needsTheLargerRate() {
        model.use(Rate.EQUAL);
        model.linked.set(false);
        model.quadraticRate.exactly(100);
        model.use(Start.GOOD);
        assertEquals(Situation.QUADRATIC_FIRST, Situation.of(at(5)));
        assertEquals(100 / 0.15, at(5).timesFaster(), 1e-9);
    }

    @Test
    void situation_withStepsOfOneSize_isEqual() {
        model.linked.set(false);
        model.w.exactly(0);
        model.b.exactly(0.5);
        model.quadraticRate.exactly(0.15 * at(0).timesSmaller());
        assertEquals(Situation.EQUAL, Situation.of(at(0)));
    }

    @Test
    void exercises_haveTheIdsThatTheContentsCount() {
        assertEquals(
                SlowdownLab.EXERCISES,
                new SlowdownExercises(model).all().stream().map(Exercise::id).toList());
    }

    @Test
    void stubborn_fromFartherOut_isRight() {
        assertEquals(Verdict.NOT_YET, verdict(0));
        model.b.valueProperty().set(3);
        assertEquals(Verdict.RIGHT, verdict(0));
        model.quadraticRate.exactly(0.001);
        assertEquals(Verdict.NOT_YET, verdict(0));
    }

    @Test
    void catchUp_withMuchLargerRate_isRight() {
        assertEquals(Verdict.NOT_YET, verdict(1));
        model.linked.set(false);
        model.quadraticRate.valueProperty().set(1);
        assertEquals(Verdict.NOT_YET, verdict(1));
        model.quadraticRate.valueProperty().set(7);
        assertEquals(Verdict.RIGHT, verdict(1));
        model.use(Start.GOOD);
        assertEquals(Verdict.NOT_YET, verdict(1));
    }

    @Test
    void even_withRatesThatMakeUpForSigmaPrime_isRight() {
        assertEquals(Verdict.NOT_YET, verdict(2));
        model.linked.set(false);
        model.quadraticRate.valueProperty().set(8.5);
        assertEquals(Verdict.RIGHT, verdict(2));
        model.quadraticRate.valueProperty().set(10);
        assertEquals(Verdict.NOT_YET, verdict(2));
    }

    @Test
    void even_withStepsOfSizeZero_isNotYet() {
        model.x.exactly(0);
        model.b.exactly(3);
        assertEquals("exercise.even.still", outcome(2).key());
        model.x.exactly(1);
        model.b.exactly(100);
        assertEquals("exercise.even.still", outcome(2).key());
        assertFalse(at(0).stepsAlike());
    }
}
