package nndl.ui.training;

import java.util.List;
import nndl.nn.Regularization;
import nndl.training.DataSet;
import nndl.training.Published;
import nndl.training.RunSettings;

/**
 * What the charts need to know of a run beside its epochs.
 *
 * @param published what the book published of it, if it is the book's
 * @param penalized whether there is a penalty, so that ways of printing the cost differ
 * @param epochs how many are to come
 * @param trainingSize examples in the training set
 * @param validationSize examples in the validation set
 * @param testSize examples in the test set
 */
record RunSummary(
        List<Published> published, boolean penalized, int epochs, int trainingSize, int validationSize, int testSize) {
    /** No run. */
    static final RunSummary NONE = new RunSummary(List.of(), false, 1, 0, 0, 0);

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
