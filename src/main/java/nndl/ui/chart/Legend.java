package nndl.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesStyle;

/** One toggle for each series: a sample of its line and its name; a click or the space bar hides or shows it. */
final class Legend extends ScrollPane {
    private final FlowPane items = new FlowPane(4, 0);
    private List<Entry> shown = List.of();

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
    boolean show(List<Series> series) {
        var wanted = new ArrayList<Entry>();
        for (var one : series) {
            wanted.add(new Entry(one, one.name(), one.style(), one.isVisible()));
        }
        if (wanted.equals(shown)) {
            return false;
        }
        boolean sameItems = withoutVisibility(wanted).equals(withoutVisibility(shown));
        shown = wanted;
        if (!sameItems) {
            items.getChildren().setAll(wanted.stream().map(this::item).toList());
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

    private Node item(Entry entry) {
        var item = new LegendItem(entry.name(), entry.style());
        item.maxWidthProperty().bind(widthProperty().subtract(LegendItem.SWATCH_WIDTH));
        item.setOnAction(event -> entry.series().setVisible(item.isSelected()));
        return item;
    }
}
