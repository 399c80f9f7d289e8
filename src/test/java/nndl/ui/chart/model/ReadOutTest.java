package nndl.ui.chart.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadOutTest {
    private final ChartModel model = new ChartModel();
    private final Series everyEpoch = model.add(new Series("cost", SeriesStyle.line(SeriesColor.TEST)));
    private final Series everyTenth = model.add(new Series("slow", SeriesStyle.line(SeriesColor.RUN_1)));
    private final Series published = model.add(new Series("book", SeriesStyle.hollow(SeriesColor.TEST)));

    @BeforeEach
    void fill() {
        for (int epoch = 0; epoch <= 30; epoch++) {
            everyEpoch.append(epoch, 100 + epoch);
        }
        for (int epoch = 0; epoch <= 20; epoch += 10) {
            everyTenth.append(epoch, 200 + epoch);
        }
        published.append(14, 1.2);
    }

    @Test
    void readOut_atAPublishedPoint_hasAllSeries() {
        var readOut = ReadOut.at(model, 14);
        assertEquals(3, readOut.entries().size());
        assertEquals(114, readOut.entries().get(0).y());
        assertEquals(10, readOut.entries().get(1).x());
        assertEquals(1.2, readOut.entries().get(2).y());
    }

    @Test
    void readOut_ofASeriesWithABand_hasItsRange() {
        var band = model.add(new Band(everyTenth));
        band.append(0, 180, 230);
        band.append(10, 205, 205);
        assertEquals(
                new Range(180, 230),
                ReadOut.at(model, 0).entries().get(1).range().orElseThrow());
        assertTrue(ReadOut.at(model, 10).entries().get(1).range().isEmpty(), "a range without width says nothing");
        assertTrue(ReadOut.at(model, 0).entries().get(0).range().isEmpty());
    }

    @Test
    void readOut_besideAPublishedPoint_leavesItOut() {
        assertEquals(2, ReadOut.at(model, 15).entries().size());
    }

    @Test
    void readOut_beyondTheEndOfASeries_leavesItOut() {
        assertEquals(1, ReadOut.at(model, 25).entries().size());
    }

    @Test
    void readOut_ofHiddenSeries_leavesItOut() {
        everyEpoch.setVisible(false);
        assertEquals(1, ReadOut.at(model, 4).entries().size());
        assertEquals(0, ReadOut.nearestX(model, 4));
    }

    @Test
    void nearestX_betweenPoints_isTheNearer() {
        assertEquals(7, ReadOut.nearestX(model, 7.4));
        assertEquals(30, ReadOut.nearestX(model, 1e9));
        assertTrue(Double.isNaN(ReadOut.nearestX(new ChartModel(), 3)));
    }

    @Test
    void step_fromAPoint_goesToTheNextOneAndStopsAtTheEnds() {
        assertEquals(8, ReadOut.step(model, 7, 1));
        assertEquals(6, ReadOut.step(model, 7, -1));
        assertEquals(30, ReadOut.step(model, 30, 1));
        assertEquals(0, ReadOut.step(model, 0, -1));
    }
}
