package nndl.ui.chart;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.SeriesStyle;

/** A sample of a line or mark and its name; pressed down while what it stands for is shown. Colours are the style sheet's. */
final class LegendItem extends ToggleButton {
    static final double SWATCH_WIDTH = 22;
    private static final double SWATCH_HEIGHT = 10;

    LegendItem(String name, SeriesStyle style) {
        super(name, swatch(style));
        getStyleClass().setAll("chart-legend-item");
        setWrapText(true);
    }

    /** A sample alone. */
    static Pane swatch(SeriesStyle style) {
        Shape sample = style.mark().isLine() ? line(style) : circle();
        String color = style.color().name().toLowerCase(Locale.ROOT).replace('_', '-');
        sample.getStyleClass().addAll("chart-sample", color, style.mark() == Mark.DOT ? "filled" : "hollow");
        var pane = new Pane(sample);
        pane.setMinSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        pane.setPrefSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        pane.setMaxSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        return pane;
    }

    private static Line line(SeriesStyle style) {
        var line = new Line(1, SWATCH_HEIGHT / 2, SWATCH_WIDTH - 1, SWATCH_HEIGHT / 2);
        boolean broad = style.mark() == Mark.BROAD;
        line.setStrokeWidth(broad ? Swatches.BROAD : 2);
        line.setOpacity(broad ? Look.BROAD : 1);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        for (double length : style.dash().lengths()) {
            line.getStrokeDashArray().add(length);
        }
        return line;
    }

    private static Circle circle() {
        var circle = new Circle(SWATCH_WIDTH / 2, SWATCH_HEIGHT / 2, 3.4);
        circle.setStrokeWidth(1.5);
        return circle;
    }
}
