package nndl.ui.chart.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimationTest {
    private final ChartModel model = new ChartModel();
    private final Series series = model.add(new Series("noise", SeriesStyle.line(SeriesColor.RUN_1)));
    private final Polyline line = new Polyline();

    private Projection run() {
        var projection = new Projection(model, 10, 20, 300, 200);
        new Decimation(series).run(projection, line);
        return projection;
    }

    @Test
    void decimation_ofManyPoints_isBoundedPerColumn() {
        var random = new Random(3);
        for (int i = 0; i < 150_000; i++) {
            series.append(i, i % 7 == 0 ? Double.NaN : random.nextGaussian());
        }
        run();
        var perColumn = new HashMap<Long, Integer>();
        for (int i = 0; i < line.size(); i++) {
            if (!Double.isNaN(line.xs()[i])) {
                perColumn.merge((long) Math.floor(line.xs()[i]), 1, Integer::sum);
            }
        }
        assertTrue(perColumn.values().stream().allMatch(count -> count <= 4), perColumn.toString());
        assertTrue(line.size() > 600);
    }

    @Test
    void decimation_ofOnePeakAmongThousands_keepsIt() {
        for (int i = 0; i < 100_000; i++) {
            series.append(i, i == 54_321 ? 50 : i == 76_543 ? -50 : 0);
        }
        var projection = run();
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < line.size(); i++) {
            top = Math.min(top, line.ys()[i]);
            bottom = Math.max(bottom, line.ys()[i]);
        }
        assertEquals(projection.y(50), top, 1e-9);
        assertEquals(projection.y(-50), bottom, 1e-9);
    }

    @Test
    void decimation_ofFewPoints_keepsThemAll() {
        series.append(new double[] {0, 1, 2, 3}, new double[] {4, 5, 6, 5});
        run();
        assertEquals(4, line.size());
    }

    @Test
    void decimation_acrossNonFinitePoint_leavesAGap() {
        series.append(new double[] {0, 1, 2, 3, 4}, new double[] {1, 1, Double.NaN, 1, 1});
        run();
        assertEquals(5, line.size());
        assertTrue(Double.isNaN(line.xs()[2]));
    }

    @Test
    void decimation_onLogAxis_leavesAGapWhereNotPositive() {
        series.append(new double[] {0, 1, 2}, new double[] {1, 0, 10});
        model.y().setScale(Scale.LOG);
        run();
        assertEquals(3, line.size());
        assertTrue(Double.isNaN(line.ys()[1]));
    }

    @Test
    void decimation_zoomedIn_keepsOnePointBeyondEachEdge() {
        for (int i = 0; i < 100; i++) {
            series.append(i, i);
        }
        model.x().zoom(40.5, 42.5);
        run();
        assertEquals(4, line.size());
        assertTrue(line.xs()[0] < 10);
        assertTrue(line.xs()[3] > 310);
    }

    private static void assertSame(Polyline expected, Polyline found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.xs()[i], found.xs()[i]);
            assertEquals(expected.ys()[i], found.ys()[i]);
        }
    }

    /** Work is counted, not timed: 150,000 points come in 375 paintings, as from a run of 25,000 mini-batches a second. */
    @Test
    void decimation_ofGrowingCurve_looksAtEachPointOnceAndAtTheMeansThatMayChangeAgain() {
        var random = new Random(4);
        int points = 501;
        model.setSmoothing(new Smoothing(points));
        model.x().fix(0, 150_000);
        var ofValues = new Decimation(series);
        var ofMean = new Decimation(model.smoothed(series).orElseThrow());
        for (int painting = 1; painting <= 375; painting++) {
            for (int i = 0; i < 400; i++) {
                series.append(series.size(), random.nextDouble());
            }
            model.smoothed(series);
            var projection = new Projection(model, 10, 20, 1800, 900);
            ofValues.run(projection, line);
            ofMean.run(projection, line);
        }
        assertEquals(150_000, ofValues.visited());
        assertTrue(ofMean.visited() <= 150_000 + 375 * (points / 2), "looked at " + ofMean.visited());

        var fresh = new Polyline();
        new Decimation(model.smoothed(series).orElseThrow()).run(new Projection(model, 10, 20, 1800, 900), fresh);
        assertSame(fresh, line);
    }

    /** What is remembered must never show: each picture is that of a decimation that remembers nothing. */
    @Test
    void decimation_zoomedScaledGrownAndCleared_isThatOfOneThatRemembersNothing() {
        var random = new Random(5);
        var remembering = new Decimation(series);
        series.append(0, 1);
        for (int step = 0; step < 300; step++) {
            switch (random.nextInt(8)) {
                case 0 -> model.x().zoom(random.nextInt(50), 60 + random.nextInt(3000));
                case 1 -> model.resetZoom();
                case 2 -> model.y().setScale(Scale.values()[random.nextInt(2)]);
                case 3 -> model.y().zoom(0.1, 0.2 + random.nextDouble());
                case 4 -> series.replace(new double[] {random.nextInt(9)}, new double[] {1});
                default -> {
                    for (int i = random.nextInt(500); i >= 0; i--) {
                        double x = series.x(series.size() - 1) + (random.nextInt(2000) == 0 ? -1 : 0.3);
                        series.append(x, random.nextInt(9) == 0 ? Double.NaN : random.nextGaussian());
                    }
                }
            }
            var projection = new Projection(model, 10, 20, 300, 200);
            remembering.run(projection, line);
            var fresh = new Polyline();
            new Decimation(series).run(projection, fresh);
            assertSame(fresh, line);
        }
    }

    @Test
    void projection_backAndForth_isTheSameValue() {
        series.append(new double[] {1, 1000}, new double[] {0.01, 5});
        for (var scale : Scale.values()) {
            model.x().setScale(scale);
            model.y().setScale(scale);
            var projection = run();
            assertEquals(37, projection.valueX(projection.x(37)), 1e-9);
            assertEquals(0.5, projection.valueY(projection.y(0.5)), 1e-9);
        }
    }
}
