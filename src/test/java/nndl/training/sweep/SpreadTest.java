package nndl.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nndl.training.EpochResult;
import org.junit.jupiter.api.Test;

class SpreadTest {
    /** A run whose penalty in epoch e is the e-th figure. */
    private static List<EpochResult> run(double... figures) {
        List<EpochResult> run = new ArrayList<>();
        for (double figure : figures) {
            run.add(new EpochResult(run.size(), 0, 0, 0, 1, 1, figure, Map.of()));
        }
        return run;
    }

    private static List<Spread> spread(List<List<EpochResult>> runs) {
        return Spread.of(runs, result -> Optional.of(result.penalty()));
    }

    @Test
    void spread_oddNumberOfRuns_hasTheOneInTheMiddle() {
        assertEquals(
                List.of(new Spread(0, 1, 2, 9, 3), new Spread(1, -5, 0, 4, 3)),
                spread(List.of(run(9, 0), run(1, 4), run(2, -5))));
    }

    @Test
    void spread_evenNumberOfRuns_hasTheMeanOfTheTwoInTheMiddle() {
        assertEquals(List.of(new Spread(0, 1, 4, 100, 4)), spread(List.of(run(3), run(1), run(100), run(5))));
        assertEquals(List.of(new Spread(0, 1, 1.5, 2, 2)), spread(List.of(run(2), run(1))));
    }

    @Test
    void spread_runsOfUnequalLength_isAboutThoseThatHaveTheEpoch() {
        assertEquals(
                List.of(new Spread(0, 1, 2, 3, 3), new Spread(1, 5, 6, 7, 2), new Spread(2, 8, 8, 8, 1)),
                spread(List.of(run(1), run(2, 5, 8), run(3, 7))));
    }

    @Test
    void spread_figuresNotMeasuredOrNotFinite_areLeftOut() {
        assertEquals(
                List.of(new Spread(0, 2, 2, 2, 1)), spread(List.of(run(Double.NaN, Double.POSITIVE_INFINITY), run(2))));
        assertEquals(List.of(), Spread.of(List.of(run(1, 2)), result -> Optional.empty()));
        assertEquals(List.of(), spread(List.of()));
    }
}
