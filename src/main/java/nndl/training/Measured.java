package nndl.training;

/**
 * Which sets are measured, and how often: every k epochs and in the last one. 1 is after each epoch, 0 never,
 * {@link #AT_END} in the last epoch only.
 *
 * @param training k for the training set
 * @param validation k for the validation set
 * @param test k for the test set
 */
public record Measured(int training, int validation, int test) {
    /** Measured after the last epoch only. */
    public static final int AT_END = Integer.MAX_VALUE;

    /** Training and test set after each epoch. */
    public static final Measured TRAINING_AND_TEST = new Measured(1, 0, 1);

    /** Refuses negative numbers. */
    public Measured {
        if (training < 0 || validation < 0 || test < 0) {
            throw new IllegalArgumentException("a set is measured every k epochs, k at least 0");
        }
    }

    /**
     * How often a set is measured.
     *
     * @param set the set
     * @return k
     */
    public int every(DataSet set) {
        return switch (set) {
            case TRAINING -> training;
            case VALIDATION -> validation;
            case TEST -> test;
        };
    }

    /**
     * The set by whose accuracy runs are compared.
     *
     * @return the validation set if it is measured, else the test set, else the training set
     */
    public DataSet compared() {
        return validation > 0 ? DataSet.VALIDATION : test > 0 ? DataSet.TEST : DataSet.TRAINING;
    }

    boolean isDue(DataSet set, int epoch, boolean last) {
        int every = every(set);
        return every > 0 && (last || (epoch + 1) % every == 0);
    }
}
