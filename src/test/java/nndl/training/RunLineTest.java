package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunLineTest {
    @Test
    void parse_ofFormat_givesEveryRunOfTheBook() {
        for (Experiment experiment : Experiments.all()) {
            for (Experiment.Part part : experiment.parts()) {
                BookRun run = new BookRun(experiment.id(), part.name());
                String line = new RunLine(part.settings(), Optional.of(run)).format();
                RunLine read = RunLine.parse(line);
                assertEquals(part.settings(), read.settings(), line);
                // Of an experiment with one run the settings say it all.
                assertEquals(Optional.of(run).filter(BookRun::isOneOfSeveral), read.book(), line);
            }
        }
    }

    @Test
    void parse_settingsWithOrWithoutTrain_areTheSame() {
        String settings = "--network 784,10 --eta 0,25 --seed 7";
        RunLine expected = new RunLine(SettingsText.parse(settings), Optional.empty());
        assertEquals(expected, RunLine.parse("  train " + settings + "\n"));
        assertEquals(expected, RunLine.parse(settings));
        assertEquals(SettingsText.parse(""), RunLine.parse("train").settings());
    }

    @Test
    void parse_replayOfTheOnlyRun_needsNoName() {
        assertEquals(
                Optional.of(new BookRun("overfit-1k", "overfit-1k")),
                RunLine.parse("replay overfit-1k").book());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | expected \"train\", \"replay\" or a setting, found \"\"",
                "hello world | expected \"train\", \"replay\" or a setting, found \"hello\"",
                "train --eta | --eta has no value",
                "replay | expected \"replay ID\" or \"replay ID --only RUN\"",
                "replay nothing | no experiment is named \"nothing\"",
                "replay three-eta | three-eta has several runs, expected --only and one of them",
                "replay three-eta --only 7 | no run of three-eta is named \"7\"",
            })
    void parse_anythingElse_isASentence(String text, String sentence) {
        SettingException refused = assertThrows(SettingException.class, () -> RunLine.parse(text));
        assertEquals(sentence, refused.getMessage());
    }
}
