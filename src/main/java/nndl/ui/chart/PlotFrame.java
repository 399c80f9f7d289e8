package nndl.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Projection;
import nndl.ui.chart.model.Range;
import nndl.ui.chart.model.Tick;

/**
 * Where things are in one painting: the curves' rectangle and the labelled ticks around it.
 *
 * <p>Room is left for every label that is kept; labels that would touch a neighbour are not kept.
 *
 * @param titleX whether the name of the horizontal axis stands at the right end of its labels
 */
record PlotFrame(Area area, Projection projection, List<Tick> ticksX, List<Tick> ticksY, boolean titleX) {
    /** From an axis to its labels. */
    static final double GAP = 6;

    private static final int FEWEST_TICKS = 3;
    private static final int FEWEST_BESIDE_TITLE = 2;
    private static final int MOST_TICKS_X = 10;
    private static final int MOST_TICKS_Y = 10;

    /** Arranges the chart in this area. */
    static PlotFrame of(ChartModel model, Area area, Look look, TextMeasure measure) {
        double line = look.line();
        boolean wordsAbove = !model.y().label().isEmpty() || model.smoothing().isOn();
        double top = area.y() + (wordsAbove ? line + GAP : Math.ceil(line / 2));
        double bottom = area.y() + area.height() - GAP - line;
        double height = Math.max(1, Math.floor(bottom - top));

        Range rangeX = model.rangeX();
        Range rangeY = model.rangeY(rangeX);
        int mostY = (int) Math.min(MOST_TICKS_Y, 1 + Math.max(FEWEST_TICKS - 1, height / (1.7 * line)));
        var ticksY = model.y().ticks(rangeY, mostY);
        double widest = ticksY.stream()
                .mapToDouble(tick -> measure.width(tick.label(), look.small()))
                .max()
                .orElse(0);
        double labels = Math.max(Math.ceil(widest), Math.ceil(2.6 * look.small().getSize()));
        double left = area.x() + labels + GAP;

        double end = area.x() + area.width();
        double right = end - GAP;
        ToDoubleFunction<Tick> widthX = tick -> measure.width(tick.label(), look.small());
        var projection = new Projection(model, left, top, Math.max(1, Math.floor(right - left)), height);
        var ticksX = ticksX(model, projection, widthX, look.small().getSize());
        double overhang = ticksX.stream()
                .mapToDouble(tick -> projection.x(tick.value()) + widthX.applyAsDouble(tick) / 2 - end)
                .max()
                .orElse(0);
        if (overhang > 0) {
            right -= Math.ceil(overhang);
        }
        var fitted = new Projection(model, left, top, Math.max(1, Math.floor(right - left)), height);
        var all = ticksX(model, fitted, widthX, look.small().getSize());
        double title = measure.width(model.x().label(), look.small());
        var besideTitle = all.stream()
                .filter(tick -> fitted.x(tick.value()) + widthX.applyAsDouble(tick) / 2 + GAP <= fitted.right() - title)
                .toList();
        boolean titleX = title > 0 && besideTitle.size() >= FEWEST_BESIDE_TITLE;
        return new PlotFrame(area, fitted, titleX ? besideTitle : all, apart(ticksY, fitted, line), titleX);
    }

    private static List<Tick> ticksX(
            ChartModel model, Projection projection, ToDoubleFunction<Tick> width, double space) {
        double room = projection.right() - projection.left();
        int most = (int) Math.min(MOST_TICKS_X, 1 + room / (4 * space));
        for (; most > FEWEST_TICKS; most--) {
            var ticks = model.x().ticks(projection.rangeX(), most);
            if (apart(ticks, projection, width, space).size() == ticks.size()) {
                return ticks;
            }
        }
        return apart(model.x().ticks(projection.rangeX(), FEWEST_TICKS), projection, width, space);
    }

    /** Those ticks, from the left, whose labels leave some space to the one before. */
    private static List<Tick> apart(
            List<Tick> ticks, Projection projection, ToDoubleFunction<Tick> width, double space) {
        var kept = new ArrayList<Tick>();
        double end = Double.NEGATIVE_INFINITY;
        for (var tick : ticks) {
            double half = width.applyAsDouble(tick) / 2;
            double x = projection.x(tick.value());
            if (x - half >= end + space) {
                kept.add(tick);
                end = x + half;
            }
        }
        return kept;
    }

    private static List<Tick> apart(List<Tick> ticks, Projection projection, double line) {
        var kept = new ArrayList<Tick>();
        double end = Double.POSITIVE_INFINITY;
        for (var tick : ticks) {
            double y = projection.y(tick.value());
            if (y <= end) {
                kept.add(tick);
                end = y - line;
            }
        }
        return kept;
    }
}
