package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingStateTest {
    private static TrainingState state(String rules) {
        return TrainingState.first(MadeUp.settings("--eta 1 " + rules), 10);
    }

    /** After which of the counts the run ends, or -1. */
    private static int end(TrainingState state, int... counts) {
        for (int i = 0; i < counts.length; i++) {
            if (state.endsAfter(counts[i])) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void endsAfter_noImprovementInThree_countsFromTheBest() {
        assertEquals(5, end(state("--stop no-improvement-3"), 5, 6, 7, 7, 6, 7, 9));
        assertEquals(-1, end(state("--stop no-improvement-3"), 5, 4, 4, 6, 6, 6, 7, 1, 1));
        assertEquals(3, end(state("--stop no-improvement-3"), 0, 0, 0, 0));
        assertEquals(1, end(state("--stop no-improvement-1"), 5, 5));
    }

    @Test
    void learningRate_decaying_fallsByOneFactorToTheShare() {
        TrainingState state = state("--schedule decay-to-0.01 --epochs 5");
        double[] expected = {1, 0.316227766, 0.1, 0.0316227766, 0.01};
        for (double rate : expected) {
            assertEquals(rate, state.learningRate(), 1e-9);
            assertFalse(state.endsAfter(1));
            state.nextEpoch();
        }
    }

    @Test
    void learningRate_decayingInOneEpoch_isWhatItWasAtFirst() {
        assertEquals(1, state("--schedule decay-to-0.01 --epochs 1").learningRate());
    }

    @Test
    void endsAfter_never_goesOn() {
        assertEquals(-1, end(state(""), new int[1000]));
    }

    @Test
    void endsAfter_halving_startsToCountAnewAfterEachHalving() {
        TrainingState state = state("--schedule halve-2");
        double[] expected = {1, 1, 0.5, 0.5, 0.5, 0.5, 0.25};
        int[] counts = {5, 5, 5, 4, 6, 6, 6};
        for (int i = 0; i < counts.length; i++) {
            assertFalse(state.endsAfter(counts[i]));
            assertEquals(expected[i], state.learningRate());
        }
    }

    @Test
    void endsAfter_sevenHalvings_endsInsteadOfTheEighth() {
        TrainingState state = state("--schedule halve-1");
        assertFalse(state.endsAfter(5));
        for (int i = 1; i <= 7; i++) {
            assertFalse(state.endsAfter(5));
        }
        assertEquals(1 / 128.0, state.learningRate());
        assertTrue(state.endsAfter(5));
        assertEquals(1 / 128.0, state.learningRate());
    }

    @Test
    void endsAfter_stoppingBeyondHalving_countsEpochsSinceTheBest() {
        assertEquals(4, end(state("--schedule halve-2 --stop no-improvement-4"), 5, 5, 5, 5, 5, 5));
    }

    @Test
    void copy_countersAndRates_areTakenAlong() {
        TrainingState state = state("--schedule halve-2 --stop no-improvement-4");
        end(state, 5, 5, 5, 5);
        TrainingState copy = state.copy();
        assertEquals(0.5, copy.learningRate());
        assertTrue(copy.endsAfter(5));
        assertTrue(state.endsAfter(5));
        assertEquals(0.25, copy.learningRate());
        assertEquals(0.25, state.learningRate());
    }

    @Test
    void network_withDropout_standsForTheThinnedOnes() {
        TrainingState state = state("--dropout 0.75");
        double whole = state.trained().layer(3).w(2, 3);
        assertEquals(whole / 4, state.network().layer(3).w(2, 3));
        assertEquals(state.trained().layer(2).w(2, 3), state.network().layer(2).w(2, 3));
    }

    /** network2.py draws scaled weights first, and then large ones: the discarded draw moves the stream on. */
    @Test
    void first_discardedDraw_beginsOneNetworkLater() {
        RunSettings settings = MadeUp.settings("--discarded-draws 1");
        Chance chance = new Chance(settings.start().seed());
        int parameters = TrainingState.first(settings, 10).trained().parameters();
        for (int i = 0; i < parameters; i++) {
            chance.normal();
        }
        RunSettings once = MadeUp.settings("--discarded-draws 0");
        List<Double> expected = MadeUp.parameters(
                TrainingState.first(once, chance, TrainingState.inOrder(10)).trained());
        assertEquals(
                expected, MadeUp.parameters(TrainingState.first(settings, 10).trained()));
    }
}
