package nndl.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nndl.data.MnistData;
import nndl.nn.Accuracy;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.MadeUp;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static Outcome outcome(RunEnd.Reason reason, int correct, double cost) {
        Outcome.Score score = new Outcome.Score(3, new Accuracy(correct, 100), cost);
        return new Outcome(new RunEnd(reason, 3), 1, Map.of(DataSet.VALIDATION, new Outcome.Course(score, score)));
    }

    @Test
    void sweep_ofARun_hasItsLastAndItsFirstBestEpoch() throws Exception {
        RunSettings settings = MadeUp.settings("--epochs 40 --measure validation,test:7");
        MnistData mnist = MadeUp.mnist(60);
        List<EpochResult> results = MadeUp.run(settings, MadeUp.datasets(60)).results();
        Outcome outcome;
        try (ParallelRuns runs = new ParallelRuns(2)) {
            outcome = new Sweep(mnist, runs)
                    .submit(settings, new Sweep.Listener() {})
                    .get();
        }
        assertEquals(Set.of(DataSet.VALIDATION, DataSet.TEST), outcome.courses().keySet());
        Outcome.Course course = outcome.on(DataSet.VALIDATION).orElseThrow();
        List<Integer> counts = results.stream()
                .map(r -> r.on(DataSet.VALIDATION).orElseThrow().accuracy().correct())
                .toList();
        int best = counts.stream().max(Integer::compare).orElseThrow();
        assertEquals(best, course.best().accuracy().correct());
        assertEquals(counts.indexOf(best), course.best().epoch());
        assertEquals(39, course.last().epoch());
        assertEquals(counts.get(39), course.last().accuracy().correct());
        assertEquals(
                results.get(39).on(DataSet.VALIDATION).orElseThrow().dataCost(),
                course.last().cost());
        assertEquals(39, outcome.on(DataSet.TEST).orElseThrow().last().epoch());
        assertEquals(new RunEnd(RunEnd.Reason.FINISHED, 39), outcome.end());
    }

    @Test
    void isBetterThan_goesByAccuracyThenCostAndNeverByWhatDiverged() {
        Outcome good = outcome(RunEnd.Reason.FINISHED, 90, 0.5);
        assertTrue(good.isBetterThan(outcome(RunEnd.Reason.FINISHED, 89, 0.1), DataSet.VALIDATION));
        assertTrue(good.isBetterThan(outcome(RunEnd.Reason.STOPPED_EARLY, 90, 0.6), DataSet.VALIDATION));
        assertTrue(good.isBetterThan(outcome(RunEnd.Reason.DIVERGED, 95, 0.1), DataSet.VALIDATION));
        assertFalse(good.isBetterThan(good, DataSet.VALIDATION));
        assertFalse(outcome(RunEnd.Reason.DIVERGED, 95, 0.1).isBetterThan(good, DataSet.VALIDATION));
        assertFalse(good.isBetterThan(outcome(RunEnd.Reason.FINISHED, 1, 1), DataSet.TEST));
    }
}
