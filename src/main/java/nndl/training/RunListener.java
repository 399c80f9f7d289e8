package nndl.training;

/**
 * Hears what a run does, on threads of the run: answer quickly, and never wait.
 */
public interface RunListener {
    /**
     * An epoch is done and measured. In order of epochs, one at a time.
     *
     * @param result what was measured
     */
    void epoch(EpochResult result);

    /**
     * A mini-batch is done.
     *
     * @param epoch under way, from 0
     * @param examples used so far in this epoch
     * @param of the training-set size
     */
    default void miniBatch(int epoch, int examples, int of) {}
}
