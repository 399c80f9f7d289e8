package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nndl.data.MnistData;
import nndl.nn.Evaluation;
import nndl.nn.Network;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.EpochResult;
import nndl.training.MadeUp;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.SettingsText;
import nndl.training.TrainingSession;
import nndl.training.runs.Origin;
import nndl.training.runs.RunRecord;
import nndl.training.runs.RunStart;
import nndl.training.sweep.Fork;
import nndl.ui.Fx;
import nndl.ui.LabContext;
import nndl.ui.Labs;
import nndl.ui.Language;
import nndl.ui.runs.KeptRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class NetworksAgainTest {
    private static final RunSettings SETTINGS = SettingsText.parse(
            "--network 784,10 --train-size 200 --validation-size 100 --epochs 4 --measure validation");

    private final List<Network> networks = new ArrayList<>();
    private LabContext context;
    private NetworksAgain again;
    private MnistData mnist;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        context = Labs.context(home, Language.EN);
        again = Fx.get(() -> new NetworksAgain(context, Platform::runLater));
        mnist = context.digits().mnist().get(60, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        Fx.run(again::close);
        context.runs().close();
    }

    /** Runs and keeps a run as an earlier start would have: without its networks. */
    private KeptRun keep(RunStart start, TrainingSession session) throws InterruptedException {
        List<EpochResult> results = new ArrayList<>();
        networks.clear();
        RunEnd end = session.run(
                (result, network) -> {
                    results.add(result);
                    networks.add(network);
                },
                running());
        return Fx.get(() -> context.runs().keep(new RunRecord(start, List.of(), results, Optional.of(end))));
    }

    private static RunControl running() {
        RunControl control = new RunControl();
        control.resume();
        return control;
    }

    private TrainingSession session() {
        return new TrainingSession(SETTINGS, Datasets.of(mnist, SETTINGS.data()));
    }

    private NetworksAgain.State make(KeptRun run) {
        Fx.run(() -> again.make(run));
        Fx.await(() -> !again.stateProperty().get().orElseThrow().going());
        return Fx.get(() -> again.stateProperty().get().orElseThrow());
    }

    private void hasItsNetworks(KeptRun run, int first) {
        for (int i = 0; i < networks.size(); i++) {
            Network made =
                    run.inside().orElseThrow().networks().network(first + i).orElseThrow();
            assertEquals(MadeUp.parameters(networks.get(i)), MadeUp.parameters(made));
        }
    }

    @Test
    void make_aRunOfBefore_hasTheSameFiguresAndNetworks() throws InterruptedException {
        KeptRun run = keep(RunStart.now(SETTINGS, Origin.SETTINGS), session());
        assertEquals(new NetworksAgain.State(run, 4, false, Optional.empty()), make(run));
        hasItsNetworks(run, 0);
    }

    @Test
    void make_aForkOfAFork_goesThroughTheRunsBefore() throws InterruptedException {
        RunStart first = RunStart.now(SETTINGS, Origin.SETTINGS);
        KeptRun before = keep(first, session());
        RunSettings slower = SETTINGS.withLearning(
                SETTINGS.learning().with(0.25, SETTINGS.learning().regularization()));
        RunStart second = RunStart.now(slower, new Origin.Fork(first.id(), 0, "--eta 0.25"));
        KeptRun middle = keep(second, Fork.after(session(), 1, () -> false).with(slower));
        RunStart third = RunStart.now(SETTINGS, new Origin.Fork(second.id(), 1, "--eta 3"));
        KeptRun last = keep(
                third,
                Fork.after(Fork.after(session(), 1, () -> false).with(slower), 2, () -> false)
                        .with(SETTINGS));
        assertEquals(new NetworksAgain.State(last, 2, false, Optional.empty()), make(last));
        hasItsNetworks(last, 2);
        assertEquals(Set.of(2, 3), last.inside().orElseThrow().networks().epochs());
        Fx.run(() -> context.runs().delete(List.of(before)));
        assertFalse(Fx.get(() -> again.isPossible(middle)));
    }

    @Test
    void make_aRunOfAnotherProgram_saysWhereItDiffers() throws InterruptedException {
        KeptRun run = keep(RunStart.now(SETTINGS, Origin.SETTINGS), session());
        List<EpochResult> others = new ArrayList<>(run.results());
        EpochResult third = others.get(2);
        Evaluation measured = third.on(DataSet.VALIDATION).orElseThrow();
        int[] counts = new int[100];
        counts[0] = measured.accuracy().total();
        others.set(
                2,
                new EpochResult(
                        2, 0, 0, 0, 3, 200, 0, Map.of(DataSet.VALIDATION, Evaluation.of(0, counts[0], counts))));
        KeptRun changed = Fx.get(() -> context.runs()
                .keep(new RunRecord(
                        RunStart.now(SETTINGS, Origin.SETTINGS),
                        List.of(),
                        others.subList(0, 3),
                        Optional.of(new RunEnd(RunEnd.Reason.CANCELLED, 2)))));
        assertEquals(new NetworksAgain.State(changed, 3, false, Optional.of(2)), make(changed));
        Fx.run(() -> again.make(changed));
        Fx.run(again::cancel);
        assertEquals(Optional.empty(), Fx.get(() -> again.stateProperty().get()));
    }
}
