package nndl.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;

/**
 * One legend for several charts, in two lines at most: what does not fit is in a menu behind the last item. Its place is
 * one line high even where it is empty, so that nothing moves when the first curve comes.
 *
 * @param <K> what an entry stands for
 */
public final class SharedLegend<K> extends Region {
    private static final double GAP = 4;
    private static final int MOST_LINES = 2;

    private final Consumer<K> onToggle;
    private final IntFunction<String> more;
    private final List<LegendItem> items = new ArrayList<>();
    private final Button rest = new Button();
    private final ContextMenu menu = new ContextMenu();
    private final LegendItem probe = new LegendItem("0", SeriesStyle.line(SeriesColor.BASELINE));
    private Consumer<Optional<K>> onPoint = key -> {};
    private List<Entry<K>> entries = List.of();

    /**
     * What an item shows.
     *
     * @param key what it stands for
     * @param name a few words
     * @param style of its sample
     * @param shown whether what it stands for is drawn
     */
    public record Entry<K>(K key, String name, SeriesStyle style, boolean shown) {}

    /**
     * An empty legend.
     *
     * @param more says that there are so many more entries
     * @param onToggle told what is to be hidden or shown again
     */
    public SharedLegend(IntFunction<String> more, Consumer<K> onToggle) {
        this.more = more;
        this.onToggle = onToggle;
        getStyleClass().add("shared-legend");
        rest.getStyleClass().setAll("chart-legend-item", "more");
        rest.setOnAction(event -> menu.show(rest, Side.BOTTOM, 0, 2));
        probe.setVisible(false);
        rest.setVisible(false);
        getChildren().addAll(probe, rest);
    }

    /** Names who is told which entry the pointer or the focus is on, if any. */
    public void setOnPoint(Consumer<Optional<K>> onPoint) {
        this.onPoint = onPoint;
    }

    /** Shows these entries. */
    public void show(List<Entry<K>> newEntries) {
        if (newEntries.equals(entries)) {
            return;
        }
        boolean same = hidden(newEntries).equals(hidden(entries));
        entries = List.copyOf(newEntries);
        if (!same) {
            getChildren().removeAll(items);
            items.clear();
            entries.forEach(entry -> items.add(item(entry)));
            getChildren().addAll(getChildren().indexOf(rest), items);
            onPoint.accept(Optional.empty());
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setSelected(entries.get(i).shown());
        }
        requestLayout();
    }

    private static <K> List<Entry<K>> hidden(List<Entry<K>> some) {
        return some.stream()
                .map(entry -> new Entry<>(entry.key(), entry.name(), entry.style(), false))
                .toList();
    }

    private LegendItem item(Entry<K> entry) {
        var item = new LegendItem(entry.name(), entry.style());
        item.setOnAction(event -> onToggle.accept(entry.key()));
        item.hoverProperty().addListener((value, was, is) -> point(entry, is));
        item.focusVisibleProperty().addListener((value, was, is) -> point(entry, is));
        return item;
    }

    private void point(Entry<K> entry, boolean at) {
        onPoint.accept(Optional.of(entry.key()).filter(key -> at));
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(SharedLegend.class.getResource("/nndl/ui/chart.css"))
                .toExternalForm();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? Double.MAX_VALUE : width).height();
    }

    @Override
    protected double computePrefWidth(double height) {
        return items.stream()
                .mapToDouble(item -> width(item, Double.MAX_VALUE) + GAP)
                .sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var arranged = arrange(getWidth());
        for (int i = 0; i < items.size(); i++) {
            items.get(i).setVisible(i < arranged.places().size());
            if (i < arranged.places().size()) {
                var place = arranged.places().get(i);
                items.get(i).resizeRelocate(place.x(), place.y(), place.width(), place.height());
            }
        }
        int left = items.size() - arranged.places().size();
        rest.setVisible(left > 0);
        if (left > 0) {
            double width = Math.ceil(rest.prefWidth(-1));
            rest.resizeRelocate(arranged.endX(), arranged.endY(), width, Math.ceil(rest.prefHeight(-1)));
            fillMenu(left);
        }
    }

    private void fillMenu(int left) {
        menu.getItems().clear();
        for (var entry : entries.subList(entries.size() - left, entries.size())) {
            var item = new CheckMenuItem(entry.name(), LegendItem.swatch(entry.style()));
            item.setSelected(entry.shown());
            item.setOnAction(event -> onToggle.accept(entry.key()));
            menu.getItems().add(item);
        }
    }

    /** Where the items that fit are, and where the next one would be. */
    private record Arranged(List<Area> places, double endX, double endY, double height) {}

    private Arranged arrange(double room) {
        var all = arrange(items.size(), room);
        int fitting = items.size();
        while (all.places().size() < fitting || !hasRoomForRest(all, fitting, room)) {
            fitting = Math.min(fitting - 1, all.places().size());
            rest.setText(more.apply(items.size() - fitting));
            all = arrange(fitting, room);
        }
        return all;
    }

    private boolean hasRoomForRest(Arranged arranged, int fitting, double room) {
        return fitting == 0 || fitting == items.size() || arranged.endX() + Math.ceil(rest.prefWidth(-1)) <= room;
    }

    /** Places as many of the first items as there is room for in two lines. */
    private Arranged arrange(int count, double room) {
        double line = Math.ceil(probe.prefHeight(-1));
        var places = new ArrayList<Area>();
        double x = 0;
        double y = 0;
        double lowest = line;
        int lines = 1;
        for (var item : items.subList(0, count)) {
            double width = width(item, room);
            double height = Math.max(line, Math.ceil(item.prefHeight(width)));
            if (x > 0 && x + width > room) {
                if (++lines > MOST_LINES) {
                    break;
                }
                x = 0;
                y = lowest;
            }
            places.add(new Area(x, y, width, height));
            lowest = Math.max(lowest, y + height);
            x += width + GAP;
        }
        return new Arranged(places, x, y, lowest);
    }

    private static double width(LegendItem item, double room) {
        return Math.min(Math.ceil(item.prefWidth(-1)), room);
    }
}
