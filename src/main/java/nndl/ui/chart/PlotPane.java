package nndl.ui.chart;

import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import nndl.ui.chart.model.ChartModel;

/**
 * The part of a chart with the curves: two canvases, one for what changes with the data and one above it for what
 * moves with the pointer.
 *
 * <p>Each is painted again at most once per pulse, only when something changed, and only while it can be seen. The pane
 * is unmanaged, so that a new point never makes the window lay itself out.
 */
final class PlotPane extends Region {
    private final ChartModel model;
    private final Supplier<Look> look;
    private final TextMeasure measure = new TextMeasure();
    private final PlotPainter plotPainter = new PlotPainter(measure);
    private final OverlayPainter overlayPainter = new OverlayPainter(measure);
    private final Canvas plot = new Canvas();
    private final Canvas overlay = new Canvas();
    private final CanvasSurface plotSurface = new CanvasSurface(plot.getGraphicsContext2D());
    private final CanvasSurface overlaySurface = new CanvasSurface(overlay.getGraphicsContext2D());
    private final StringProperty placeholder = new SimpleStringProperty(this, "placeholder", "");
    private final DoubleProperty cursor = new SimpleDoubleProperty(this, "cursorX", Double.NaN);
    private final DoubleProperty marker = new SimpleDoubleProperty(this, "markerX", Double.NaN);
    private final BooleanProperty fadedAfterMarker = new SimpleBooleanProperty(this, "fadedAfterMarker", false);
    private MeanWords mean = MeanWords.NONE;
    private Area selection;
    private PlotFrame frame;
    private boolean plotDirty = true;
    private boolean overlayDirty = true;
    private boolean waitsToBeSeen;
    private long paintings;

    PlotPane(ChartModel model, Supplier<Look> look) {
        this.model = model;
        this.look = look;
        getStyleClass().add("chart-plot");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(plot, overlay);
        plot.setMouseTransparent(true);
        overlay.setMouseTransparent(true);
        placeholder.addListener(observable -> repaint());
        cursor.addListener(observable -> repaintOverlay());
        marker.addListener(observable -> {
            if (fadedAfterMarker.get()) {
                repaint();
            } else {
                repaintOverlay();
            }
        });
        fadedAfterMarker.addListener(observable -> repaint());
        sceneProperty().addListener(observable -> repaint());
    }

    StringProperty placeholderProperty() {
        return placeholder;
    }

    DoubleProperty cursorXProperty() {
        return cursor;
    }

    DoubleProperty markerXProperty() {
        return marker;
    }

    BooleanProperty fadedAfterMarkerProperty() {
        return fadedAfterMarker;
    }

    View view() {
        return new View(placeholder.getValueSafe(), cursor.get(), marker.get(), mean, fadedAfterMarker.get());
    }

    ChartModel model() {
        return model;
    }

    /** Asks for a painting in the next pulse. */
    void repaint() {
        plotDirty = true;
        repaintOverlay();
    }

    private void repaintOverlay() {
        overlayDirty = true;
        requestLayout();
    }

    /** Says this of smoothed lines from now on. */
    void setMean(MeanWords mean) {
        this.mean = mean;
        repaint();
    }

    /** Shows the rectangle being selected; null for none. */
    void setSelection(Area area) {
        selection = area;
        repaintOverlay();
    }

    /** Where things are now, even if they have not been painted there yet. */
    PlotFrame frame() {
        if (plotDirty || frame == null) {
            var area = new Area(
                    snappedLeftInset(),
                    snappedTopInset(),
                    Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset()),
                    Math.max(1, getHeight() - snappedTopInset() - snappedBottomInset()));
            frame = PlotFrame.of(model, area, look.get(), measure);
        }
        return frame;
    }

    TextMeasure measure() {
        return measure;
    }

    /** How often the curves have been painted. */
    long paintings() {
        return paintings;
    }

    @Override
    protected void layoutChildren() {
        if (plot.getWidth() != getWidth() || plot.getHeight() != getHeight()) {
            resize(plot);
            resize(overlay);
            plotDirty = true;
            overlayDirty = true;
        }
        if ((plotDirty || overlayDirty) && getWidth() > 0 && getHeight() > 0 && isSeen()) {
            paint();
        }
    }

    private void resize(Canvas canvas) {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
    }

    private void paint() {
        frame = frame();
        var picture = new Picture(model, frame, look.get(), view());
        if (plotDirty) {
            plotDirty = false;
            paintings++;
            measure.forgetCut();
            clear(plot.getGraphicsContext2D());
            plotPainter.paint(picture, plotSurface);
        }
        overlayDirty = false;
        clear(overlay.getGraphicsContext2D());
        overlayPainter.paint(picture, overlaySurface);
        if (selection != null) {
            overlayPainter.paintSelection(selection, look.get(), overlaySurface);
        }
    }

    private void clear(GraphicsContext graphics) {
        graphics.clearRect(0, 0, getWidth(), getHeight());
    }

    /** Whether nothing hides the pane; if something does, the painting is made up for when it no longer does. */
    private boolean isSeen() {
        if (getScene() == null) {
            return false;
        }
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                layoutOnceVisible(node);
                return false;
            }
        }
        waitsToBeSeen = false;
        return true;
    }

    private void layoutOnceVisible(Node hidden) {
        if (waitsToBeSeen) {
            return;
        }
        waitsToBeSeen = true;
        hidden.visibleProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable visible) {
                visible.removeListener(this);
                waitsToBeSeen = false;
                requestLayout();
            }
        });
    }
}
