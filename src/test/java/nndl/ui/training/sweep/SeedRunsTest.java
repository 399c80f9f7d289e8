package nndl.ui.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.EpochResult;
import nndl.training.MadeUp;
import nndl.training.TrainingSession;
import nndl.training.sweep.Spread;
import nndl.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SeedRunsTest {
    private static final Datasets DATA = MadeUp.datasets(60);
    private static final Function<EpochResult, Optional<Double>> COST =
            result -> result.on(DataSet.TEST).map(evaluation -> evaluation.dataCost());

    private final List<Throwable> failures = new ArrayList<>();
    private final SeedRuns seeds = Fx.get(() -> new SeedRuns(Platform::runLater, failures::add));

    private static TrainingSession session(int seed, String more) {
        return new TrainingSession(MadeUp.settings("--seed " + seed + more), DATA);
    }

    @Test
    void spread_ofThreeSeeds_isThatOfTheThreeRunsAlone() throws InterruptedException {
        Fx.run(() -> seeds.run(7, 3, seed -> session(seed, ""), TrainingSession::run));
        Fx.await(() -> !seeds.runningProperty().get());
        List<List<EpochResult>> alone = new ArrayList<>();
        for (int seed = 7; seed < 10; seed++) {
            alone.add(MadeUp.run(MadeUp.settings("--seed " + seed), DATA).results());
        }
        List<Spread> spread = Fx.get(() -> seeds.spread(COST));
        assertEquals(4, spread.size());
        for (int epoch = 0; epoch < 4; epoch++) {
            int e = epoch;
            List<Double> sorted = alone.stream()
                    .map(run -> COST.apply(run.get(e)).orElseThrow())
                    .sorted()
                    .toList();
            assertEquals(new Spread(e, sorted.get(0), sorted.get(1), sorted.get(2), 3), spread.get(e));
        }
        assertEquals(3, seeds.ended());
    }

    /** One run is held before it begins: until then the band is that of the other. */
    @Test
    void spread_whileOneWaits_isThatOfTheOthers() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        Fx.run(() -> seeds.run(
                1,
                2,
                seed -> {
                    if (seed == 2) {
                        goOn.await();
                    }
                    return session(seed, "");
                },
                TrainingSession::run));
        Fx.await(() -> seeds.ended() == 1);
        assertEquals(List.of(1, 1, 1, 1), runs());
        goOn.countDown();
        Fx.await(() -> !seeds.runningProperty().get());
        assertEquals(List.of(2, 2, 2, 2), runs());
    }

    private List<Integer> runs() {
        return Fx.get(() -> seeds.spread(COST).stream().map(Spread::runs).toList());
    }

    @Test
    void run_thatFailsOrDiverges_isSaidAndTheOthersGoOn() {
        Fx.run(() -> seeds.run(
                1,
                3,
                seed -> switch (seed) {
                    case 1 -> throw new IllegalStateException("no such seed");
                    case 2 -> session(seed, " --eta 10 --lambda 3000 --epochs 500");
                    default -> session(seed, "");
                },
                TrainingSession::run));
        Fx.await(() -> !seeds.runningProperty().get());
        assertEquals(2, seeds.ended());
        assertEquals(1, seeds.failed());
        assertEquals(1, failures.size());
        assertEquals(1, seeds.diverged());
        assertTrue(Fx.get(() -> seeds.spread(COST)).size() > 4);
    }

    @Test
    void seeds_beyondTheLast_beginAgainAtTheFirst() {
        Set<Integer> used = ConcurrentHashMap.newKeySet();
        Fx.run(() -> seeds.run(
                Integer.MAX_VALUE,
                2,
                seed -> {
                    used.add(seed);
                    return session(seed, "");
                },
                TrainingSession::run));
        Fx.await(() -> !seeds.runningProperty().get());
        assertEquals(Set.of(Integer.MAX_VALUE, 0), used);
    }

    @Test
    void clear_inMidRun_forgetsAllAndHearsNoMore() {
        Fx.run(() -> {
            seeds.run(1, 3, seed -> session(seed, " --epochs 100000"), TrainingSession::run);
            seeds.clear();
        });
        assertEquals(0, seeds.count());
        assertFalse(seeds.runningProperty().get());
        assertEquals(List.of(), Fx.get(() -> seeds.spread(COST)));
    }
}
