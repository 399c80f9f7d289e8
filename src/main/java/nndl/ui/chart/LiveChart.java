package nndl.ui.chart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Smoothing;

/**
 * A chart of growing curves with title, legend, read-out, zoom and export.
 *
 * <p>Change the {@link #model} on the JavaFX thread, as often as you like: the chart paints at most once per pulse, and
 * not at all while it is hidden. Dragging zooms, a double click resets, Shift or another mouse button pans, the wheel
 * zooms; with the focus on it arrow keys move the cursor, + and − zoom, 0 or Escape resets.
 *
 * <pre>{@code
 * var chart = new LiveChart(words);
 * chart.titleProperty().set("Test cost");
 * var cost = chart.model().add(new Series("overfit-1k", SeriesStyle.line(SeriesColor.TEST)));
 * cost.append(0, 2.07);
 * }</pre>
 */
public final class LiveChart extends Region {
    private static final double GAP = 4;
    /** A legend item's own inset, by which the legend is moved so that its samples line up with the title. */
    private static final double LEGEND_INSET = 4;

    private static final double SMALLEST_PICTURE_WIDTH = 480;
    private static final double SMALLEST_PICTURE_HEIGHT = 320;
    private static final double LOWEST_PLOT = 96;
    private static final double SHARE_OF_PLOT = 0.6;
    private static final double DEFAULT_WIDTH = 420;
    private static final double DEFAULT_HEIGHT = 300;

    private final ChartModel model = new ChartModel();
    private final ChartStyles styles = new ChartStyles(this, this::refresh);
    private final PlotPane plot = new PlotPane(model, styles::look);
    private final AxisLimits limits;
    private final Label note = new Label();
    private final ChartWords words;
    private final ChartMenu menu;
    private final Enlarging enlarging;
    private final ChartHeader header;
    private final Legend legend = new Legend();
    private final BooleanProperty legendVisible = new SimpleBooleanProperty(this, "legendVisible", true);
    private final BooleanProperty notShownSaid = new SimpleBooleanProperty(this, "notShownSaid", false);
    private final ObjectProperty<Smoothing> smoothing = new SimpleObjectProperty<>(this, "smoothing", Smoothing.NONE);
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private final StringProperty labelX = new SimpleStringProperty(this, "labelX", "");
    private final ChangeListener<String> languageChanged = (observable, before, now) -> speak();
    private boolean legendStale;
    private Consumer<ExportFormat> onExport;
    private DoubleConsumer onPick;
    private Grabber onGrab;

    /** An empty chart whose menu speaks in these words. */
    public LiveChart(ChartWords words) {
        this.words = words;
        limits = new AxisLimits(model, words);
        limits.visibleProperty().addListener(observable -> requestLayout());
        note.getStyleClass().add("chart-note");
        note.setVisible(false);
        note.setWrapText(true);
        enlarging = new Enlarging(words);
        menu = new ChartMenu(model, words, limits, smoothing, enlarging, () -> onExport);
        header = new ChartHeader(enlarging.button(), menu.button());
        words.menu().addListener(new WeakChangeListener<>(languageChanged));
        getStyleClass().add("live-chart");
        getChildren().addAll(header, legend, limits, note, plot);
        new PlotGestures(plot, () -> onPick, () -> onGrab, enlarging, (x, y) -> menu.open(plot, x, y));
        model.setListener(this::refresh);
        labelX.addListener(observable -> model.x().setLabel(labelX.get()));
        smoothing.addListener((observable, before, now) -> {
            model.setSmoothing(now);
            speak();
        });
        legendVisible.addListener(observable -> requestLayout());
        summary.addListener(observable -> describe());
        plot.cursorXProperty().addListener(observable -> describe());
        refresh();
    }

    /** What the chart shows; change it on the JavaFX thread. */
    public ChartModel model() {
        return model;
    }

    /** The title, in bold. */
    public StringProperty titleProperty() {
        return header.title().textProperty();
    }

    /** A muted line beside the title, or below it where there is no room beside. */
    public StringProperty subtitleProperty() {
        return header.subtitle().textProperty();
    }

    /** The name of the horizontal axis; sets the model's. */
    public StringProperty labelXProperty() {
        return labelX;
    }

