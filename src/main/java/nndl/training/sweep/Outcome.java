package nndl.training.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nndl.nn.Accuracy;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunEnd;

/**
 * What is kept of a run of a grid.
 *
 * @param end how it ended
 * @param seconds it took
 * @param courses its last and its best epoch, for each set that was measured
 */
public record Outcome(RunEnd end, double seconds, Map<DataSet, Course> courses) {
    /** Copies the map. */
    public Outcome {
        courses = Map.copyOf(courses);
    }

    /**
     * A run on one set.
     *
     * @param last the last epoch measured
     * @param best the first of those with the most right answers
     */
    public record Course(Score last, Score best) {}

    /**
     * A set after one epoch.
     *
     * @param epoch from 0
     * @param accuracy right answers
     * @param cost data cost, without any penalty
     */
    public record Score(int epoch, Accuracy accuracy, double cost) {}

    /**
     * Sums up a run.
     *
     * @param end how it ended
     * @param epochs all it has said
     * @return what is kept of it
     */
    public static Outcome of(RunEnd end, List<EpochResult> epochs) {
        Map<DataSet, Course> courses = new EnumMap<>(DataSet.class);
        for (EpochResult result : epochs) {
            for (DataSet set : DataSet.values()) {
                result.on(set).ifPresent(e -> courses.merge(set, first(result, e), Outcome::followed));
            }
        }
        double seconds = epochs.isEmpty() ? 0 : epochs.get(epochs.size() - 1).seconds();
        return new Outcome(end, seconds, courses);
    }

    private static Course first(EpochResult result, Evaluation evaluation) {
        Score score = new Score(result.epoch(), evaluation.accuracy(), evaluation.dataCost());
        return new Course(score, score);
    }

    private static Course followed(Course earlier, Course later) {
        boolean better =
                later.last().accuracy().correct() > earlier.best().accuracy().correct();
        return new Course(later.last(), better ? later.best() : earlier.best());
    }

    /**
     * Whether the run left the numbers.
     *
     * @return true if a weight or a cost was no longer finite
     */
    public boolean diverged() {
        return end.reason() == RunEnd.Reason.DIVERGED;
    }

    /**
     * The run on one set.
     *
     * @param set which
     * @return its course, if the set was measured
     */
    public Optional<Course> on(DataSet set) {
        return Optional.ofNullable(courses.get(set));
    }

    /**
     * Whether this run is better than another: more right answers in its best epoch or, if there are as many, a lower
     * cost in it. A run that diverged is never better.
     *
     * @param other the other
     * @param set by which they are compared
     * @return false also if they are equal
     */
    public boolean isBetterThan(Outcome other, DataSet set) {
        if (diverged() || on(set).isEmpty()) {
            return false;
        }
        if (other.diverged() || other.on(set).isEmpty()) {
            return true;
        }
        Score mine = courses.get(set).best();
        Score others = other.courses.get(set).best();
        int difference =
                Double.compare(mine.accuracy().share(), others.accuracy().share());
        return difference > 0 || difference == 0 && mine.cost() < others.cost();
    }
}
