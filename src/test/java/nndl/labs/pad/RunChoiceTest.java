package nndl.labs.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nndl.data.BundledNetworks;
import nndl.nn.Evaluation;
import nndl.nn.Network;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Experiments;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.runs.Origin;
import nndl.training.runs.RunRecorder;
import nndl.training.runs.RunStart;
import nndl.training.runs.RunStore;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Theme;
import nndl.ui.runs.KeptRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three runs of an earlier start: one that reads digits, one whose network is lost, one that tells five things apart. */
final class RunChoiceTest {
    private static final long MOST_MILLIS = 10_000;
    private static final int EPOCHS = 2;

    @TempDir
    private Path home;

    private RunStart digits;
    private RunStart lost;
    private LabContext context;
    private PadLab lab;
    private Stage stage;
    private ComboBox<KeptRun> box;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void open() throws IOException {
        digits = start(784, 10);
        lost = start(784, 20, 10);
        Path runs = home.resolve("runs");
        try (RunStore store = new RunStore(runs, trouble -> {})) {
            keep(store, digits);
            keep(store, lost);
            keep(store, start(784, 5));
        }
        Files.delete(runs.resolve(lost.id() + ".epoch-" + (EPOCHS - 1) + ".json.gz"));
        context = inPad(Labs.context(home, Language.EN));
        Fx.run(() -> {
            lab = new PadLab(context);
            stage = new Stage();
            stage.setScene(new Scene(new VBox(lab.controls()), 400, 900));
            Labs.dress(stage.getScene(), new Look(Theme.LIGHT, 100));
            stage.show();
            box = (ComboBox<KeptRun>) stage.getScene().getRoot().lookup(".run-choice");
        });
        await(() -> box.getItems().size() == 2
                && rows().size() == BundledNetworks.list().size());
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            lab.close();
            stage.close();
        });
        context.runs().close();
    }

    private static LabContext inPad(LabContext all) {
        return new LabContext(
                all.text().in("nndl/labs/pad"),
                all.home(),
                all.preferences(),
                all.solved(),
                all.messages(),
                all.files(),
                all.digits(),
                all.runs(),
                all.background());
    }

    private static RunStart start(Integer... sizes) {
        RunSettings like =
                Experiments.named("overfit-1k").orElseThrow().parts().get(0).settings();
        RunSettings.Architecture shape = like.network();
        return RunStart.now(
                new RunSettings(
                        new RunSettings.Architecture(List.of(sizes), shape.hidden(), shape.objective()),
                        like.start(),
                        like.data(),
                        like.learning()),
                Origin.SETTINGS);
    }

    /** Better from epoch to epoch: 3 of 10 are right at the end. */
    private static void keep(RunStore store, RunStart start) {
        RunSettings.Architecture shape = start.settings().network();
        Network network = new Network(shape.sizes(), shape.hidden(), shape.objective());
        RunRecorder recorder = store.begin(start);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Evaluation evaluation = Evaluation.of(1, 10, new int[] {epoch, 1, 1, 2});
            recorder.epoch(
                    new EpochResult(epoch, epoch, 1, 1, 0.5, 1000, 0, Map.of(DataSet.TEST, evaluation)), network);
        }
        recorder.ended(new RunEnd(RunEnd.Reason.FINISHED, EPOCHS - 1));
    }

    private static void await(Callable<Boolean> condition) {
        long end = System.currentTimeMillis() + MOST_MILLIS;
        while (!Fx.get(condition)) {
            assertTrue(System.currentTimeMillis() < end, "not in time");
            Fx.pulses(1);
        }
    }

    /** What the list of networks says, a name and a line below it each. */
    private List<String> rows() {
        return stage.getScene().getRoot().lookupAll(".network-row").stream()
                .map(row -> text(row, ".network-name") + " | " + text(row, ".network-detail"))
                .toList();
    }

    private static String text(Node row, String selector) {
        return ((Label) row.lookup(selector)).getText();
    }

    private void pick(RunStart start) {
        Fx.run(() -> {
            box.show();
            box.setValue(context.runs().find(start.id()).orElseThrow());
            box.hide();
        });
    }

    private String newest() {
        List<String> rows = rows();
        return rows.get(rows.size() - 1);
    }

    @Test
    void list_offersTheRunsThatReadDigits_underOneTitle() {
        assertEquals(Set.of(lost.id(), digits.id()), Fx.get(() -> box.getItems().stream()
                .map(run -> run.start().id())
                .collect(Collectors.toSet())));
        pick(digits);
        Fx.pulses(2);
        assertEquals("From a run", Fx.get(() -> box.getButtonCell().getText()));
        assertNull(Fx.get(() -> box.getValue()));
    }

    @Test
    void run_picked_readsUnderItsNameWithItsAccuracy() {
        pick(digits);
        await(() -> rows().size() == BundledNetworks.list().size() + 1);
        String expected = "overfit-1k, 784-10 | 784-10 · 30.0% on test";
        assertEquals(expected, Fx.get(this::newest));
        Fx.run(() -> {
            KeptRun run = context.runs().find(digits.id()).orElseThrow();
            context.runs().look(run, run.lookProperty().get().withName("Mine"));
        });
        assertEquals("Mine | 784-10 · 30.0% on test", Fx.get(this::newest));
        pick(digits);
        Fx.pulses(20);
        assertEquals(BundledNetworks.list().size() + 1, Fx.get(() -> rows().size()));
    }

    @Test
    void run_whoseNetworkIsLost_isSaidInASentence_andTheListStays() {
        pick(lost);
        await(() -> !Labs.messages(context).isEmpty());
        assertEquals("overfit-1k, 784-20-10: no network of this run is kept.", Fx.get(() -> Labs.messages(context)));
        assertEquals(BundledNetworks.list().size(), Fx.get(() -> rows().size()));
    }
}
