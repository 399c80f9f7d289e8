package nndl.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import nndl.ui.chart.model.Mark;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesStyle;

/** One toggle for each series: a sample of its line and its name; a click or the space bar hides or shows it. */
final class Legend extends ScrollPane {
    private static final double SWATCH_WIDTH = 20;
    private static final double SWATCH_HEIGHT = 10;

    private final FlowPane items = new FlowPane(4, 0);
    private List<Entry> shown = List.of();
    private Look shownLook;

    /** What an item shows; the items are made anew only when one of these differs. */
    private record Entry(Series series, String name, SeriesStyle style, boolean visible) {}

    Legend() {
        getStyleClass().add("chart-legend");
        items.getStyleClass().add("chart-legend-items");
        setContent(items);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Shows these series, reusing the items where only visibility changed; tells whether there are new items. */
    boolean show(List<Series> series, Look look) {
        var wanted = new ArrayList<Entry>();
        for (var one : series) {
            wanted.add(new Entry(one, one.name(), one.style(), one.isVisible()));
        }
        if (wanted.equals(shown) && look == shownLook) {
            return false;
        }
        boolean sameItems = look == shownLook && withoutVisibility(wanted).equals(withoutVisibility(shown));
        shown = wanted;
        shownLook = look;
        if (!sameItems) {
            items.getChildren()
                    .setAll(wanted.stream().map(entry -> item(entry, look)).toList());
        }
        for (int i = 0; i < wanted.size(); i++) {
            ((ToggleButton) items.getChildren().get(i))
                    .setSelected(wanted.get(i).visible());
        }
        return !sameItems;
    }

    /** The height that all items need at this width. */
    double neededHeight(double width) {
        return Math.ceil(items.prefHeight(width)) + 1;
    }

    private static List<Entry> withoutVisibility(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Entry(entry.series(), entry.name(), entry.style(), true))
                .toList();
    }

    private Node item(Entry entry, Look look) {
        var item = new ToggleButton(entry.name(), swatch(entry.style(), look));
        item.getStyleClass().setAll("chart-legend-item");
        item.setWrapText(true);
        item.maxWidthProperty().bind(widthProperty().subtract(SWATCH_WIDTH));
        item.setOnAction(event -> entry.series().setVisible(item.isSelected()));
        return item;
    }

    private static Node swatch(SeriesStyle style, Look look) {
        var color = look.color(style.color());
        var pane = new Pane(style.mark().isLine() ? line(style, look) : circle(style, color));
        pane.setMinSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        pane.setPrefSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        pane.setMaxSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        return pane;
    }

    private static Node line(SeriesStyle style, Look look) {
        boolean broad = style.mark() == Mark.BROAD;
        var color = look.color(style.color());
        var line = new Line(1, SWATCH_HEIGHT / 2, SWATCH_WIDTH - 1, SWATCH_HEIGHT / 2);
        line.setStroke(broad ? Look.broad(color) : color);
        line.setStrokeWidth(broad ? Swatches.BROAD : 2);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        for (double length : style.dash().lengths()) {
            line.getStrokeDashArray().add(length);
        }
        return line;
    }

    private static Node circle(SeriesStyle style, Color color) {
        var circle = new Circle(SWATCH_WIDTH / 2, SWATCH_HEIGHT / 2, 3.4);
        circle.setFill(style.mark() == Mark.HOLLOW ? Color.TRANSPARENT : color);
        circle.setStroke(color);
        circle.setStrokeWidth(1.5);
        return circle;
    }
}
