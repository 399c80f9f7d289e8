package nndl.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.EpochResult;
import nndl.training.MadeUp;
import nndl.training.Recorder;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.TrainingSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HindsightTest {
    private static final String RUN = "--epochs 60 --mini-batch 10 --eta 1.5 ";
    private static final Datasets DATA = MadeUp.datasets(60);

    private static List<EpochResult> run(String more) throws InterruptedException {
        return MadeUp.run(MadeUp.settings(RUN + more), DATA).results();
    }

    private static int correct(EpochResult result, DataSet set) {
        return result.on(set).orElseThrow().accuracy().correct();
    }

    /** The rule run for real ends where hindsight says, with the same best network, for every patience and seed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void hindsight_anyPatience_isWhatTheRuleDoesWhenRun(int seed) throws InterruptedException {
        List<EpochResult> whole = run("--seed " + seed);
        int early = 0;
        for (int patience = 1; patience <= 12; patience++) {
            Recorder stopped = new Recorder();
            RunEnd end = new TrainingSession(
                            MadeUp.settings(RUN + "--seed " + seed + " --stop no-improvement-" + patience), DATA)
                    .run(stopped, new RunControl());
            Hindsight hindsight = Hindsight.of(whole, patience).orElseThrow();
            assertEquals(DataSet.VALIDATION, hindsight.watched());
            assertEquals(end.epoch(), hindsight.stop());
            assertEquals(59 - end.epoch(), hindsight.epochsSaved());
            int most = stopped.results().stream()
                    .mapToInt(result -> correct(result, DataSet.VALIDATION))
                    .max()
                    .orElseThrow();
            int mostOfAll = whole.stream()
                    .mapToInt(result -> correct(result, DataSet.VALIDATION))
                    .max()
                    .orElseThrow();
            assertEquals(most, hindsight.accuracy().correct());
            assertEquals(mostOfAll - most, hindsight.givenUp());
            assertEquals(most, correct(whole.get(hindsight.best().epoch()), DataSet.VALIDATION));
            early += end.reason() == RunEnd.Reason.STOPPED_EARLY ? 1 : 0;
        }
        assertTrue(early >= 3, "only " + early + " of the runs ended early: the test would show nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "'training,validation,test', VALIDATION",
        "'training,test', TEST",
        "'validation:2,test', TEST",
        "'training,validation:end,test:3', ",
        "training, "
    })
    void watched_whatWasMeasured_isTheValidationSetElseTheTestSet(String measured, DataSet watched)
            throws InterruptedException {
        assertEquals(
                Optional.ofNullable(watched),
                Hindsight.of(run("--measure " + measured), 3).map(Hindsight::watched));
    }

    @Test
    void hindsight_ofNothing_isNothing() {
        assertEquals(Optional.empty(), Hindsight.of(List.of(), 3));
        assertThrows(IllegalArgumentException.class, () -> Hindsight.of(List.of(), 0));
    }
}
