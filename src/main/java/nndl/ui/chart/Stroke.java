package nndl.ui.chart;

import javafx.scene.paint.Color;
import nndl.ui.chart.model.Dash;

/** A line's colour, width in pixels and dash. */
record Stroke(Color color, double width, Dash dash) {
    static Stroke solid(Color color, double width) {
        return new Stroke(color, width, Dash.SOLID);
    }
}
