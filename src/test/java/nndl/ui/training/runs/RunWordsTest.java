package nndl.ui.training.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import nndl.training.SettingsText;
import nndl.training.runs.Origin;
import nndl.training.runs.RunId;
import nndl.training.runs.RunStart;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.runs.KeptRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunWordsTest {
    private static KeptRun run(RunId id, Origin origin) {
        return new KeptRun(
                new RunStart(id, Instant.EPOCH, SettingsText.parse(""), origin, Optional.empty(), Optional.empty()));
    }

    private static KeptRun fork(RunId id, RunId of, int epoch) {
        return run(id, new Origin.Fork(of, epoch, ""));
    }

    private static RunId id(int number) {
        return new RunId("20261125-000000-000-00000" + number);
    }

    @Test
    void name_ofForksOfForks_staysShort_andCirclesEnd(@TempDir Path home) {
        LabContext context = Labs.context(home, Language.EN);
        RunWords words = new RunWords(context.text().in("nndl/ui/training"), context.runs());
        KeptRun first = run(id(1), Origin.SETTINGS);
        KeptRun second = fork(id(2), id(1), 4);
        KeptRun third = fork(id(3), id(2), 17);
        KeptRun round = fork(id(4), id(5), 6);
        KeptRun andRound = fork(id(5), id(4), 7);
        for (KeptRun run : new KeptRun[] {first, second, third, round, andRound}) {
            context.runs().put(run);
        }
        assertEquals(words.name(first) + " from epoch 4", words.name(second));
        assertEquals(words.name(first) + " from epoch 4, 17", words.name(third));
        assertEquals(words.name(first) + " from epoch 7, 6", words.name(round));
        context.runs().look(second, second.lookProperty().get().withName("mine"));
        assertEquals("mine from epoch 17", words.name(third));
        context.runs().close();
    }
}
