package nndl.training.sweep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nndl.training.EpochResult;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * A figure of one epoch over several runs, such as the same experiment with other seeds.
 *
 * @param epoch from 0
 * @param low the smallest
 * @param median the middle one, or the mean of the two in the middle
 * @param high the greatest
 * @param runs how many runs have the figure in this epoch
 */
public record Spread(int epoch, double low, double median, double high, int runs) {
    /**
     * The spread in each epoch. Runs may be of different lengths: an epoch is about those that have it.
     *
     * @param runs the epochs of each run
     * @param figure of an epoch, if it was measured; figures that are not finite are left out
     * @return one for each epoch that has any, in order
     */
    public static List<Spread> of(Collection<List<EpochResult>> runs, Function<EpochResult, Optional<Double>> figure) {
        SortedMap<Integer, List<Double>> figures = new TreeMap<>();
        for (List<EpochResult> run : runs) {
            for (EpochResult result : run) {
                figure.apply(result).filter(Double::isFinite).ifPresent(value -> figures.computeIfAbsent(
                                result.epoch(), epoch -> new ArrayList<>())
                        .add(value));
            }
        }
        return figures.entrySet().stream()
                .map(ofEpoch -> of(ofEpoch.getKey(), ofEpoch.getValue()))
                .toList();
    }

    /**
     * The spread of one figure for each run, such as that of its best epoch.
     *
     * @param figures one at least, finite
     * @return as of epoch 0
     */
    public static Spread of(List<Double> figures) {
        return of(0, figures);
    }

    private static Spread of(int epoch, List<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(epoch, sorted[0], new Median().evaluate(sorted), sorted[sorted.length - 1], sorted.length);
    }
}
