package nndl.training.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nndl.training.BookRun;
import nndl.training.Experiments;
import nndl.training.Published;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookFiguresTest {
    private static final BookRun OVERFIT = new BookRun("overfit-1k", "overfit-1k");
    private static final RunSettings SETTINGS = OVERFIT.find().orElseThrow().settings();

    private static RunStart changed(Setting setting, String value) {
        return RunStart.now(SettingsText.with(SETTINGS, setting, value), Origin.SETTINGS)
                .changedFrom(OVERFIT);
    }

    private static List<Published> figures(RunStart start, Change... changes) {
        return BookFigures.of(start, List.of(changes))
                .map(BookFigures::published)
                .orElse(List.of());
    }

    @Test
    void of_theBooksRun_areAllThatItPublished() {
        List<Published> all = Experiments.named("overfit-1k").orElseThrow().published();
        assertEquals(all, figures(RunStart.now(SETTINGS, new Origin.Book(OVERFIT))));
        assertEquals(all, figures(RunStart.now(SETTINGS, Origin.SETTINGS)));
    }

    @ParameterizedTest
    @CsvSource({
        "ETA, 1",
        "LAMBDA, 1",
        "MINI_BATCH, 11",
        "TRAIN_SIZE, 999",
        "SEED, 1",
        "DROPOUT, 0.5",
        "NETWORK, '784,31,10'"
    })
    void of_settingsThatTheFiguresDependOn_areNone(Setting setting, String value) {
        assertEquals(List.of(), figures(changed(setting, value)));
    }

    /** The first epochs of a longer run are the same; what it says of its last or best epoch is not known of a shorter one. */
    @Test
    void of_fewerEpochs_areThoseOfTheseEpochs() {
        List<Published> whole = figures(RunStart.now(SETTINGS, Origin.SETTINGS));
        int least = whole.stream()
                .filter(figure -> !figure.best())
                .mapToInt(figure -> figure.epoch().orElseThrow())
                .min()
                .orElseThrow();
        List<Published> some = figures(changed(Setting.EPOCHS, String.valueOf(least + 1)));
        assertFalse(some.isEmpty());
        assertTrue(some.stream().allMatch(figure -> figure.epoch().equals(Optional.of(least)) && !figure.best()));
    }

    @Test
    void of_aRunChangedOnItsWay_areThoseOfBefore() {
        RunStart start = RunStart.now(SETTINGS, new Origin.Book(OVERFIT));
        RunSettings.Learning other =
                SETTINGS.learning().with(0.1, SETTINGS.learning().regularization());
        assertEquals(List.of(), figures(start, new Change(0, other)));
        int last = SETTINGS.learning().epochs() - 1;
        List<Published> before = figures(start, new Change(last, other));
        assertFalse(before.isEmpty());
        assertTrue(before.stream().allMatch(figure -> figure.epoch().orElseThrow() < last));
    }

    @Test
    void of_filesAndForks_areNone() {
        assertEquals(List.of(), figures(RunStart.now(SETTINGS, new Origin.Files(List.of("mine")))));
        RunStart start = RunStart.now(SETTINGS, Origin.SETTINGS);
        assertEquals(List.of(), figures(RunStart.now(SETTINGS, new Origin.Fork(start.id(), 4, "--eta 1"))));
    }

    /** It is as near to an experiment of that length with other pictures, which nobody has chosen. */
    @Test
    void likeness_ofAShorterRun_isToTheOneThatWasChosen() {
        assertEquals(OVERFIT, Likeness.of(changed(Setting.EPOCHS, "30")).book());
        RunStart pasted = RunStart.now(changed(Setting.EPOCHS, "30").settings(), Origin.SETTINGS);
        assertEquals(OVERFIT, Likeness.of(pasted).book());
    }

    @Test
    void onTheWay_isOneForAnEpoch_andNoneWhereItWasChangedBack() {
        RunSettings.Learning at = SETTINGS.learning();
        List<Change> changes = List.of(
                new Change(3, at.with(2, at.regularization())),
                new Change(3, at.with(1, at.regularization())),
                new Change(5, at.with(7, at.regularization())),
                new Change(5, at.with(1, at.regularization())));
        List<OnTheWay> made = OnTheWay.of(SETTINGS, changes);
        assertEquals(1, made.size());
        assertEquals(3, made.get(0).epoch());
        assertEquals("1", made.get(0).now().get(Setting.ETA));
        assertEquals(
                SettingsText.value(SETTINGS, Setting.ETA), made.get(0).before().get(Setting.ETA));
    }
}
