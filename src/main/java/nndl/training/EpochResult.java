package nndl.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import nndl.nn.Evaluation;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * What a run says after an epoch.
 *
 * @param epoch from 0
 * @param seconds since the run began, less pauses
 * @param trainingSeconds spent in the mini-batches of this epoch
 * @param evaluationSeconds spent measuring, on another core
 * @param learningRate η in force at its end
 * @param trainingSize n
 * @param penalty added to the data cost of every set, λ/(2n) Σw² for L2
 * @param measurements of the sets that were due
 */
public record EpochResult(
        int epoch,
        double seconds,
        double trainingSeconds,
        double evaluationSeconds,
        double learningRate,
        int trainingSize,
        double penalty,
        Map<DataSet, Evaluation> measurements) {
    /** From this share of equal answers on the network is said to answer almost only one. */
    private static final double COLLAPSED = 0.85;

    /** Copies the measurements. */
    public EpochResult {
        measurements = Map.copyOf(measurements);
    }

    /**
     * What was measured on a set.
     *
     * @param set which
     * @return the evaluation, if the set was due
     */
    public Optional<Evaluation> on(DataSet set) {
        return Optional.ofNullable(measurements.get(set));
    }

    /**
     * Whether another epoch has the same figures, bit by bit; how long it took does not matter.
     *
     * @param other of the same run made again
     * @return true if it is the same epoch
     */
    public boolean measuresLike(EpochResult other) {
        return epoch == other.epoch
                && Double.compare(learningRate, other.learningRate) == 0
                && trainingSize == other.trainingSize
                && Double.compare(penalty, other.penalty) == 0
                && measurements.equals(other.measurements);
    }

    /**
     * Cost and penalty as the book's network2.py prints them: it divides the penalty by the size of the set evaluated.
     *
     * @param set a set that was measured
     * @return data cost + λ/(2N) Σw²
     */
    public double costAsPrinted(DataSet set) {
        Evaluation evaluation = measurements.get(set);
        return evaluation.dataCost()
                + penalty * trainingSize / evaluation.accuracy().total();
    }

    /**
     * The answer that the network gives to nearly all examples of a set: collapsed, or not yet learning.
     *
     * @return the answer, if there is such
     */
    public OptionalInt almostOnlyAnswer() {
        for (DataSet set : DataSet.values()) {
            Evaluation evaluation = measurements.get(set);
            if (evaluation != null && evaluation.classes() > 2) {
                for (int k = 0; k < evaluation.classes(); k++) {
                    if (evaluation.answers(k)
                            >= COLLAPSED * evaluation.accuracy().total()) {
                        return OptionalInt.of(k);
                    }
                }
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The epoch with the most right answers on a set; the first of several.
     *
     * @param results epochs of a run, in order
     * @param set the set
     * @return nothing if it was never measured
     */
    public static Optional<EpochResult> best(Collection<EpochResult> results, DataSet set) {
        // The maximum of a stream is its last one; the first is wanted.
        return results.stream()
                .filter(result -> result.on(set).isPresent())
                .max(Comparator.<EpochResult>comparingInt(result ->
                                result.on(set).orElseThrow().accuracy().correct())
                        .thenComparing(EpochResult::epoch, Comparator.reverseOrder()));
    }

    /**
     * The median of a figure over epochs.
     *
     * @param results at least one epoch
     * @param figure of an epoch, such as its seconds
     * @return the middle one, or the mean of the two in the middle
     */
    public static double median(Collection<EpochResult> results, ToDoubleFunction<EpochResult> figure) {
        return new Median().evaluate(results.stream().mapToDouble(figure).toArray());
    }
}
