package nndl.ui.training;

import java.util.List;
import nndl.nn.Regularization;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Published;
import nndl.training.RunSettings;

/**
 * What the charts need to know of a run beside its epochs.
 *
 * @param published what the book published of it, if it is the book's
 * @param bookName the name of the run of the book that they are of
 * @param penalized whether there is a penalty, so that ways of printing the cost differ
 * @param epochs how many are to come
 * @param trainingSize examples in the training set
 * @param validationSize examples in the validation set
 * @param testSize examples in the test set
 */
record RunSummary(
        List<Published> published,
        String bookName,
        boolean penalized,
        int epochs,
        int trainingSize,
        int validationSize,
        int testSize) {
    /** No run. */
    static final RunSummary NONE = new RunSummary(List.of(), "", false, 1, 0, 0, 0);

    /** Of a run of an earlier time: the sets are as large as they were when it was measured. */
    static RunSummary of(CurrentRun shown) {
        return new RunSummary(
                shown.published(),
                shown.bookName(),
                isPenalized(shown.settings()),
                shown.settings().learning().epochs(),
                shown.last().map(EpochResult::trainingSize).orElse(0),
                total(shown, DataSet.VALIDATION),
                total(shown, DataSet.TEST));
    }

    /** The same of a run that is the book's no further than its figures go now. */
    RunSummary withFigures(CurrentRun shown) {
        return new RunSummary(
                shown.published(), shown.bookName(), penalized, epochs, trainingSize, validationSize, testSize);
    }

    private static int total(CurrentRun shown, DataSet set) {
        return shown.results().stream()
                .flatMap(result -> result.on(set).stream())
                .map(evaluation -> evaluation.accuracy().total())
                .findFirst()
                .orElse(0);
    }

    static boolean isPenalized(RunSettings settings) {
        return settings.learning().regularization() != Regularization.NONE;
    }

    int total(DataSet set) {
        return switch (set) {
            case TRAINING -> trainingSize;
            case VALIDATION -> validationSize;
            case TEST -> testSize;
        };
    }
}
