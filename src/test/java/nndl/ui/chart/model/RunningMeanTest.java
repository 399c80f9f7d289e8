package nndl.ui.chart.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningMeanTest {
    private final ChartModel model = new ChartModel();
    private final Series series = model.add(new Series("cost", SeriesStyle.line(SeriesColor.TRAINING)));

    private Curve mean() {
        return model.smoothed(series).orElseThrow();
    }

    /** By the definition: all finite values as far to one side as to the other, but not too few at the end. */
    private double byHand(int i, int points) {
        int after = series.size() - 1 - i;
        int reach = Math.min(points / 2, Math.min(i, after));
        if (after < i && after < points / 4) {
            return Double.NaN;
        }
        double sum = 0;
        int count = 0;
        for (int j = i - reach; j <= i + reach; j++) {
            if (Double.isFinite(series.y(j))) {
                sum += series.y(j);
                count++;
            }
        }
        return Double.isFinite(series.y(i)) ? sum / count : Double.NaN;
    }

    private void assertMeans(int points) {
        var mean = mean();
        assertEquals(series.size(), mean.size());
        for (int i = 0; i < series.size(); i++) {
            assertEquals(series.x(i), mean.x(i));
            assertEquals(byHand(i, points), mean.y(i), 1e-12, "point " + i + " of " + series.size());
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "5, 2", "9, 7", "31, 64", "101, 13"})
    void mean_ofGrowingSeriesWithGaps_isThatOfTheNeighboursAtEverySize(int points, int most) {
        var random = new Random(points);
        model.setSmoothing(new Smoothing(points));
        while (series.size() < 400) {
            for (int more = 1 + random.nextInt(most); more > 0; more--) {
                double y = random.nextInt(11) == 0 ? Double.POSITIVE_INFINITY : random.nextGaussian();
                series.append(series.size() / 3.0, y);
            }
            assertMeans(points);
        }
    }

    @Test
    void mean_afterAnOutlier_isAsExactAsBefore() {
        model.setSmoothing(new Smoothing(5));
        for (int i = 0; i < 40; i++) {
            series.append(i, i == 17 ? 1e300 : 0.1 * (i % 3));
            mean();
        }
        for (int i = 20; i < 38; i++) {
            assertEquals(byHand(i, 5), mean().y(i), 1e-15);
        }
    }

    @Test
    void mean_ofAStraightLine_isTheLineFromItsFirstPointOn() {
        model.setSmoothing(new Smoothing(15));
        for (int i = 0; i < 60; i++) {
            series.append(i, 3 - 0.25 * i);
        }
        for (int i = 0; i < 60; i++) {
            assertEquals(i < 57 ? series.y(i) : Double.NaN, mean().y(i), 1e-12, "it does not lag");
        }
    }

    @Test
    void mean_seriesReplaced_isThatOfTheNewPoints() {
        model.setSmoothing(new Smoothing(3));
        series.append(new double[] {0, 1, 2, 3}, new double[] {9, 9, 9, 9});
        assertMeans(3);
        series.replace(new double[] {5, 6, 7, 8}, new double[] {1, 2, 6, 4});
        assertMeans(3);
        assertEquals(3, mean().y(1));
    }

    @Test
    void settledPoints_whateverComesLater_neverChange() {
        model.setSmoothing(new Smoothing(7));
        for (int i = 0; i < 50; i++) {
            series.append(i, Math.floorMod(31 * i, 17));
        }
        int settled = mean().settled();
        double[] before = new double[settled];
        for (int i = 0; i < settled; i++) {
            before[i] = mean().y(i);
        }
        series.append(50, 1000);
        series.append(51, -1000);
        for (int i = 0; i < settled; i++) {
            assertEquals(before[i], mean().y(i));
        }
        assertEquals(47, settled);
    }

    @Test
    void marks_andUnsmoothedCharts_haveNoMean() {
        var rings = model.add(new Series("the book", SeriesStyle.hollow(SeriesColor.TEST)));
        assertTrue(model.smoothed(series).isEmpty());
        model.setSmoothing(new Smoothing(3));
        assertTrue(model.smoothed(rings).isEmpty());
        assertTrue(model.smoothed(series).isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 4})
    void smoothing_overPointsWithoutAMiddle_isRefused(int points) {
        assertThrows(IllegalArgumentException.class, () -> new Smoothing(points));
    }

    @Test
    void csv_ofSmoothedChart_hasTheValuesAlone() {
        series.append(new double[] {0, 1, 2}, new double[] {4, 1, 7});
        String before = model.csv();
        model.setSmoothing(new Smoothing(3));
        assertEquals(before, model.csv());
    }

    @Test
    void readOut_ofSmoothedLine_hasTheValueAndItsMean() {
        series.append(new double[] {0, 1, 2}, new double[] {4, 1, 7});
        model.setSmoothing(new Smoothing(3));
        var entry = ReadOut.at(model, 1).entries().get(0);
        assertEquals(1, entry.y());
        assertEquals(4, entry.mean().orElseThrow());
    }
}
