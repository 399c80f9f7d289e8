package nndl.training.sweep;

import java.util.List;
import java.util.Optional;
import nndl.nn.Accuracy;
import nndl.training.DataSet;
import nndl.training.EpochResult;

/**
 * Early stopping in hindsight: what "no improvement in p epochs" would have made of a run that went on.
 *
 * @param watched the set whose accuracy it goes by: the validation set or, if that was not measured after each epoch, the
 *     test set, on which it should not be chosen
 * @param stop the last epoch it would have run
 * @param best the first epoch with the most right answers up to there: the network that would have been kept
 * @param bestOfAll the first epoch with the most right answers of the whole run
 * @param last the last epoch that was run
 */
public record Hindsight(DataSet watched, int stop, EpochResult best, EpochResult bestOfAll, int last) {
    /**
     * Looks back on a run.
     *
     * @param run its epochs, from the first
     * @param patience p, at least 1
     * @return nothing if the run has no epoch, or neither validation nor test set was measured after each
     */
    public static Optional<Hindsight> of(List<EpochResult> run, int patience) {
        if (patience < 1) {
            throw new IllegalArgumentException("patience must be at least 1 epoch, was " + patience);
        }
        if (run.isEmpty()) {
            return Optional.empty();
        }
        return measured(run, DataSet.VALIDATION)
                .or(() -> measured(run, DataSet.TEST))
                .map(set -> of(run, patience, set));
    }

    private static Optional<DataSet> measured(List<EpochResult> run, DataSet set) {
        return run.stream().allMatch(result -> result.on(set).isPresent()) ? Optional.of(set) : Optional.empty();
    }

    private static Hindsight of(List<EpochResult> run, int patience, DataSet set) {
        int stop = stop(run, patience, set);
        return new Hindsight(
                set,
                run.get(stop).epoch(),
                EpochResult.best(run.subList(0, stop + 1), set).orElseThrow(),
                EpochResult.best(run, set).orElseThrow(),
                run.get(run.size() - 1).epoch());
    }

    /** The index at which the rule ends the run, as {@code TrainingState} applies it, or the last. */
    private static int stop(List<EpochResult> run, int patience, DataSet set) {
        int best = -1;
        int since = 0;
        for (int i = 0; i < run.size(); i++) {
            int correct = accuracy(run.get(i), set).correct();
            since = correct > best ? 0 : since + 1;
            best = Math.max(best, correct);
            if (since == patience) {
                return i;
            }
        }
        return run.size() - 1;
    }

    private static Accuracy accuracy(EpochResult result, DataSet set) {
        return result.on(set).orElseThrow().accuracy();
    }

    /**
     * The accuracy of the network that would have been kept, on the set watched.
     *
     * @return right answers
     */
    public Accuracy accuracy() {
        return accuracy(best, watched);
    }

    /**
     * What stopping would have cost: the accuracy given up against the best of the whole run.
     *
     * @return right answers fewer, at least 0
     */
    public int givenUp() {
        return accuracy(bestOfAll, watched).correct() - accuracy().correct();
    }

    /**
     * What stopping would have saved.
     *
     * @return epochs, 0 if the rule would not have ended the run
     */
    public int epochsSaved() {
        return last - stop;
    }
}
