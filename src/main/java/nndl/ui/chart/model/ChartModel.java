package nndl.ui.chart.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Everything one chart shows: two axes, series, bands and reference lines.
 *
 * <p>It tells one listener of every change, and keeps its series from changing hands unnoticed: a series may be in
 * several models.
 */
public final class ChartModel {
    private final List<Series> series = new ArrayList<>();
    private final List<Series> backdrop = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<ReferenceLine> references = new ArrayList<>();
    private final Runnable changed = this::changed;
    private final Axis x = new Axis(Axis.Fit.TIGHT, changed);
    private final Axis y = new Axis(Axis.Fit.ROUND, changed);
    private Smoothing smoothing = Smoothing.NONE;
    private final Map<Series, RunningMean> means = new IdentityHashMap<>();
    private Set<Series> emphasized = Set.of();
    private Range extentIsOf;
    private Extent extentInView;
    private Runnable listener = () -> {};

    /** The horizontal axis; its automatic range goes from the first point to the last. */
    public Axis x() {
        return x;
    }

    /** The vertical axis; its automatic range ends at round numbers. */
    public Axis y() {
        return y;
    }

    /** Adds a series on top of the others and returns it. */
    public Series add(Series added) {
        series.add(added);
        added.addListener(changed);
        changed();
        return added;
    }

    /** Removes the series, and the bands around it; does nothing where it isn't there. */
    public void remove(Series removed) {
        if (series.remove(removed)) {
            removed.removeListener(changed);
            means.remove(removed);
            bands.stream().filter(band -> band.series() == removed).forEach(Band::forgetListener);
            bands.removeIf(band -> band.series() == removed);
            changed();
        }
    }

    /** Adds a band, drawn below all lines, and returns it. */
    public Band add(Band added) {
        bands.add(added);
        added.setListener(changed);
        changed();
        return added;
    }

    /**
     * Puts these lines in place of the earlier backdrop: pale lines behind all others, with no place in legend,
     * read-out or CSV.
     */
    public void setBackdrop(List<Series> lines) {
        backdrop.clear();
        backdrop.addAll(lines);
        changed();
    }

    /** Removes all series and bands; axes and reference lines stay. */
    public void clear() {
        series.forEach(one -> one.removeListener(changed));
        bands.forEach(Band::forgetListener);
        series.clear();
        means.clear();
        bands.clear();
        changed();
    }

    /** How lines are smoothed; {@link Smoothing#NONE} at first. */
    public Smoothing smoothing() {
        return smoothing;
    }

    /** Draws the mean of every line on top of it, with another smoothing or none; the values stay as they are. */
    public void setSmoothing(Smoothing smoothing) {
        this.smoothing = Objects.requireNonNull(smoothing);
        means.clear();
        changed();
    }

    /** The mean of a series as far as it is, if lines are smoothed and it is one. */
    public Optional<Curve> smoothed(Series line) {
        if (!smoothing.isOn() || line.style().mark() != Mark.LINE) {
            return Optional.empty();
        }
        var mean = means.computeIfAbsent(line, one -> new RunningMean(one, smoothing));
        mean.update();
        return Optional.of(mean);
    }

    /** Draws these series stronger and all others paler from now on; with none of them all are as usual again. */
    public void emphasize(Set<Series> some) {
        if (!some.equals(emphasized)) {
            emphasized = Set.copyOf(some);
            changed();
        }
    }

    /** Whether others are emphasized, so that a series is to be pale. */
    public boolean isInBackground(Series one) {
        return !emphasized.isEmpty() && !emphasized.contains(one);
    }

    /** Puts these reference lines in place of the earlier ones. */
    public void setReferences(List<ReferenceLine> lines) {
        references.clear();
        references.addAll(lines);
        changed();
    }

    /** The series in the order in which they are drawn; can't be changed through this list. */
    public List<Series> series() {
        return Collections.unmodifiableList(series);
    }

    /** The pale lines behind the others. */
    public List<Series> backdrop() {
        return Collections.unmodifiableList(backdrop);
    }

    /** The bands in the order in which they are drawn. */
    public List<Band> bands() {
        return Collections.unmodifiableList(bands);
    }

    /** The reference lines. */
    public List<ReferenceLine> references() {
        return Collections.unmodifiableList(references);
    }

    /** Whether no visible series has a point that can be shown. */
    public boolean isEmpty() {
        return series.stream()
                .noneMatch(one -> one.isVisible() && !one.extentY().isEmpty(y.scale()));
    }

    /** How many values of visible series have no place here: not finite, or not positive on a logarithmic axis. */
    public int notShown() {
        int count = 0;
        for (var one : series) {
            count += one.isVisible() ? one.notShown(y.scale()) : 0;
        }
        return count;
    }

    /** The range of x to show. */
    public Range rangeX() {
        return x.range(wholeExtentX());
    }

    /** The range of y to show for these x: while only x is zoomed, y fits what is left in view. */
    public Range rangeY(Range shownX) {
        return y.range(extentY(x.isZoomed() && y.followsData() ? shownX : null));
    }

    /** The range of x that would be shown without a zoom. */
    public Range fullRangeX() {
        return x.unzoomedRange(wholeExtentX());
    }

    /** The range of y that would be shown without a zoom. */
    public Range fullRangeY() {
        return y.unzoomedRange(extentY(null));
    }

    /** Shows all data again. */
    public void resetZoom() {
        x.resetZoom();
        y.resetZoom();
    }

    /** Whether an axis shows a part that a person chose. */
    public boolean isZoomed() {
        return x.isZoomed() || y.isZoomed();
    }

    /** The points as comma-separated values; see {@link Csv}. */
    public String csv() {
        return csvLater().get();
    }

    /** The points as they are now, as comma-separated values once these are asked for, on any thread. */
    public Supplier<String> csvLater() {
        return Csv.of(this)::text;
    }

    /** Names the one who is told of every change, in place of an earlier one. */
    public void setListener(Runnable listener) {
        this.listener = listener;
    }

    private Extent wholeExtentX() {
        var extent = new Extent();
        for (var one : series) {
            if (one.isVisible()) {
                extent.include(one.extentX());
            }
        }
        backdrop.forEach(one -> extent.include(one.extentX()));
        for (var band : bands) {
            if (band.series().isVisible()) {
                extent.include(band.extentX());
            }
        }
        include(ReferenceLine.Orientation.VERTICAL, extent);
        return extent;
    }

    /** The extent of the y whose x lie in the range, or of all of them where it is null; looked up once for each change. */
    private Extent extentY(Range shownX) {
        if (extentInView == null || !Objects.equals(extentIsOf, shownX)) {
            extentIsOf = shownX;
            extentInView = findExtentY(shownX);
        }
        return extentInView;
    }

    private Extent findExtentY(Range shownX) {
        var extent = new Extent();
        for (var one : series) {
            if (one.isVisible()) {
                extent.include(shownX == null ? one.extentY() : Views.extentY(one, shownX));
            }
        }
        for (var one : backdrop) {
            extent.include(shownX == null ? one.extentY() : Views.extentY(one, shownX));
        }
        for (var band : bands) {
            if (band.series().isVisible()) {
                extent.include(shownX == null ? band.extentY() : Views.extentY(band, shownX));
            }
        }
        include(ReferenceLine.Orientation.HORIZONTAL, extent);
        return extent;
    }

    private void include(ReferenceLine.Orientation orientation, Extent extent) {
        for (var line : references) {
            if (line.orientation() == orientation && line.reach() == ReferenceLine.Reach.ALWAYS) {
                extent.include(line.value());
            }
        }
    }

    private void changed() {
        extentInView = null;
        listener.run();
    }
}
