package nndl.training.runs;

import java.util.List;
import java.util.Optional;
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
     * Whether {@link RunStart#line} alone makes the run again: not if it goes on from another one, if files went in, or if it
     * was changed on its way.
     *
     * @return true if it is all it takes
     */
    public boolean isMadeByItsLine() {
        boolean known = start.origin() instanceof Origin.Settings || start.origin() instanceof Origin.Book;
        return known && changes.isEmpty();
    }
}
