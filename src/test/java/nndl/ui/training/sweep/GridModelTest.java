package nndl.ui.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.data.MnistData;
import nndl.nn.Initializer;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.EpochResult;
import nndl.training.MadeUp;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.runs.Group;
import nndl.training.runs.KeptNetworks;
import nndl.training.runs.Origin;
import nndl.training.runs.RunStore;
import nndl.training.sweep.HyperParameter;
import nndl.training.sweep.Outcome;
import nndl.ui.Fx;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class GridModelTest {
    private static final MnistData DIGITS = MadeUp.mnist(60);

    private final ObjectProperty<RunSettings> settings = new SimpleObjectProperty<>(MadeUp.settings("--init scaled"));
    private Origin origin = Origin.SETTINGS;
    private final List<Throwable> failures = new ArrayList<>();
    private RunShelf shelf;
    private GridModel model;

    @TempDir
    private Path home;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            shelf = new RunShelf(
                    new RunStore(home.resolve("runs"), trouble -> {}),
                    new KeptNetworks(0),
                    Runnable::run,
                    Platform::runLater);
            model = model();
            model.axes.downValues.set(List.of("0.5", "2"));
            model.axes.acrossValues.set(List.of("0", "1", "3000"));
            model.pictures.set(50);
            model.validationPictures.set(30);
        });
    }

    private GridModel model() {
        MapBase base =
                new MapBase(settings, () -> "made up", () -> CompletableFuture.completedFuture(DIGITS), () -> origin);
        return new GridModel(base, new KeptCells(shelf), Platform::runLater, failures::add);
    }

    @AfterEach
    void close() {
        Fx.run(model::close);
        shelf.close();
    }

    private void runToTheEnd() {
        Fx.run(() -> model.run(DIGITS));
        Fx.await(() -> !model.runningProperty().get());
    }

    private List<GridCell.State> states() {
        return Fx.get(() -> model.cells().stream().map(GridCell::state).toList());
    }

    private static List<Integer> counts(List<EpochResult> results) {
        return results.stream()
                .map(r -> r.on(DataSet.VALIDATION).orElseThrow().accuracy().correct())
                .toList();
    }

    /** Each cell is the run that its settings make alone; the best is the one a search finds. */
    @Test
    void run_toTheEnd_isEveryRunByItself() throws InterruptedException {
        runToTheEnd();
        int most = 0;
        for (GridCell cell : model.cells()) {
            RunSettings own = cell.point().settings();
            assertEquals(50, own.data().trainingSize());
            assertEquals(10, own.learning().epochs());
            List<Integer> alone =
                    counts(MadeUp.run(own, Datasets.of(DIGITS, own.data())).results());
            assertEquals(alone, counts(cell.results()));
            most = Math.max(most, alone.stream().max(Integer::compare).orElse(0));
        }
        assertEquals(
                most,
                model.best().flatMap(GridCell::best).orElseThrow().accuracy().correct());
        assertEquals(6, model.over());
    }

    @Test
    void values_changedAfterARun_keepWhatHasBeenRun() {
        runToTheEnd();
        List<Integer> before = counts(model.cells().get(3).results());
        Fx.run(() -> model.axes.downValues.set(List.of("1", "2", "0.5")));
        assertEquals(9, model.cells().size());
        assertEquals(6, model.over());
        assertEquals(before, counts(model.cells().get(3).results()));
        Fx.run(() -> settings.set(MadeUp.settings("--init large")));
        assertEquals(0, model.over());
        Fx.run(() -> settings.set(MadeUp.settings("--init scaled")));
        assertEquals(6, model.over());
    }

    /** The same hyper-parameter twice makes no sense: the axes change places. */
    @Test
    void parameter_ofTheOtherAxis_changesPlaces() {
        Fx.run(() -> model.axes.down.set(HyperParameter.LAMBDA));
        assertEquals(HyperParameter.ETA, model.axes.across.get());
        assertEquals(List.of("0", "1", "3000"), model.axes.downValues.get());
        assertEquals(List.of("0.5", "2"), model.axes.acrossValues.get());
        assertEquals("3000", model.cells().get(5).point().values().get(0));
        assertEquals(6, model.cells().size());
    }

    @Test
    void parameter_pickedAgain_hasTheValuesItHadLast() {
        Fx.run(() -> model.axes.down.set(HyperParameter.MOMENTUM));
        assertEquals(List.of("0", "0.5", "0.8", "0.9"), model.axes.downValues.get());
        Fx.run(() -> model.axes.down.set(HyperParameter.ETA));
        assertEquals(List.of("0.5", "2"), model.axes.downValues.get());
    }

    @Test
    void lambda_ofSettingsWithL1_isThatOfL1() {
        Fx.run(() -> settings.set(MadeUp.settings("--l1 2")));
        assertEquals(
                MadeUp.settings("--l1 3000").learning().regularization(),
                model.cells().get(2).point().settings().learning().regularization());
    }

    @Test
    void stop_inMidRun_keepsWhatIsOverAndGoesOnLater() {
        Fx.run(() -> model.epochs.set(300));
        Fx.run(() -> model.run(DIGITS));
        Fx.await(() -> model.over() >= 1);
        Fx.run(model::stop);
        List<GridCell.State> states = states();
        assertTrue(states.stream()
                .allMatch(
                        s -> s == GridCell.State.WAITING || s == GridCell.State.DONE || s == GridCell.State.DIVERGED));
        assertFalse(model.runningProperty().get());
        long over = model.over();
        List<GridCell> kept = new ArrayList<>(model.cells());
        Fx.run(() -> model.run(DIGITS));
        Fx.await(() -> !model.runningProperty().get());
        assertEquals(6, model.over());
        assertTrue(over < 6);
        for (int i = 0; i < 6; i++) {
            if (kept.get(i).isOver()) {
                assertEquals(kept.get(i).outcome(), model.cells().get(i).outcome());
            }
        }
    }

    @Test
    void pause_holdsEveryRunUntilItGoesOn() {
        Fx.run(() -> model.run(DIGITS));
        Fx.run(() -> model.pause(true));
        assertTrue(model.pausedProperty().get());
        Fx.run(() -> model.pause(false));
        Fx.await(() -> !model.runningProperty().get());
        assertEquals(6, model.over());
    }

    @Test
    void settings_changedWhileRunning_waitForTheEnd() {
        Fx.run(() -> {
            model.run(DIGITS);
            settings.set(MadeUp.settings("--init large"));
        });
        assertEquals(6, model.cells().size());
        assertTrue(model.cells().stream()
                .allMatch(cell -> cell.point().settings().start().initializer() == Initializer.SCALED));
        Fx.await(() -> !model.runningProperty().get());
        assertEquals(
                Initializer.LARGE,
                model.cells().get(0).point().settings().start().initializer());
    }

    @Test
    void otherDigits_forgetTheRunsOfThoseBefore() {
        runToTheEnd();
        List<Integer> before = counts(model.cells().get(0).results());
        origin = new Origin.Files(List.of("other.gz"));
        Fx.run(() -> model.run(new MnistData(MadeUp.digits(60, 9), DIGITS.validation(), DIGITS.test())));
        Fx.await(() -> !model.runningProperty().get());
        assertFalse(before.equals(counts(model.cells().get(0).results())));
    }

    /** The window is closed while the map fills: what was over is there again, and the rest joins it. */
    @Test
    void run_afterClosingInMidGrid_makesWhatIsMissing() throws Exception {
        Fx.run(() -> model.epochs.set(60));
        Fx.run(() -> model.run(DIGITS));
        Fx.await(() -> model.over() >= 2);
        Fx.run(model::close);
        List<Optional<Outcome>> before =
                Fx.get(() -> model.cells().stream().map(GridCell::outcome).toList());
        int kept = Fx.get(() -> shelf.runs().size());
        shelf.close();

        shelf = Fx.get(() -> new RunShelf(
                new RunStore(home.resolve("runs"), trouble -> {}),
                new KeptNetworks(0),
                ForkJoinPool.commonPool(),
                Platform::runLater));
        Fx.run(() -> {
            model = model();
            shelf.load();
        });
        Fx.await(() -> shelf.runs().size() == kept);
        List<KeptRun> members = Fx.get(() -> List.copyOf(shelf.runs()));
        Group group = members.get(0).start().group().orElseThrow();
        assertTrue(Fx.get(() -> model.canShow(group)));
        assertFalse(
                Fx.get(() -> model.canShow(new Group(group.id(), group.title(), List.of(Setting.SEED), List.of()))));
        Fx.run(() -> model.show(group, members.get(0)));
        assertEquals(kept, Fx.get(() -> model.over()));
        runToTheEnd();
        for (int i = 0; i < 6; i++) {
            GridCell cell = model.cells().get(i);
            assertTrue(before.get(i).isEmpty() || before.get(i).equals(cell.outcome()));
        }
        assertEquals(6, model.over());
        assertEquals(6, Fx.get(() -> shelf.runs().size()));
        assertEquals(1, Fx.get(() -> shelf.runs().stream()
                .map(run -> run.start().group().orElseThrow())
                .distinct()
                .count()));
        // Of their networks that of the best run is kept.
        shelf.close();
        String best =
                model.best().orElseThrow().kept().orElseThrow().start().id().text();
        try (Stream<Path> files = Files.list(home.resolve("runs"))) {
            assertEquals(
                    List.of(best + ".epoch-59.json.gz"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".gz"))
                            .toList());
        }
    }

    /** What was learnt from other pictures is no run of this map, though its settings are the same. */
    @Test
    void find_afterOtherDigitsWereOpened_findsNothing() {
        runToTheEnd();
        origin = new Origin.Files(List.of("mine.gz"));
        Fx.run(() -> model.run(DIGITS));
        assertTrue(Fx.get(() -> model.over()) < 6);
        Fx.await(() -> !model.runningProperty().get());
        assertEquals(12, Fx.get(() -> shelf.runs().size()));
    }

    @Test
    void close_inMidRun_endsTheThreads() {
        Fx.run(() -> {
            model.epochs.set(10_000);
            model.run(DIGITS);
            model.close();
        });
        Fx.await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("nndl-run-")));
        assertEquals(Optional.empty(), model.best());
    }

    /** Pictures of another size than the network reads. */
    @Test
    void run_thatFails_isMarked_andSaidOnce() {
        settings.set(MadeUp.settings("--init scaled --network 7,6,10"));
        Fx.run(() -> model.axes.downValues.set(List.of("0.5", "2")));
        runToTheEnd();
        assertEquals(6, states().stream().filter(GridCell.State.FAILED::equals).count(), states().toString());
        assertEquals(1, failures.size());
    }

    /** The digit pad offers what it can read with. */
    @Test
    void run_toTheEnd_keepsTheNetworkOfTheBestAlone() {
        runToTheEnd();
        KeptRun best = Fx.get(() -> model.best().flatMap(GridCell::kept).orElseThrow());
        assertEquals(List.of(best), Fx.get(() -> shelf.runs().stream()
                .filter(KeptRun::isNetworkKept)
                .toList()));
    }
}
