package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import nndl.data.PixelScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentsTest {
    static Stream<Experiment> all() {
        return Experiments.all().stream();
    }

    @Test
    void ids_areUniqueAndFindTheirExperiment() {
        Set<String> ids = new HashSet<>();
        for (Experiment experiment : Experiments.all()) {
            assertTrue(ids.add(experiment.id()), experiment.id());
            assertEquals(Optional.of(experiment), Experiments.named(experiment.id()));
        }
        assertEquals(Optional.empty(), Experiments.named("no such"));
        assertTrue(ids.containsAll(List.of("first-network", "overfit-1k", "reg-50k", "init-30", "more-data")));
    }

    @Test
    void chapters_neverGoBack() {
        List<Integer> chapters = all().map(Experiment::chapter).toList();
        assertEquals(chapters.stream().sorted().toList(), chapters);
    }

    @ParameterizedTest
    @MethodSource("all")
    void parts_haveNamesOfTheirOwnAndTheBooksSeedAndScale(Experiment experiment) {
        Set<String> names = new HashSet<>();
        for (Experiment.Part part : experiment.parts()) {
            assertTrue(names.add(part.name()), part.name());
            assertEquals(RunSettings.BOOK_SEED, part.settings().start().seed());
            assertEquals(PixelScale.BY_256, part.settings().data().pixelScale());
        }
        assertEquals(Experiment.Order.FRESH, experiment.parts().get(0).order());
        assertFalse(names.isEmpty());
    }

    /** A figure that the run does not measure could never be compared. */
    @ParameterizedTest
    @MethodSource("all")
    void published_everyFigure_isOfAPartThatMeasuresIt(Experiment experiment) {
        for (Published published : experiment.published()) {
            RunSettings settings =
                    experiment.part(published.part()).orElseThrow().settings();
            int epochs = settings.learning().epochs();
            int epoch = published.epoch().orElse(epochs - 1);
            assertTrue(epoch >= 0 && epoch < epochs, published::toString);
            Measured measured = settings.data().measured();
            assertTrue(measured.isDue(published.metric().set(), epoch, epoch == epochs - 1), published::toString);
            assertTrue(published.best() || published.epoch().isPresent(), published::toString);
            assertTrue(experiment.publishedOf(published.part()).contains(published));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void text_bothLanguages_hasTitleAndQuestion(Experiment experiment) {
        ExperimentText english = ExperimentText.in(Locale.UK);
        ExperimentText chinese = ExperimentText.in(Locale.SIMPLIFIED_CHINESE);
        assertFalse(english.title(experiment).isBlank());
        assertFalse(english.question(experiment).isBlank());
        assertFalse(chinese.question(experiment).isBlank());
        assertNotEquals(english.title(experiment), chinese.title(experiment));
    }

    @Test
    void text_englishOnAChineseDesktop_isEnglish() {
        Locale before = Locale.getDefault();
        Experiment first = Experiments.all().get(0);
        String english = ExperimentText.in(Locale.ENGLISH).title(first);
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            ResourceBundle.clearCache();
            assertEquals(english, ExperimentText.in(Locale.ENGLISH).title(first));
            assertEquals(english, ExperimentText.in(Locale.FRENCH).title(first));
        } finally {
            Locale.setDefault(before);
        }
    }
}
