package nndl.training;

/** What simpler methods reach on MNIST's test set, as the book published it. */
public enum Baseline {
    /** Guessing. */
    CHANCE(0.1),
    /** The digit whose pictures are on average as dark. */
    DARKNESS(0.2225),
    /** A support vector machine with the default settings of its library. */
    SVM(0.9435);

    private final double accuracy;

    Baseline(double accuracy) {
        this.accuracy = accuracy;
    }

    /**
     * The share of right answers.
     *
     * @return 0 to 1
     */
    public double accuracy() {
        return accuracy;
    }
}
