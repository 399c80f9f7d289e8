package nndl.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nndl.ui.chart.model.Polyline;
import org.junit.jupiter.api.Test;

class ClippingTest {
    private static final double NONE = Double.NaN;

    private final Clipping clipping = new Clipping(0, 0, 10, 10);

    private static Polyline line(double... xy) {
        var line = new Polyline();
        for (int i = 0; i < xy.length; i += 2) {
            line.add(xy[i], xy[i + 1]);
        }
        return line;
    }

    private double[] cut(double... xy) {
        var out = new Polyline();
        clipping.cut(line(xy), out);
        var result = new double[2 * out.size()];
        for (int i = 0; i < out.size(); i++) {
            result[2 * i] = out.xs()[i];
            result[2 * i + 1] = out.ys()[i];
        }
        return result;
    }

    @Test
    void cut_lineInside_isUnchanged() {
        assertTrue(clipping.holdsAll(line(1, 1, 2, 5, NONE, NONE, 9, 9)));
        assertArrayEquals(new double[] {1, 1, 2, 5, 9, 9}, cut(1, 1, 2, 5, 9, 9));
    }

    @Test
    void cut_lineThatLeavesAndReturns_isInTwoParts() {
        assertFalse(clipping.holdsAll(line(2, 5, 4, 15)));
        double[] expected = {2, 5, 3, 10, NONE, NONE, 5, 10, 6, 5};
        assertArrayEquals(expected, cut(2, 5, 4, 15, 6, 5), 1e-12);
    }

    @Test
    void cut_segmentAcrossTheCorner_keepsItsMiddle() {
        assertArrayEquals(new double[] {0, 5, 5, 10}, Arrays.copyOf(cut(-5, 0, 15, 20), 4), 1e-12);
    }

    @Test
    void cut_lineOutside_isNothing() {
        assertArrayEquals(new double[] {}, cut(-5, -5, -1, 20, NONE, NONE, 20, 20));
    }

    @Test
    void cut_lonePointInside_isKept() {
        assertArrayEquals(new double[] {5, 5}, cut(5, 5));
    }
}
