package nndl.ui.chart.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nndl.ui.chart.model.CurveSummary.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveSummaryTest {
    private static CurveSummary of(double... y) {
        var series = new Series("cost", SeriesStyle.line(SeriesColor.TEST));
        for (int i = 0; i < y.length; i++) {
            series.append(i, y[i]);
        }
        return CurveSummary.of(series);
    }

    @ParameterizedTest
    @CsvSource({
        "2.1 1.5 1.2 1.4 1.7, FALLS_THEN_RISES",
        "0.1 0.5 0.9 0.6 0.2, RISES_THEN_FALLS",
        "2 1.2 0.9 0.91 0.88, FALLS",
        "0.8 0.9 0.95 0.94 0.95, RISES",
        "1 0 2 1, WAVERS",
        "0.5 0.5 0.5, FLAT",
        "0.5, FLAT"
    })
    void shape_ofCurve_isItsCourse(String values, Shape shape) {
        double[] y = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertEquals(shape, of(y).shape());
    }

    @Test
    void summary_ofOverfitting_saysWhereTheLowestPointIs() {
        var summary = of(2.1, Double.NaN, 1.2, 1.4, 1.75, Double.NaN);
        assertEquals(1.2, summary.lowest());
        assertEquals(2, summary.lowestX());
        assertEquals(1.75, summary.last());
        assertEquals(4, summary.lastX());
        assertEquals(2.1, summary.highest());
        assertEquals(0, summary.firstX());
    }

    @Test
    void summary_withoutFinitePoints_isEmpty() {
        assertEquals(Shape.EMPTY, of(Double.NaN).shape());
        assertTrue(Double.isNaN(of().lowest()));
    }
}