    /** What an empty chart says in place of curves. */
    public StringProperty placeholderProperty() {
        return plot.placeholderProperty();
    }

    /** The chart in a sentence, for those who can't see it; becomes the accessible text. */
    public StringProperty summaryProperty() {
        return summary;
    }

    /** The x that is read out, following pointer and arrow keys; NaN for none. Bind several charts' bidirectionally. */
    public DoubleProperty cursorXProperty() {
        return plot.cursorXProperty();
    }

    /** An x that the program points at, such as the epoch being looked at; NaN for none. */
    public DoubleProperty markerXProperty() {
        return plot.markerXProperty();
    }

    /** Whether curves beyond the marker are pale, as what is yet to come; false at first. */
    public BooleanProperty fadedAfterMarkerProperty() {
        return plot.fadedAfterMarkerProperty();
    }

    /** Whether a legend is shown where there is more than one series; true at first. */
    public BooleanProperty legendVisibleProperty() {
        return legendVisible;
    }

    /**
     * Whether the chart says how many values have no place in it, not being finite or, on a logarithmic axis, not
     * positive; false at first, for formulas whose curves go beyond all bounds.
     */
    public BooleanProperty notShownSaidProperty() {
        return notShownSaid;
    }

    /**
     * Whether, and over how many points, the mean of every line is drawn on top of it; the values stay in sight, and in
     * read-out and CSV. None at first.
     */
    public ObjectProperty<Smoothing> smoothingProperty() {
        return smoothing;
    }

    /** Lets a person choose among these in the menu, {@link Smoothing#NONE} too; without them there is no choice. */
    public void offerSmoothing(List<Smoothing> choices) {
        menu.offer(choices);
    }

    /**
     * Makes it one of several charts below one {@link SharedLegend}: it has no legend of its own, its head is one line
     * where the title allows it, and it can be enlarged.
     */
    public void standAmongOthers() {
        legendVisible.set(false);
        header.keepToOneLine();
        enlarging.offer();
    }

    /** Whether it has the place of all that it stands among; whoever arranges them sees to it. */
    public BooleanProperty enlargedProperty() {
        return enlarging.enlargedProperty();
    }

    /** Names who saves the chart when its menu asks for it; without one the menu doesn't offer it. */
    public void setOnExport(Consumer<ExportFormat> onExport) {
        this.onExport = onExport;
    }

    /** Names who is told the x of the nearest point when the plot is clicked. */
    public void setOnPick(DoubleConsumer onPick) {
        this.onPick = onPick;
    }

    /** Names who may be dragged along x; dragging then no longer zooms, but the wheel and the keys do. */
    public void setOnGrab(Grabber onGrab) {
        this.onGrab = onGrab;
    }

    /** Shows names and colours as they are now: call it when the names of series changed without the model's doing. */
    public void refresh() {
        plot.repaint();
        if (!legendStale) {
            legendStale = true;
            Platform.runLater(this::refreshLegend);
        }
    }

    /** The chart as SVG, in the size it has on the screen, but at least 480 by 320. */
    public String svg() {
        var surface = new SvgSurface(pictureWidth(), pictureHeight());
        paintSheet(surface);
        return surface.document();
    }

