package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nndl.nn.Evaluation;
import nndl.nn.Network;
import nndl.training.BookRun;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Experiments;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;
import nndl.training.runs.Change;
import nndl.training.runs.Group;
import nndl.training.runs.Origin;
import nndl.training.runs.RunId;
import nndl.training.runs.RunLook;
import nndl.training.runs.RunRecord;
import nndl.training.runs.RunRecorder;
import nndl.training.runs.RunStart;
import nndl.training.runs.RunStore;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Theme;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.chart.model.Series;
import nndl.ui.runs.KeptRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The training view with runs of an earlier start. */
final class KeptRunsTest {
    private static final int EPOCHS = 5;

    @TempDir
    private Path home;

    private final ChosenFiles chosen = new ChosenFiles();
    private RunStart book;
    private RunStart faster;
    private LabContext context;
    private TrainingView view;
    private Stage stage;

    @BeforeEach
    void open() throws InterruptedException {
        RunSettings settings =
                Experiments.named("overfit-1k").orElseThrow().parts().get(0).settings();
        book = RunStart.now(settings, new Origin.Book(new BookRun("overfit-1k", "overfit-1k")));
        Thread.sleep(2);
        faster = RunStart.now(
                settings.withLearning(
                        settings.learning().with(2.5, settings.learning().regularization())),
                Origin.SETTINGS);
        try (RunStore store = new RunStore(home.resolve("runs"), trouble -> {})) {
            keep(store, book);
            keep(store, faster);
        }
        context = Labs.context(home, Language.EN, chosen);
        Fx.run(() -> {
            view = new TrainingView(
                    context, List.of(Experiments.named("overfit-1k").orElseThrow()));
            stage = new Stage();
            stage.setScene(new Scene(
                    new BorderPane(view.centre(), null, view.controls(), view.runControls(), null), 1400, 900));
            Labs.dress(stage.getScene(), new Look(Theme.LIGHT, 100));
            stage.show();
            toggle("Runs").fire();
        });
        Fx.await(() -> context.runs().runs().size() == 2);
        Fx.pulses(3);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            view.close();
            stage.close();
        });
        context.runs().close();
    }

    private static void keep(RunStore store, RunStart start) {
        RunSettings.Architecture shape = start.settings().network();
        Network network = new Network(shape.sizes(), shape.hidden(), shape.objective());
        RunRecorder recorder = store.begin(start);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Evaluation evaluation = Evaluation.of(1.0 / (epoch + 1), 10, counts(epoch));
            recorder.epoch(
                    new EpochResult(epoch, epoch, 1, 1, 0.5, 1000, 0, Map.of(DataSet.TEST, evaluation)), network);
        }
        recorder.ended(new RunEnd(RunEnd.Reason.FINISHED, EPOCHS - 1));
    }

    /** Of ten digits, of which only 0 and 1 were asked. */
    private static int[] counts(int zeros) {
        int[] counts = new int[100];
        counts[0] = zeros;
        counts[1] = 1;
        counts[10] = 1;
        counts[11] = 2;
        return counts;
    }

    private void press(String key) {
        Labs.press(Fx.get(view::commands), key);
    }

    private ToggleButton toggle(String name) {
        return stage.getScene().getRoot().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> name.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) stage.getScene().lookup(".run-list");
    }

    /** Selects the runs in these rows. */
    private void select(int first, int... others) {
        Fx.run(() -> {
            list().getSelectionModel().clearSelection();
            list().getSelectionModel().selectIndices(first, others);
        });
    }

    private KeptRun run(RunStart start) {
        return context.runs().runs().stream()
                .filter(run -> run.start().equals(start))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the curves of the chart with this title. */
    private List<String> curves(String title) {
        return stage.getScene().getRoot().lookupAll(".live-chart").stream()
                .map(LiveChart.class::cast)
                .filter(chart -> title.equals(chart.titleProperty().get()))
                .flatMap(chart -> chart.model().series().stream().map(Series::name))
                .toList();
    }

    private List<RunRecord> onDisk() {
        try (RunStore store = new RunStore(home.resolve("runs"), trouble -> {})) {
            return store.read();
        }
    }

    @Test
    void run_afterItsFirstEpoch_isListedAndOnDiskWhenTheWindowCloses() {
        press("E");
        Fx.await(() -> context.runs().runs().size() == 3);
        KeptRun first = Fx.get(() -> context.runs().runs().get(0));
        EpochResult result = Fx.get(() -> first.results().get(0));
        assertEquals(
                new Origin.Book(new BookRun("overfit-1k", "overfit-1k")),
                first.start().origin());
        Fx.run(view::close);
        context.runs().close();
        RunRecord kept = onDisk().get(0);
        assertEquals(first.start(), kept.start());
        assertEquals(List.of(result), kept.results());
        assertEquals(Optional.of(new RunEnd(RunEnd.Reason.CANCELLED, 0)), kept.end());
    }

    @Test
    void eye_opened_drawsTheRunsUnderTheirNames() {
        Fx.run(() -> context.runs().setVisible(List.of(run(book), run(faster)), true));
        Fx.pulses(3);
        List<String> two = List.of("overfit-1k", "overfit-1k, η 2.5");
        assertEquals(
                two,
                Fx.get(() -> curves("Test cost")).stream()
                        .filter(name -> !name.contains("the book"))
                        .toList());
        press("E");
        // Of two runs of one name the time tells which is which.
        Fx.await(() -> curves("Training cost").stream()
                .map(name -> name.replaceFirst("overfit-1k, \\d\\d:\\d\\d:\\d\\d", "at its time"))
                .toList()
                .equals(List.of("the book, overfit-1k", "at its time")));
        Fx.run(() -> context.runs().setVisible(List.of(run(book), run(faster)), false));
        Fx.pulses(3);
        assertEquals(List.of("training, the book", "training"), Fx.get(() -> curves("Training cost")));
    }

    @Test
    void colors_ofVisibleRuns_differ() {
        List<Integer> colors = new ArrayList<>();
        Fx.run(() -> {
            context.runs().setVisible(List.of(run(book), run(faster)), true);
            context.runs().runs().forEach(run -> colors.add(context.runs().color(run)));
        });
        assertEquals(2, colors.stream().distinct().count(), colors.toString());
    }

    @Test
    void color_ofTheRunOnScreen_isNoneThatAVisibleRunHas() {
        select(0);
        press("Ctrl+Enter");
        Fx.pulses(3);
        assertFalse(Fx.get(() -> context.runs().companyProperty().get()), "alone, no run has a colour");
        Fx.run(() -> context.runs().setVisible(List.of(run(book)), true));
        Fx.pulses(3);
        Fx.run(() -> {
            assertTrue(context.runs().companyProperty().get());
            assertNotEquals(context.runs().color(run(book)), context.runs().color(run(faster)));
        });
    }

    @Test
    void legend_ofCompany_hidesARunInAllCharts() {
        Fx.run(() -> context.runs().setVisible(List.of(run(book), run(faster)), true));
        Fx.await(() -> legend().size() == 2);
        Fx.run(() -> legend().get(0).fire());
        Fx.pulses(2);
        Fx.run(() -> {
            List<Series> hidden = charts().stream()
                    .flatMap(chart -> chart.model().series().stream())
                    .filter(series -> !series.isVisible())
                    .toList();
            assertFalse(hidden.isEmpty());
            hidden.forEach(series -> assertEquals("overfit-1k", series.name()));
            legend().get(0).fire();
            assertTrue(charts().stream()
                    .flatMap(chart -> chart.model().series().stream())
                    .allMatch(Series::isVisible));
        });
    }

    @Test
    void set_hiddenAlone_isDrawnInCompanyWhereNoEntryBringsItBack() {
        select(1);
        press("Ctrl+Enter");
        Fx.await(() -> entry("test").isPresent());
        Fx.run(() -> entry("test").orElseThrow().fire());
        Fx.run(() -> assertFalse(testCosts().isEmpty()));
        Fx.run(() -> assertTrue(testCosts().stream().noneMatch(Series::isVisible)));
        Fx.run(() -> context.runs().setVisible(List.of(run(faster)), true));
        Fx.await(() -> legend().size() == 2);
        Fx.run(() -> assertTrue(testCosts().stream().allMatch(Series::isVisible)));
        Fx.run(() -> context.runs().setVisible(List.of(run(faster)), false));
        Fx.await(() -> entry("test").isPresent());
        Fx.run(() -> assertFalse(entry("test").orElseThrow().isSelected(), "hidden as before"));
    }

    @Test
    void ownRun_hiddenInCompany_isDrawnAlone() {
        select(1);
        press("Ctrl+Enter");
        Fx.run(() -> context.runs().setVisible(List.of(run(faster)), true));
        Fx.await(() -> legend().size() == 2);
        Fx.run(() -> entry("overfit-1k").orElseThrow().fire());
        Fx.run(() -> assertTrue(testCosts().stream().anyMatch(series -> !series.isVisible())));
        Fx.run(() -> context.runs().setVisible(List.of(run(faster)), false));
        Fx.await(() -> entry("test").isPresent());
        Fx.run(() -> assertTrue(testCosts().stream().allMatch(Series::isVisible)));
    }

    private List<Series> testCosts() {
        return charts().stream()
                .filter(chart -> "Test cost".equals(chart.titleProperty().get()))
                .flatMap(chart -> chart.model().series().stream())
                .filter(series -> !series.name().contains("the book"))
                .toList();
    }

    private Optional<ToggleButton> entry(String name) {
        return stage.getScene().getRoot().lookupAll(".shared-legend > .chart-legend-item").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(item -> name.equals(item.getText()))
                .findFirst();
    }

    private List<LiveChart> charts() {
        return stage.getScene().getRoot().lookupAll(".chart-grid > .live-chart").stream()
                .map(LiveChart.class::cast)
                .toList();
    }

    /** The entries of runs. */
    private List<ToggleButton> legend() {
        return stage.getScene().getRoot().lookupAll(".shared-legend > .chart-legend-item").stream()
                .filter(Node::isVisible)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(item -> item.getText().startsWith("overfit-1k"))
                .toList();
    }

    @Test
    void open_anEarlierRun_bringsItsEpochsToTheScreen() {
        select(1);
        press("Ctrl+Enter");
        assertEquals(Fx.get(() -> run(book).results()), Fx.get(() -> List.copyOf(view.results())));
        assertEquals(book.settings(), Fx.get(() -> view.runSettings()));
        assertEquals(List.of("test, the book", "test"), Fx.get(() -> curves("Test cost")));
        // Its last network is found: it can be saved.
        Path saved = home.resolve("saved.json");
        chosen.willChoose(saved);
        Fx.await(() -> {
            view.commands().stream()
                    .filter(command -> command.keyName().equals("Ctrl+S"))
                    .forEach(command -> command.action().run());
            return Files.exists(saved);
        });
    }

    @Test
    void open_whileARunGoesOn_leavesItGoing() {
        press("Space");
        Fx.await(() -> context.runs().runs().size() == 3);
        KeptRun going = Fx.get(() -> context.runs().runs().get(0));
        select(2);
        press("Ctrl+Enter");
        int before = Fx.get(() -> going.results().size());
        Fx.await(() -> going.results().size() > before + 2);
        assertEquals(Fx.get(() -> run(book).results()), Fx.get(() -> List.copyOf(view.results())));
        press("Space");
        Fx.await(() -> progress().startsWith("overfit-1k: ")); // held after an epoch or within one
        press("B");
        assertTrue(Fx.get(going::isGoing));
        // One more epoch may have been measured meanwhile.
        assertTrue(Fx.get(() -> view.results().equals(going.results())));
        press("Ctrl+R");
        assertEquals(
                RunEnd.Reason.CANCELLED, Fx.get(() -> going.end().orElseThrow().reason()));
    }

    @Test
    void fork_ofAnotherThanTheRunUnderWay_saysThatThisEnds() {
        press("E");
        Fx.await(() -> context.runs().runs().size() == 3);
        KeptRun held = Fx.get(() -> context.runs().runs().get(0));
        select(1);
        press("Ctrl+Enter");
        press("Ctrl+Shift+T");
        press("Ctrl+K");
        Fx.await(() -> !held.isGoing());
        assertEquals("overfit-1k was ended after epoch 0, and is kept so far.", Fx.get(() -> Labs.messages(context)));
        Fx.await(() -> context.runs().runs().size() == 4);
        press("Ctrl+R");
    }

    private String progress() {
        return ((Labeled) stage.getScene().lookup(".away-words")).getText();
    }

    @Test
    void takeSettings_ofARun_putsThemIntoTheForm() {
        select(0);
        press("Ctrl+Shift+T");
        assertEquals(faster.settings(), Fx.get(() -> view.settings().getValue()));
    }

    @Test
    void copyThenPaste_aRunsLine_givesItsSettings() {
        select(0);
        press("Ctrl+C");
        Fx.run(() -> assertEquals(
                "train " + SettingsText.format(faster.settings()),
                Clipboard.getSystemClipboard().getString()));
        press("Ctrl+V");
        assertEquals(faster.settings(), Fx.get(() -> view.settings().getValue()));
        Fx.run(() -> {
            ClipboardContent nonsense = new ClipboardContent();
            nonsense.putString("train --eta fast");
            Clipboard.getSystemClipboard().setContent(nonsense);
        });
        press("Ctrl+V");
        assertEquals(faster.settings(), Fx.get(() -> view.settings().getValue()));
        String said = Fx.get(() -> Labs.messages(context));
        assertTrue(said.contains("--eta: expected a number above 0, found \"fast\""), said);
    }

    private void paste(String line) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(line);
            Clipboard.getSystemClipboard().setContent(content);
        });
        press("Ctrl+V");
        Fx.pulses(2);
    }

    /** Which experiment is chosen is said by the settings, and the book's figures are those of that one. */
    @Test
    void paste_anotherExperimentsLine_choosesIt() {
        assertEquals(List.of("training, the book"), Fx.get(() -> curves("Training cost")));
        paste("train "
                + SettingsText.format(Experiments.named("first-network")
                        .orElseThrow()
                        .parts()
                        .get(0)
                        .settings()));
        assertEquals("The first network", Fx.get(() -> view.subtitle().getValue()));
        assertEquals(List.of(), Fx.get(() -> curves("Training cost")));
        assertTrue(Fx.get(() -> curves("Test accuracy")).contains("test, the book"));
    }

    /** The book has no figures of it, neither before it begins nor while it goes on nor when it is looked at later. */
    @Test
    void takeSettings_thatAreNotTheBooks_bringNoneOfItsFigures() {
        select(0);
        press("Ctrl+Shift+T");
        Fx.pulses(2);
        assertEquals("Overfitting, 1,000 pictures, changed", Fx.get(() -> view.subtitle()
                .getValue()));
        assertEquals(List.of(), Fx.get(() -> curves("Training cost")));
        press("E");
        Fx.await(() -> curves("Training cost").equals(List.of("training")));
        press("Ctrl+R");
        Fx.run(() -> toggle("Runs").fire());
        select(1);
        press("Ctrl+Enter");
        Fx.pulses(2);
        assertEquals(List.of("test"), Fx.get(() -> curves("Test cost")));
    }

    @Test
    void run_changedOnItsWay_saysSoEverywhere() throws Exception {
        RunSettings.Learning at = book.settings().learning();
        RunStart start = RunStart.now(book.settings(), book.origin());
        Change change = new Change(3, at.with(0.25, at.regularization()));
        List<EpochResult> results = Fx.get(() -> List.copyOf(run(book).results()));
        Fx.run(() -> context.runs()
                .keep(new RunRecord(
                        start, List.of(change), results, Optional.of(new RunEnd(RunEnd.Reason.FINISHED, EPOCHS - 1)))));
        Fx.pulses(2);
        String said = "η 0.5, from epoch 3 η 0.25";
        assertTrue(
                Fx.get(() -> words(".run-words").stream().anyMatch(words -> words.endsWith(said))),
                words(".run-words").toString());
        select(0);
        press("Ctrl+Enter");
        Fx.pulses(2);
        assertTrue(Fx.get(() -> marks("Test cost")).contains(3.0));
        press("Ctrl+C");
        String copied = Fx.get(() -> Labs.messages(context));
        assertTrue(copied.contains("they alone do not make this run again"), copied);

        Path file = home.resolve("changed.csv");
        chosen.willChoose(file);
        press("Ctrl+Shift+E");
        Fx.await(() -> Files.exists(file));
        assertTrue(Files.readAllLines(file).get(1).endsWith(",3: --eta 0.25"));
        press("Ctrl+Shift+T");
        String notice = Fx.get(() -> Labs.messages(context));
        assertTrue(notice.contains("not part of them: from epoch 3 η 0.25."), notice);
    }

    /** The header is about the run on screen; what Run does is about the settings, which says so. */
    @Test
    void run_whileAKeptRunIsLookedAt_saysWhoseSettingsItUses() {
        select(0);
        press("Ctrl+Enter");
        Fx.pulses(2);
        assertTrue(
                Fx.get(() -> labels()).contains("Run uses the settings, not this run: Overfitting, 1,000 pictures."));
        select(1);
        press("Ctrl+Enter");
        Fx.pulses(2);
        assertFalse(stage.getScene().lookup(".pending").getParent().isVisible());
    }

    /** After a restart the last network is on disk, and looked into at once. */
    @Test
    void inside_ofARunOfBefore_showsItsLastNetwork() {
        select(1);
        press("Ctrl+Enter");
        Fx.run(() -> toggle("Inside").fire());
        Fx.await(() -> run(book).inside().isPresent());
        assertEquals(
                Set.of(EPOCHS - 1),
                Fx.get(() -> run(book).inside().orElseThrow().networks().epochs()));
        Fx.pulses(2);
        assertFalse(Fx.get(() -> stage.getScene().lookup(".inside-nothing").isVisible()));
    }

    @Test
    void question_beforeDeleting_countsTheRuns() {
        select(0);
        press("Delete");
        assertTrue(Fx.get(() -> labels()).contains("Delete 1 run? Ctrl+Z brings it back."));
        select(0, 1);
        press("Delete");
        assertTrue(Fx.get(() -> labels()).contains("Delete 2 runs? Ctrl+Z brings them back."));
    }

    /** Runs that go on can't be deleted: they are not counted, and alone nothing is asked of them. */
    @Test
    void question_withRunsThatGoOn_isAboutTheOthersOnly() {
        select(1);
        press("Delete");
        Fx.run(() -> ((Button) stage.getScene().lookup(".button.danger")).fire());
        KeptRun going = new KeptRun(RunStart.now(book.settings().withSeed(9), Origin.SETTINGS));
        Fx.run(() -> {
            context.runs().begin(going);
            going.add(run(faster).results().get(0));
            context.runs().put(going);
        });
        select(0);
        press("Delete");
        assertFalse(Fx.get(() -> stage.getScene()
                .lookup(".button.danger")
                .getParent()
                .getParent()
                .isVisible()));
        assertTrue(
                Fx.get(() -> Labs.messages(context)).endsWith("only runs that have ended can be deleted."),
                () -> Labs.messages(context));
        press("Ctrl+Z");
        assertEquals(3, Fx.get(() -> context.runs().runs().size()), "the undo of before stays");
        select(0, 1, 2);
        press("Delete");
        assertTrue(Fx.get(() -> labels()).contains("Delete 2 runs? Ctrl+Z brings them back."));
        Fx.run(() -> ((Button) stage.getScene().lookup(".button.danger")).fire());
        assertEquals(List.of(going), Fx.get(() -> List.copyOf(context.runs().runs())));
        Fx.run(() -> context.runs().ended(going, Optional.of(new RunEnd(RunEnd.Reason.CANCELLED, 0))));
    }

    /** The row of a group follows all its runs, and its looks are in the file when all of them have changed. */
    @Test
    void eye_ofAGroup_isKeptForAllItsRunsInColoursOfTheirOwn() {
        keepSeeds();
        List<KeptRun> seeds = Fx.get(() -> List.copyOf(context.runs().runs().subList(0, 3)));
        Fx.run(() -> context.runs().setVisible(seeds, true));
        Map<RunId, RunLook> shown = new HashMap<>();
        seeds.forEach(run -> shown.put(run.start().id(), run.lookProperty().get()));
        assertTrue(shown.values().stream().allMatch(RunLook::visible));
        assertEquals(3, shown.values().stream().map(RunLook::color).distinct().count());
        context.runs().close();
        try (RunStore store = new RunStore(home.resolve("runs"), trouble -> {})) {
            assertEquals(shown, store.looks());
        }
    }

    private List<String> labels() {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }

    private List<Double> marks(String title) {
        return stage.getScene().getRoot().lookupAll(".live-chart").stream()
                .map(LiveChart.class::cast)
                .filter(chart -> title.equals(chart.titleProperty().get()))
                .flatMap(chart -> chart.model().references().stream())
                .filter(line -> line.orientation() == ReferenceLine.Orientation.VERTICAL)
                .map(ReferenceLine::value)
                .toList();
    }

    @Test
    void delete_asksFirst_andCanBeTakenBack() {
        select(0, 1);
        press("Delete");
        assertEquals(2, Fx.get(() -> context.runs().runs().size()));
        Fx.run(() -> ((Button) stage.getScene().lookup(".button.danger")).fire());
        assertEquals(0, Fx.get(() -> context.runs().runs().size()));
        press("Ctrl+Z");
        assertEquals(2, Fx.get(() -> context.runs().runs().size()));
        select(0);
        press("Delete");
        Fx.run(() -> ((Button) stage.getScene().lookup(".button.danger")).fire());
        context.runs().close();
        assertEquals(List.of(book), onDisk().stream().map(RunRecord::start).toList());
    }

    @Test
    void saveCsv_ofSelectedRuns_hasThemAllByName() throws Exception {
        Path file = home.resolve("runs.csv");
        chosen.willChoose(file);
        select(0, 1);
        press("Ctrl+Shift+E");
        Fx.await(() -> Files.exists(file));
        List<String> lines = Files.readAllLines(file);
        assertEquals(1 + 2 * EPOCHS, lines.size());
        assertTrue(lines.get(1).startsWith("\"overfit-1k, η 2.5\",0,"), lines.get(1));
        assertTrue(lines.get(EPOCHS + 1).startsWith("overfit-1k,0,"), lines.get(EPOCHS + 1));
    }

    /** Seeds that an earlier start has run, the last first. */
    private void keepSeeds() {
        Group seeds = new Group(book.id(), "overfit-1k", List.of(Setting.SEED));
        Fx.run(() -> {
            for (int seed = 3; seed >= 1; seed--) {
                RunStart start = RunStart.now(book.settings().withSeed(seed), Origin.SETTINGS)
                        .in(seeds);
                List<EpochResult> results = new ArrayList<>(run(book).results());
                Evaluation evaluation = Evaluation.of(0.1, 10, new int[] {seed, 1, 1, 2});
                results.add(new EpochResult(EPOCHS, 9, 1, 1, 0.5, 1000, 0, Map.of(DataSet.TEST, evaluation)));
                context.runs()
                        .keep(new RunRecord(
                                start, List.of(), results, Optional.of(new RunEnd(RunEnd.Reason.FINISHED, EPOCHS))));
            }
        });
        Fx.pulses(2);
    }

    private List<String> words(String style) {
        return stage.getScene().getRoot().lookupAll(style).stream()
                .map(Labeled.class::cast)
                .filter(label -> label.getParent().getParent().getParent().isVisible())
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void group_ofRuns_isOneRowUntilUnfolded() {
        keepSeeds();
        assertEquals(3, Fx.get(() -> list().getItems().size()));
        assertTrue(
                Fx.get(() -> words(".run-name")).contains("3 seeds of overfit-1k"),
                words(".run-name").toString());
        assertTrue(Fx.get(() -> words(".run-words")).contains("best test median 60.0%, 60.0 to 60.0"));
        Fx.run(() -> ((Button) stage.getScene().lookup(".run-mark")).fire());
        assertEquals(6, Fx.get(() -> list().getItems().size()));
        Fx.pulses(2);
        List<String> seeds = Fx.get(() -> words(".run-name")).stream()
                .filter(words -> words.startsWith("seed "))
                .toList();
        assertEquals(List.of("seed 1", "seed 2", "seed 3"), seeds);
    }

    @Test
    void open_aGroupOfSeeds_showsItsBandAgain() {
        keepSeeds();
        select(0);
        press("Ctrl+Enter");
        Fx.await(() -> curves("Test cost").contains("test, median of 3 seeds"));
        assertEquals(1, Fx.get(() -> view.runSettings().start().seed()));
    }

    /** A seed that still goes on is on screen while its epochs come. */
    @Test
    void open_aRunThatGoesOnByItself_growsOnScreen() {
        RunStart start = RunStart.now(book.settings().withSeed(9), Origin.SETTINGS);
        List<EpochResult> more = Fx.get(() -> List.copyOf(run(book).results()));
        KeptRun going = new KeptRun(start);
        Fx.run(() -> {
            context.runs().begin(going);
            going.add(more.get(0));
            context.runs().put(going);
        });
        select(0);
        press("Ctrl+Enter");
        Fx.run(() -> going.add(more.get(1)));
        Fx.pulses(2);
        Fx.run(() -> assertEquals(
                List.of(2),
                stage.getScene().getRoot().lookupAll(".live-chart").stream()
                        .map(LiveChart.class::cast)
                        .filter(chart ->
                                "Test cost".equals(chart.titleProperty().get()))
                        .map(chart -> chart.model().series().get(0).size())
                        .toList()));
        Fx.run(() -> context.runs().ended(going, Optional.of(new RunEnd(RunEnd.Reason.CANCELLED, 1))));
        assertEquals(1, Fx.get(() -> ((ListView<?>) stage.getScene().lookup(".log"))
                .getItems().stream()
                        .filter(line ->
                                ((java.util.function.Supplier<?>) line).get().equals("Stopped."))
                        .count()));
    }

    @Test
    void group_namedAndDeleted_isSoAfterARestart() {
        keepSeeds();
        Group group = Fx.get(() -> context.runs().runs().get(0).start().group().orElseThrow());
        Fx.run(() -> context.runs().groups().name(group, "chance"));
        Fx.pulses(2);
        assertTrue(Fx.get(() -> words(".run-name")).contains("chance"));
        try (RunStore store = new RunStore(home.resolve("runs"), trouble -> {})) {
            Fx.await(() -> store.looks().containsKey(group.id()));
        }
        select(0);
        press("Delete");
        Fx.run(() -> ((Button) stage.getScene().lookup(".button.danger")).fire());
        assertEquals(2, Fx.get(() -> context.runs().runs().size()));
        assertTrue(Fx.get(() -> Labs.messages(context)).startsWith("Deleted: 3."));
        press("Ctrl+Z");
        assertEquals("", Fx.get(() -> Labs.messages(context)));
        assertEquals(5, Fx.get(() -> context.runs().runs().size()));
    }
}
