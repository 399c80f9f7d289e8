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
        Decimation.run(series, projection, line);
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
