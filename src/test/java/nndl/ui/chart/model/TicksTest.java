package nndl.ui.chart.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    private static List<String> linear(double low, double high, int most) {
        return labels(Ticks.linear(new Range(low, high), most, false, NumberStyle.PLAIN));
    }

    private static List<String> log(double low, double high, int most) {
        return labels(Ticks.log(new Range(low, high), most, NumberStyle.PLAIN));
    }

    @Test
    void ticks_fromZeroToOne_areRoundNumbers() {
        assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "1"), linear(0, 1, 6));
    }

    @Test
    void ticks_inSteps_haveExactValuesAndLabels() {
        var ticks = Ticks.linear(new Range(0, 1), 11, false, NumberStyle.PLAIN);
        assertEquals(0.3, ticks.get(3).value(), 0);
        assertEquals("0.3", ticks.get(3).label());
    }

    @Test
    void ticks_ofPercent_areFractionsWrittenAsPercent() {
        var ticks = Ticks.linear(new Range(0.76, 0.96), 6, false, NumberStyle.PERCENT);
        assertEquals(List.of("80%", "85%", "90%", "95%"), labels(ticks));
    }

    @Test
    void ticks_ofWholeNumbers_skipFractions() {
        assertEquals(List.of("0", "1", "2"), labels(Ticks.linear(new Range(0, 2), 10, true, NumberStyle.PLAIN)));
    }

    @Test
    void ticks_ofManyThousands_areGrouped() {
        assertEquals(List.of("0", "50,000", "100,000", "150,000"), linear(0, 150_000, 5));
    }

    @Test
    void ticks_hugeAndTinyRanges_useExponents() {
        assertEquals(List.of("0", "5e299", "1e300"), linear(0, 1e300, 4));
        assertEquals(List.of("0", "5e−12", "1e−11"), linear(0, 1e-11, 4));
        assertFalse(linear(-1.7e308, 1.7e308, 5).isEmpty());
    }

    @Test
    void ticks_rangeTooNarrowForDoubles_areNone() {
        assertEquals(List.of(), linear(1e15, 1e15 + 0.25, 5));
    }

    @Test
    void ticks_anyRange_areInsideIncreasingAndNotTooMany() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            double low = Math.pow(10, random.nextInt(30) - 15) * random.nextGaussian();
            double high = low + Math.pow(10, random.nextInt(12) - 6) * (0.1 + random.nextDouble());
            int most = 2 + random.nextInt(9);
            if (!(high > low)) {
                continue;
            }
            var range = new Range(low, high);
            var ticks = Ticks.linear(range, most, false, NumberStyle.PLAIN);
            assertTrue(ticks.size() <= most, range + " has " + ticks);
            double slack = 1e-6 * (high - low);
            for (int k = 0; k < ticks.size(); k++) {
                double value = ticks.get(k).value();
                assertTrue(value >= low - slack && value <= high + slack, range + " has " + ticks);
                assertTrue(k == 0 || value > ticks.get(k - 1).value(), range + " has " + ticks);
            }
        }
    }

    @Test
    void logTicks_overDecades_arePowersOfTen() {
        assertEquals(List.of("0.001", "0.01", "0.1", "1", "10"), log(0.001, 10, 6));
        assertEquals(List.of("1e−8", "1e−4", "1", "10,000"), log(1e-9, 1e6, 5));
    }

    @Test
    void logTicks_overTwoDecades_haveTwosAndFives() {
        assertEquals(List.of("0.1", "0.2", "0.5", "1", "2", "5", "10"), log(0.1, 10, 8));
    }

    @Test
    void logTicks_withinOneDecade_areLinear() {
        assertEquals(List.of("1", "1.2", "1.4", "1.6", "1.8"), log(1, 1.9, 6));
    }

    @Test
    void logTicks_aroundOne_areLabelledOnBothSides() {
        assertEquals(List.of("0.2", "0.5", "1", "2", "5"), log(0.2, 5, 5));
        assertEquals(List.of("0.3", "1", "3"), log(0.2, 5, 3));
    }

    @Test
    void logTicks_ofAnyRange_areThreeAtLeastAndNoMoreThanFit() {
        for (double low = 0.013; low < 20; low *= 1.37) {
            for (double factor = 1.1; factor < 1e4; factor *= 1.7) {
                for (int most = 3; most <= 10; most++) {
                    int count = log(low, low * factor, most).size();
                    assertTrue(count >= 3 && count <= most, low + " to " + low * factor + ": " + count);
                }
            }
        }
    }
}
