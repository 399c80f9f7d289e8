package nndl.ui.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.sweep.Spread;
import nndl.ui.chart.model.Band;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Series;
import nndl.ui.training.sweep.SeedRuns;

/** Several seeds of one run in one chart: for each set the median as a line, and the range as a band around it. */
final class SeedCurves {
    private final ChartModel chart;
    private final List<DataSet> sets;
    private final Function<DataSet, Series> median;
    private final BiFunction<EpochResult, DataSet, Double> value;
    private final Map<DataSet, Band> bands = new EnumMap<>(DataSet.class);

    /**
     * Nothing drawn yet.
     *
     * @param sets whose curves the chart shows
     * @param median makes the empty median of a set
     * @param value what is drawn of an epoch, for a set that was measured
     */
    SeedCurves(
            ChartModel chart,
            List<DataSet> sets,
            Function<DataSet, Series> median,
            BiFunction<EpochResult, DataSet, Double> value) {
        this.chart = chart;
        this.sets = sets;
        this.median = median;
        this.value = value;
    }

    /**
     * Draws what the seeds have said by now.
     *
     * @return whether there are new lines, which lie on top of all others
     */
    boolean draw(SeedRuns seeds) {
        int before = bands.size();
        for (DataSet set : sets) {
            List<Spread> spread = seeds.spread(result -> result.on(set).map(evaluation -> value.apply(result, set)));
            if (!spread.isEmpty() || bands.containsKey(set)) {
                Band band = bands.computeIfAbsent(set, key -> chart.add(new Band(chart.add(median.apply(key)))));
                double[] epochs = numbers(spread, Spread::epoch);
                band.series().replace(epochs, numbers(spread, Spread::median));
                band.replace(epochs, numbers(spread, Spread::low), numbers(spread, Spread::high));
            }
        }
        return bands.size() > before;
    }

    private static double[] numbers(List<Spread> spread, ToDoubleFunction<Spread> number) {
        return spread.stream().mapToDouble(number).toArray();
    }

    /** Takes the lines and bands away. */
    void remove() {
        bands.values().forEach(band -> chart.remove(band.series()));
        bands.clear();
    }
}
