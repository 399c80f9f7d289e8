package nndl.ui.chart.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvTest {
    private final ChartModel model = new ChartModel();

    @Test
    void csv_inGermanLocale_hasDots() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            model.add(new Series("test", SeriesStyle.line(SeriesColor.TEST))).append(0.5, 0.9542);
            assertEquals("x,test\r\n0.5,0.9542\r\n", model.csv());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void csv_ofSeveralSeries_hasOneRowPerXAndAsManyFieldsAsTheHeader() {
        model.x().setLabel("epoch");
        var first = model.add(new Series("a, \"first\"", SeriesStyle.line(SeriesColor.RUN_1)));
        var second = model.add(new Series("b", SeriesStyle.line(SeriesColor.RUN_2)));
        first.append(new double[] {0, 1, 2}, new double[] {1, Double.NaN, 3});
        second.append(new double[] {2, 0}, new double[] {30, 10});
        second.setVisible(false);
        assertEquals("epoch,\"a, \"\"first\"\"\",b\r\n0,1,10\r\n1,NaN,\r\n2,3,30\r\n", model.csv());
    }

    @Test
    void csv_ofBand_hasTwoColumns() {
        var median = model.add(new Series("median", SeriesStyle.line(SeriesColor.TEST)));
        median.append(0, 0.5);
        model.add(new Band(median)).append(0, 0.25, 0.75);
        assertEquals("x,median,median low,median high\r\n0,0.5,0.25,0.75\r\n", model.csv());
    }
}
