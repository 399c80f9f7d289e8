package nndl.ui.chart.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private final Series series = new Series("cost", SeriesStyle.line(SeriesColor.TRAINING));

    @Test
    void append_manyPoints_reallocatesRarely() {
        int reallocations = 0;
        int capacity = series.capacity();
        for (int i = 0; i < 100_000; i++) {
            series.append(i, i);
            if (series.capacity() != capacity) {
                capacity = series.capacity();
                reallocations++;
            }
        }
        assertEquals(100_000, series.size());
        assertTrue(reallocations <= 11, reallocations + " reallocations");
        assertTrue(capacity <= 200_000, "room for " + capacity);
    }

    @Test
    void clear_andFillAgain_takesNoMoreMemory() {
        for (int run = 0; run < 10; run++) {
            series.clear();
            for (int i = 0; i < 1_000; i++) {
                series.append(i, i);
            }
            assertEquals(1_024, series.capacity());
        }
    }

    @Test
    void replace_laterChangeOfTheArrays_changesNothing() {
        double[] y = {1, 2};
        series.replace(new double[] {0, 1}, y);
        y[0] = 9;
        assertEquals(1, series.y(0));
    }

    @Test
    void append_unequalArrays_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> series.append(new double[2], new double[3]));
    }

    @Test
    void nearest_betweenPointsAndGaps_isTheFinitePointNextToIt() {
        series.append(new double[] {0, 1, 2, 3, 10}, new double[] {5, Double.NaN, Double.NaN, 8, 9});
        assertEquals(0, series.nearest(-7));
        assertEquals(0, series.nearest(1.4));
        assertEquals(3, series.nearest(1.6));
        assertEquals(4, series.nearest(7));
        assertEquals(4, series.nearest(99));
        assertEquals(-1, series.nearest(Double.NaN));
    }

    @Test
    void nearest_pointsInDisorder_isFoundToo() {
        series.append(new double[] {5, 1, 3}, new double[] {0, 0, 0});
        assertEquals(2, series.nearest(3.4));
        assertEquals(0, series.nearest(8));
    }

    @Test
    void nearest_withoutPoints_isNone() {
        assertEquals(-1, series.nearest(3));
        series.append(1, Double.NaN);
        assertEquals(-1, series.nearest(3));
    }

    @Test
    void notShown_onEitherScale_countsWhatHasNoPlaceUntilCleared() {
        double[] y = {1, 0, -2, Double.NaN, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, -0.0};
        series.append(new double[] {0, 1, 2, 3, 4, 5, 6}, y);
        series.append(Double.NaN, -1);
        for (Scale scale : Scale.values()) {
            long without =
                    1 + Arrays.stream(y).filter(value -> !scale.shows(value)).count();
            assertEquals(without, series.notShown(scale), scale.name());
        }
        series.clear();
        series.append(0, 3);
        assertEquals(0, series.notShown(Scale.LOG));
    }

    @Test
    void change_inTwoModels_isToldToBothUntilRemoved() {
        var first = new ChartModel();
        var second = new ChartModel();
        first.add(series);
        second.add(series);
        var told = new AtomicInteger();
        first.setListener(told::incrementAndGet);
        second.setListener(told::incrementAndGet);
        series.append(0, 0);
        assertEquals(2, told.get());
        first.remove(series);
        told.set(0);
        series.append(1, 0);
        assertEquals(1, told.get());
    }
}
