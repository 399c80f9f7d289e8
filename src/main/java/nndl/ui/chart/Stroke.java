package nndl.ui.chart;

import javafx.scene.paint.Color;
import nndl.ui.chart.model.Dash;

/**
 * A line's colour, width in pixels and dash.
 *
 * @param stretch by how much the dash is longer than usual
 */
record Stroke(Color color, double width, Dash dash, double stretch) {
    Stroke(Color color, double width, Dash dash) {
        this(color, width, dash, 1);
    }

    static Stroke solid(Color color, double width) {
        return new Stroke(color, width, Dash.SOLID);
    }

    /** The same, thicker and with longer dashes. */
    Stroke times(double factor) {
        return new Stroke(color, width * factor, dash, stretch * factor);
    }

    /** Lengths of ink and of gap in turn, in pixels; empty for a solid line. */
    double[] dashes() {
        double[] lengths = dash.lengths();
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] *= stretch;
        }
        return lengths;
    }
}
