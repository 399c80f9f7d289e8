package nndl.training.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import nndl.training.BookRun;
import nndl.training.Experiment;
import nndl.training.Experiments;
import nndl.training.RunSettings;
import org.junit.jupiter.api.Test;

class LikenessTest {
    /** Several of the book's runs have the same settings: a run like them is called by the first. */
    @Test
    void of_settingsOfSeveralRunsOfTheBook_isTheFirst() {
        Map<RunSettings, BookRun> first = new HashMap<>();
        int several = 0;
        for (Experiment experiment : Experiments.all()) {
            for (Experiment.Part part : experiment.parts()) {
                BookRun run = new BookRun(experiment.id(), part.name());
                several += first.putIfAbsent(part.settings(), run) == null ? 0 : 1;
            }
        }
        assertTrue(several > 0);
        first.forEach((settings, run) -> {
            Likeness likeness = Likeness.of(RunStart.now(settings, Origin.SETTINGS));
            assertEquals(Map.of(), likeness.differences());
            Experiment experiment =
                    Experiments.named(likeness.book().experiment()).orElseThrow();
            assertTrue(
                    Experiments.all().indexOf(experiment)
                            <= Experiments.all()
                                    .indexOf(Experiments.named(run.experiment()).orElseThrow()),
                    likeness + " of " + run);
        });
    }
}
