package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.EpochResult;
import nndl.training.MadeUp;
import nndl.training.TrainingSession;
import nndl.ui.Fx;
import nndl.ui.chart.model.Band;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;
import nndl.ui.training.sweep.SeedRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SeedCurvesTest {
    private static final Datasets DATA = MadeUp.datasets(60);

    private final ChartModel chart = new ChartModel();
    private final SeedRuns seeds = Fx.get(() -> new SeedRuns(Platform::runLater, cause -> {}));
    private final SeedCurves curves = new SeedCurves(
            chart,
            List.of(DataSet.TEST, DataSet.VALIDATION),
            set -> new Series(set.key(), SeriesStyle.line(SeriesColor.TEST)),
            (result, set) -> result.on(set).orElseThrow().dataCost());

    private void run(int first, int count) {
        Fx.run(() -> seeds.run(
                first,
                count,
                seed -> new TrainingSession(MadeUp.settings("--measure test --seed " + seed), DATA),
                TrainingSession::run));
        Fx.await(() -> !seeds.runningProperty().get());
    }

    private static double cost(int seed, int epoch) throws InterruptedException {
        List<EpochResult> run = MadeUp.run(MadeUp.settings("--measure test --seed " + seed), DATA)
                .results();
        return run.get(epoch).on(DataSet.TEST).orElseThrow().dataCost();
    }

    @Test
    void draw_fourSeeds_hasTheMedianAndTheRangeOfWhatWasMeasured() throws InterruptedException {
        run(1, 4);
        assertTrue(Fx.get(() -> curves.draw(seeds)));
        assertEquals(1, chart.series().size());
        Series median = chart.series().get(0);
        Band band = chart.bands().get(0);
        assertEquals("test", median.name());
        assertEquals(4, median.size());
        for (int epoch = 0; epoch < 4; epoch++) {
            List<Double> costs = new ArrayList<>();
            for (int seed = 1; seed <= 4; seed++) {
                costs.add(cost(seed, epoch));
            }
            costs.sort(null);
            assertEquals((costs.get(1) + costs.get(2)) / 2, median.y(epoch), 1e-12);
            assertEquals(costs.get(0), band.low(epoch));
            assertEquals(costs.get(3), band.high(epoch));
        }
        assertFalse(Fx.get(() -> curves.draw(seeds)));
    }

    @Test
    void draw_afterSeedsWereForgotten_isEmpty() {
        run(1, 2);
        Fx.get(() -> curves.draw(seeds));
        Fx.run(seeds::clear);
        Fx.get(() -> curves.draw(seeds));
        assertEquals(0, chart.series().get(0).size());
        assertEquals(0, chart.bands().get(0).size());
        curves.remove();
        assertEquals(List.of(), chart.series());
        assertEquals(List.of(), chart.bands());
    }

    /** The run on screen lies on top, though its curve was there first. */
    @Test
    void lift_ofARun_laysItOnTopOfTheSeeds() throws InterruptedException {
        RunCurves own = new RunCurves(
                chart,
                List.of(DataSet.TEST),
                set -> new Series("own", SeriesStyle.line(SeriesColor.TEST)),
                (result, set) -> result.on(set).orElseThrow().dataCost());
        own.draw(MadeUp.run(MadeUp.settings(""), DATA).results());
        run(1, 2);
        Fx.get(() -> curves.draw(seeds));
        own.lift();
        assertEquals(
                List.of("test", "own"),
                chart.series().stream().map(Series::name).toList());
        assertEquals(4, chart.series().get(1).size());
    }
}
