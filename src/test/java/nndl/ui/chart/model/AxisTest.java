package nndl.ui.chart.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AxisTest {
    private final ChartModel model = new ChartModel();
    private final Series series = model.add(new Series("cost", SeriesStyle.line(SeriesColor.TEST)));

    private Range rangeY() {
        return model.rangeY(model.rangeX());
    }

    @Test
    void range_withoutData_isZeroToOne() {
        assertEquals(new Range(0, 1), model.rangeX());
        assertEquals(new Range(0, 1), rangeY());
    }

    @Test
    void range_ofX_isTight_andOfY_endsAtRoundNumbers() {
        series.append(new double[] {0, 399}, new double[] {0.013, 1.87});
        assertEquals(new Range(0, 399), model.rangeX());
        assertEquals(new Range(0, 2), rangeY());
    }

    @Test
    void range_ofOnePoint_hasWidth() {
        model.x().setWholeNumbers(true);
        series.append(0, 2.5);
        assertEquals(new Range(0, 1), model.rangeX());
        assertTrue(rangeY().contains(2.5));
        series.replace(new double[] {3}, new double[] {0});
        assertTrue(rangeY().contains(0));
        series.replace(new double[] {3}, new double[] {Double.MIN_VALUE});
        assertTrue(rangeY().contains(0));
    }

    @Test
    void range_withNonFinitePoints_isThatOfTheOthers() {
        series.append(new double[] {0, 1, 2, Double.NaN}, new double[] {1, Double.NaN, Double.POSITIVE_INFINITY, 1000});
        series.append(4, 2);
        assertEquals(new Range(0, 4), model.rangeX());
        assertEquals(new Range(1, 2), rangeY());
        assertEquals(3, series.nonFinite());
    }

    @Test
    void range_ofExtremeDoubles_isFinite() {
        series.append(new double[] {0, 1}, new double[] {-Double.MAX_VALUE, Double.MAX_VALUE});
        assertTrue(Double.isFinite(rangeY().high() - rangeY().low()));
    }

    @Test
    void range_ofLogAxis_leavesOutWhatIsNotPositive() {
        model.y().setScale(Scale.LOG);
        assertEquals(new Range(0.1, 1), rangeY());
        series.append(new double[] {0, 1, 2}, new double[] {0, 0.03, 7});
        assertEquals(0.02, rangeY().low(), 1e-12);
        assertEquals(10, rangeY().high(), 1e-12);
    }

    @Test
    void range_ofLogAxisWithinADecade_staysCloseToTheData() {
        model.y().setScale(Scale.LOG);
        series.append(new double[] {0, 1}, new double[] {2.07, 1.2});
        assertTrue(rangeY().low() > 1 && rangeY().low() <= 1.2, () -> rangeY().toString());
        assertTrue(rangeY().high() >= 2.07 && rangeY().high() < 2.3, () -> rangeY().toString());
    }

    @Test
    void range_fixedFromZeroOnLogAxis_beginsAtTheLowestPositivePoint() {
        model.y().fix(0, 1);
        model.y().setScale(Scale.LOG);
        series.append(new double[] {0, 1}, new double[] {0, 0.005});
        assertEquals(new Range(0.005, 1), rangeY());
    }

    @Test
    void range_ofHiddenSeries_doesNotCount() {
        series.append(new double[] {0, 1}, new double[] {0, 1});
        var other = model.add(new Series("other", SeriesStyle.line(SeriesColor.RUN_1)));
        other.append(50, 80);
        other.setVisible(false);
        assertEquals(new Range(0, 1), rangeY());
    }

    @Test
    void range_withReferenceLine_isWidenedOnlyWhenAsked() {
        series.append(new double[] {0, 1}, new double[] {0, 1});
        var line = ReferenceLine.horizontal(4, "SVM");
        model.setReferences(List.of(line));
        assertEquals(new Range(0, 1), rangeY());
        model.setReferences(List.of(line.always()));
        assertEquals(new Range(0, 4), rangeY());
    }

    @Test
    void zoom_ofXOnly_fitsYToWhatIsInView() {
        series.append(new double[] {0, 10, 20, 30}, new double[] {100, 2, 3, 2});
        model.x().zoom(9, 31);
        assertEquals(new Range(2, 3), rangeY());
        model.resetZoom();
        assertEquals(new Range(0, 100), rangeY());
    }

    @Test
    void zoom_intoNothing_isIgnored() {
        model.x().zoom(5, 5);
        model.x().zoom(6, 5);
        model.x().zoom(Double.NaN, 5);
        assertFalse(model.isZoomed());
    }

    @Test
    void fix_lowAboveHigh_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> model.x().fix(1, 0));
        assertThrows(IllegalArgumentException.class, () -> model.x().fix(0, Double.NaN));
    }

    @Test
    void format_inGermanLocale_hasADot() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("1.203", model.y().format(1.20345));
            model.y().setNumbers(NumberStyle.PERCENT);
            assertEquals("94.35%", model.y().format(0.9435));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void edit_anyValue_isReadBack() {
        for (double value : new double[] {1234, -0.5, 12_340, 1e-9, 2e9}) {
            assertEquals(value, model.y().parse(model.y().edit(value)).orElseThrow());
        }
    }

    @Test
    void significant_anyNumber_isShortAndExactWhereWhole() {
        assertEquals("0.3", Numbers.significant(0.1 + 0.2, 4));
        assertEquals("123,457", Numbers.significant(123_456.7, 4));
        assertEquals("−12,346", Numbers.significant(-12_345.6, 4));
        assertEquals("1.234e−7", Numbers.significant(1.2341e-7, 4));
        assertEquals("1e9", Numbers.significant(1e9, 4));
        assertEquals("0", Numbers.significant(0, 4));
        assertEquals("NaN", Numbers.significant(Double.NaN, 4));
    }
}
