package nndl.training.runs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunEnd;

/**
 * A run as it is kept.
 *
 * @param start what it began with
 * @param changes in mid-run, in order
 * @param results its epochs, in order and without a gap
 * @param end how it ended; nothing while it goes on, or if the program ended before it
 */
public record RunRecord(RunStart start, List<Change> changes, List<EpochResult> results, Optional<RunEnd> end) {
    /** Copies the lists; refuses epochs that do not follow one another. */
    public RunRecord {
        changes = List.copyOf(changes);
        results = List.copyOf(results);
        for (int i = 1; i < results.size(); i++) {
            int before = results.get(i - 1).epoch();
            if (results.get(i).epoch() != before + 1) {
                throw new IllegalArgumentException("epoch " + results.get(i).epoch() + " comes after epoch " + before);
            }
        }
    }

    /**
     * The last epoch.
     *
     * @return nothing before the first is measured
     */
    public Optional<EpochResult> last() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.get(results.size() - 1));
    }

    /**
     * The epoch with the most right answers on a set; the first of several.
     *
     * @param set the set
     * @return nothing if it was never measured
     */
    public Optional<EpochResult> best(DataSet set) {
        return best(results, set);
    }

    /**
     * The epoch with the most right answers on a set; the first of several.
     *
     * @param results epochs of a run, in order
     * @param set the set
     * @return nothing if it was never measured
     */
    public static Optional<EpochResult> best(List<EpochResult> results, DataSet set) {
        // The maximum of a stream is its last one; the first is wanted.
        return results.stream()
                .filter(result -> result.on(set).isPresent())
                .max(Comparator.<EpochResult>comparingInt(result ->
                                result.on(set).orElseThrow().accuracy().correct())
                        .thenComparing(EpochResult::epoch, Comparator.reverseOrder()));
    }

    /**
     * How long it ran, less pauses.
     *
     * @return seconds until its last epoch was done
     */
    public double seconds() {
        return last().map(EpochResult::seconds).orElse(0.0);
    }
}
