package nndl.ui.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Series;

/** The curves of one run in one chart: one for each set that was measured. */
final class RunCurves {
    private final ChartModel chart;
    private final List<DataSet> sets;
    private final Function<DataSet, Series> curve;
    private final BiFunction<EpochResult, DataSet, Double> value;
    private final Map<DataSet, Series> curves = new EnumMap<>(DataSet.class);
    private int drawn;

    /**
     * No curve yet.
     *
     * @param sets whose curves the chart shows
     * @param curve makes the empty curve of a set
     * @param value what is drawn of an epoch, for a set that was measured
     */
    RunCurves(
            ChartModel chart,
            List<DataSet> sets,
            Function<DataSet, Series> curve,
            BiFunction<EpochResult, DataSet, Double> value) {
        this.chart = chart;
        this.sets = sets;
        this.curve = curve;
        this.value = value;
    }

    /** Draws the epochs of a run that are not drawn yet. */
    void draw(List<EpochResult> results) {
        List<EpochResult> more = results.subList(drawn, results.size());
        drawn = results.size();
        for (DataSet set : sets) {
            List<EpochResult> measured =
                    more.stream().filter(result -> result.on(set).isPresent()).toList();
            if (!measured.isEmpty()) {
                curves.computeIfAbsent(set, key -> chart.add(curve.apply(key)))
                        .append(
                                measured.stream()
                                        .mapToDouble(EpochResult::epoch)
                                        .toArray(),
                                measured.stream()
                                        .mapToDouble(result -> value.apply(result, set))
                                        .toArray());
            }
        }
    }

    /** The curve of a set, if it was measured. */
    Optional<Series> of(DataSet set) {
        return Optional.ofNullable(curves.get(set));
    }
}
