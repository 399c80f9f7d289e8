package nndl.nn;

/**
 * How many answers are right.
 *
 * @param correct right answers
 * @param total all answers
 */
public record Accuracy(int correct, int total) {
    /** Refuses counts that cannot be. */
    public Accuracy {
        if (correct < 0 || correct > total) {
            throw new IllegalArgumentException(correct + " right of " + total);
        }
    }

    /**
     * The share of right answers.
     *
     * @return 0 to 1; NaN of nothing
     */
    public double share() {
        return (double) correct / total;
    }

    @Override
    public String toString() {
        return correct + " / " + total;
    }
}
