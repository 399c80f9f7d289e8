package nndl.training;

import java.util.Locale;

/** The three sets a run looks at. */
public enum DataSet {
    /** What is learnt from: the first of the book's 50,000 pictures. */
    TRAINING,
    /** The last 10,000 of MNIST's 60,000: hyper-parameters are chosen on it. */
    VALIDATION,
    /** MNIST's 10,000 test pictures. */
    TEST;

    /**
     * The name in settings, files and columns.
     *
     * @return lower case, English
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
