package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nndl.training.Published.Measurement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishedTest {
    private static List<EpochResult> results;

    @BeforeAll
    static void run() throws InterruptedException {
        results = MadeUp.run(MadeUp.settings("--epochs 9 --measure training,test:2"), MadeUp.datasets(60))
                .results();
    }

    private static Published count(Integer epoch, boolean best, double value) {
        return new Published("run", Metric.TEST_CORRECT, Optional.ofNullable(epoch), best, value, true);
    }

    private static Published cost(double value) {
        return new Published("run", Metric.TEST_COST, Optional.of(3), false, value, true);
    }

    @Test
    void agrees_counts_mustBeEqual() {
        assertTrue(count(3, false, 9129).agrees(new Measurement(3, 9129)));
        assertFalse(count(3, false, 9129).agrees(new Measurement(3, 9130)));
    }

    @Test
    void agrees_best_mustBeReachedInThatEpochIfOneIsNamed() {
        assertTrue(count(374, true, 8227).agrees(new Measurement(374, 8227)));
        assertFalse(count(374, true, 8227).agrees(new Measurement(375, 8227)));
        assertTrue(count(null, true, 8227).agrees(new Measurement(375, 8227)));
    }

    @Test
    void agrees_costs_withinHalfOfTheNinthDecimal() {
        assertTrue(cost(0.1).agrees(new Measurement(3, 0.1 + 4.9e-10)));
        assertFalse(cost(0.1).agrees(new Measurement(3, 0.1 + 5.2e-10)));
        assertTrue(cost(2).agrees(new Measurement(3, 2 - 1.9e-9)));
        assertFalse(cost(2).agrees(new Measurement(3, 2 - 2.1e-9)));
        assertFalse(cost(2).agrees(new Measurement(3, Double.NaN)));
    }

    @Test
    void measured_ofAnEpoch_isThatEpochsFigure() {
        Measurement measured = count(5, false, 0).measured(results).orElseThrow();
        assertEquals(5, measured.epoch());
        assertEquals(results.get(5).on(DataSet.TEST).orElseThrow().accuracy().correct(), measured.value());
        assertEquals(
                results.get(3).costAsPrinted(DataSet.TEST),
                cost(0).measured(results).orElseThrow().value());
    }

    @Test
    void measured_notDueOrNotReached_isNothing() {
        assertEquals(Optional.empty(), count(4, false, 0).measured(results));
        assertEquals(Optional.empty(), count(100, false, 0).measured(results));
        assertEquals(Optional.empty(), count(null, true, 0).measured(List.of()));
    }

    @Test
    void measured_best_isTheFirstHighest() {
        int best = -1;
        int epoch = -1;
        for (EpochResult result : results) {
            int correct =
                    result.on(DataSet.TEST).map(e -> e.accuracy().correct()).orElse(-1);
            if (correct > best) {
                best = correct;
                epoch = result.epoch();
            }
        }
        assertEquals(
                Optional.of(new Measurement(epoch, best)), count(null, true, 0).measured(results));
    }
}