    /**
     * The chart as a PNG file, in the size it has on the screen, but at least 480 by 320.
     *
     * @param scale pixels of the picture per pixel on the screen, more than 0
     */
    public byte[] png(double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale must be > 0, was " + scale);
        }
        var canvas = new Canvas(Math.ceil(pictureWidth() * scale), Math.ceil(pictureHeight() * scale));
        canvas.getGraphicsContext2D().scale(scale, scale);
        paintSheet(new CanvasSurface(canvas.getGraphicsContext2D()));
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return Pictures.png(canvas.snapshot(parameters, null));
    }

    /** The raw points of all series as comma-separated values. */
    public String csv() {
        return model.csv();
    }

    /** The bytes to save for this format: text in UTF-8, pictures at twice the screen's resolution. */
    public byte[] export(ExportFormat format) {
        return switch (format) {
            case PNG -> png(2);
            case SVG -> svg().getBytes(StandardCharsets.UTF_8);
            case CSV -> csv().getBytes(StandardCharsets.UTF_8);
        };
    }

    /**
     * The same, where many points are no hindrance: pictures are made now, numbers written out when they are asked for,
     * on any thread but once.
     */
    public Supplier<byte[]> exportLater(ExportFormat format) {
        if (format == ExportFormat.CSV) {
            var csv = model.csvLater();
            return () -> csv.get().getBytes(StandardCharsets.UTF_8);
        }
        byte[] picture = export(format);
        return () -> picture;
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(LiveChart.class.getResource("/nndl/ui/chart.css"))
                .toExternalForm();
    }

    /** The texts that are painted with an ellipsis because there is no room for all of them. */
    public List<String> cutOff() {
        return plot.measure().cut();
    }

    /** The CSS properties of a chart. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return ChartStyles.all();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }

    ChartStyles styles() {
        return styles;
    }

    PlotPane plot() {
        return plot;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + header.minWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + 120 + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + DEFAULT_WIDTH + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + DEFAULT_HEIGHT + snappedBottomInset();
    }

    /** A low chart gives up first a subtitle that takes rows of its own, then the legend, and keeps its curves. */
    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = Math.max(1, getWidth() - x - snappedRightInset());
        double height = Math.max(1, getHeight() - y - snappedBottomInset());
        double enough = Math.max(LOWEST_PLOT, height * SHARE_OF_PLOT);

        boolean wanted = legendVisible.get() && model.series().size() > 1;
        double legendHeight = wanted ? Math.min(legend.neededHeight(width), Math.floor(height / 3)) : 0;
        header.setCompact(false);
        header.setCompact(height - header.prefHeight(width) - legendHeight < enough);
        double headerHeight = snapSizeY(header.prefHeight(width));
        if (height - headerHeight - legendHeight < Math.min(enough, LOWEST_PLOT)) {
            legendHeight = 0;
        }

        header.resizeRelocate(x, y, width, headerHeight);
        legend.setVisible(legendHeight > 0);
        legend.resizeRelocate(x - LEGEND_INSET, y + headerHeight, width + LEGEND_INSET, legendHeight);
        double limitsHeight = limits.isVisible() ? Math.ceil(limits.prefHeight(width)) + GAP : 0;
        limits.resizeRelocate(x, y + headerHeight + legendHeight, width, limitsHeight);
        double noteHeight = note.isVisible() ? Math.ceil(note.prefHeight(width)) : 0;
        note.resizeRelocate(x, y + headerHeight + legendHeight + limitsHeight, width, noteHeight);
        double top = headerHeight + legendHeight + limitsHeight + noteHeight + GAP;
        plot.resizeRelocate(x, y + top, width, Math.max(1, height - top));
    }

    /** Once for many changes: a series may grow a thousand times between two pulses. */
    private void refreshLegend() {
        legendStale = false;
        boolean changed = legend.show(model.series());
        limits.follow();
        if (sayNotShown() || changed) {
            requestLayout();
        }
    }

    /** Says how many values have no place in the chart; tells whether there is something else to say than before. */
    private boolean sayNotShown() {
        int count = notShownSaid.get() ? model.notShown() : 0;
        String said = count == 0 ? "" : words.notShown().getValue() + count;
        boolean changed = !said.equals(note.getText());
        note.setText(said);
        note.setVisible(count > 0);
        return changed;
    }

    /** In the language, and of the smoothing, of the moment. */
    private void speak() {
        plot.setMean(words.mean(smoothing.get()));
        refresh();
    }

    private double pictureWidth() {
        return Math.max(getWidth(), SMALLEST_PICTURE_WIDTH);
    }

    private double pictureHeight() {
        return Math.max(getHeight(), SMALLEST_PICTURE_HEIGHT);
    }

    private void paintSheet(Surface surface) {
        var heading = new SheetPainter.Heading(
                titleProperty().getValueSafe(), subtitleProperty().getValueSafe());
        var sheet = new Area(0, 0, pictureWidth(), pictureHeight());
        new SheetPainter(plot.measure()).paint(model, heading, plot.view(), styles.look(), sheet, surface);
    }

    private void describe() {
        setAccessibleText(summary.getValueSafe());
        double x = cursorXProperty().get();
        plot.setAccessibleText(
                Double.isNaN(x)
                        ? summary.getValueSafe()
                        : ReadOutPainter.inWords(model, x, plot.view().mean()));
    }
}
