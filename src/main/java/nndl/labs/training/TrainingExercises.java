package nndl.labs.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import nndl.nn.Accuracy;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Experiments;
import nndl.training.RunSettings;
import nndl.ui.Numbers;
import nndl.ui.book.Exercise;
import nndl.ui.book.Exercise.Outcome;

/** What the lab asks, and whether the run on screen answers it. */
final class TrainingExercises {
    /** In the order of the page. */
    static final List<String> IDS = List.of("stuck", "ninety-five", "overfitting");

    private static final RunSettings FIRST =
            Experiments.named("first-network").orElseThrow().parts().get(0).settings();
    private static final double NINETY_FIVE = 0.95;
    private static final int HIDDEN = 30;

    /** A test cost this much above its lowest has risen, noise aside. */
    private static final double RISEN = 1.05;

    private final Supplier<RunSettings> settings;
    private final Supplier<List<EpochResult>> results;

    /**
     * Exercises on a run.
     *
     * @param settings what the run began with
     * @param results its epochs so far
     */
    TrainingExercises(Supplier<RunSettings> settings, Supplier<List<EpochResult>> results) {
        this.settings = settings;
        this.results = results;
    }

    List<Exercise> all() {
        return List.of(
                new Exercise(IDS.get(0), "exercise.stuck", () -> ofRun(this::stuck)),
                new Exercise(IDS.get(1), "exercise.ninetyFive", () -> ofRun(this::ninetyFive)),
                new Exercise(IDS.get(2), "exercise.overfitting", () -> ofRun(this::overfitting)));
    }

    /** A check of a run. */
    private interface Check {
        Outcome of(RunSettings settings, List<EpochResult> results);
    }

    private Outcome ofRun(Check check) {
        List<EpochResult> epochs = results.get();
        return epochs.isEmpty() ? Outcome.notYet("exercise.noRun") : check.of(settings.get(), epochs);
    }

    private Outcome stuck(RunSettings began, List<EpochResult> epochs) {
        EpochResult last = epochs.get(epochs.size() - 1);
        boolean onlyRateChanged = began.network().equals(FIRST.network())
                && began.start().initializer() == FIRST.start().initializer()
                && began.data().trainingSize() == FIRST.data().trainingSize()
                && began.learning().miniBatchSize() == FIRST.learning().miniBatchSize()
                && began.learning().momentum() == FIRST.learning().momentum()
                && began.learning().dropout() == FIRST.learning().dropout()
                && began.learning().regularization().equals(FIRST.learning().regularization());
        if (!onlyRateChanged) {
            return Outcome.notYet("exercise.stuck.other");
        }
        OptionalInt answer = last.almostOnlyAnswer();
        String rate = Numbers.show(last.learningRate());
        if (answer.isPresent()) {
            String why = last.learningRate() > FIRST.learning().learningRate()
                    ? "exercise.stuck.fast"
                    : "exercise.stuck.slow";
            return Outcome.right(why, rate, answer.getAsInt(), last.epoch());
        }
        return commonest(last)
                .map(share -> Outcome.notYet("exercise.stuck.varied", rate, last.epoch(), Numbers.percent(share, 0)))
                .orElse(Outcome.notYet("exercise.notMeasured"));
    }

    private Outcome ninetyFive(RunSettings began, List<EpochResult> epochs) {
        List<Integer> sizes = began.network().sizes();
        if (sizes.size() != 3 || sizes.get(1) != HIDDEN) {
            return Outcome.notYet("exercise.ninetyFive.other");
        }
        Optional<EpochResult> best = epochs.stream()
                .filter(epoch -> epoch.on(DataSet.TEST).isPresent())
                .max(Comparator.comparingDouble(epoch -> test(epoch).share()));
        if (best.isEmpty()) {
            return Outcome.notYet("exercise.notMeasured");
        }
        Accuracy reached = test(best.get());
        Object[] found = {
            Numbers.count(reached.correct()),
            Numbers.count(reached.total()),
            best.get().epoch()
        };
        return reached.share() >= NINETY_FIVE
                ? Outcome.right("exercise.ninetyFive.right", found)
                : Outcome.notYet("exercise.ninetyFive.below", found);
    }

    private Outcome overfitting(RunSettings began, List<EpochResult> epochs) {
        List<EpochResult> both = epochs.stream()
                .filter(epoch -> epoch.on(DataSet.TEST).isPresent()
                        && epoch.on(DataSet.TRAINING).isPresent())
                .toList();
        if (both.isEmpty()) {
            return Outcome.notYet("exercise.notMeasured");
        }
        EpochResult lowest = both.stream()
                .min(Comparator.comparingDouble(epoch -> cost(epoch, DataSet.TEST)))
                .orElseThrow();
        EpochResult last = both.get(both.size() - 1);
        Object[] found = {
            shown(lowest, DataSet.TEST),
            lowest.epoch(),
            shown(last, DataSet.TEST),
            last.epoch(),
            shown(lowest, DataSet.TRAINING),
            shown(last, DataSet.TRAINING)
        };
        boolean rises = cost(last, DataSet.TEST) > RISEN * cost(lowest, DataSet.TEST);
        boolean falls = cost(last, DataSet.TRAINING) < cost(lowest, DataSet.TRAINING);
        if (!rises) {
            return Outcome.notYet("exercise.overfitting.flat", found);
        }
        return falls
                ? Outcome.right("exercise.overfitting.right", found)
                : Outcome.notYet("exercise.overfitting.both", found);
    }

    private static Accuracy test(EpochResult epoch) {
        return epoch.on(DataSet.TEST).orElseThrow().accuracy();
    }

    private static double cost(EpochResult epoch, DataSet set) {
        return epoch.on(set).orElseThrow().dataCost();
    }

    private static String shown(EpochResult epoch, DataSet set) {
        return Numbers.fixed(cost(epoch, set), 3);
    }

    /** The share of the answer given most often, on the first set measured. */
    private static Optional<Double> commonest(EpochResult epoch) {
        for (DataSet set : DataSet.values()) {
            Optional<Evaluation> evaluation = epoch.on(set);
            if (evaluation.isPresent()) {
                int most = 0;
                for (int k = 0; k < evaluation.get().classes(); k++) {
                    most = Math.max(most, evaluation.get().answers(k));
                }
                return Optional.of((double) most / evaluation.get().accuracy().total());
            }
        }
        return Optional.empty();
    }
}
