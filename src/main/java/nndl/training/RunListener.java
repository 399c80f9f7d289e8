package nndl.training;

import nndl.nn.Network;

/**
 * Hears what a run does, on threads of the run: answer quickly, and never wait.
 */
public interface RunListener {
    /**
     * An epoch is done and measured. In order of epochs, one at a time.
     *
     * @param result what was measured
     * @param network as it was after the epoch; its own copy, not to be changed
     */
    void epoch(EpochResult result, Network network);

    /**
     * Somebody has changed hyper-parameters.
     *
     * @param epoch under way, from 0
     * @param learning those in force from its next mini-batch on
     */
    default void changed(int epoch, RunSettings.Learning learning) {}

    /**
     * A mini-batch is done.
     *
     * @param epoch under way, from 0
     * @param examples used so far in this epoch
     * @param of the training-set size
     */
    default void miniBatch(int epoch, int examples, int of) {}
}
