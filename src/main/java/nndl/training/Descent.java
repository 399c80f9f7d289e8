package nndl.training;

import java.util.List;
import java.util.Optional;
import nndl.nn.Dropout;
import nndl.nn.Example;
import nndl.nn.MiniBatch;
import nndl.nn.Network;
import nndl.nn.Step;

/**
 * The mini-batches of a run, one after the other (20, 21): all that changes its state, and nothing that measures it.
 *
 * <p>For those who go through a run step by step on their own thread; {@link TrainingSession} is the run as a whole.
 */
public final class Descent implements AutoCloseable {
    private final TrainingState state;
    private final int n;
    private final MiniBatch batch;
    private final Supply supply;
    private Dropout dropout;
    /** The share of hidden neurons that the dropout deletes. */
    private double deleted = -1;

    /**
     * Goes on from a state, which becomes its own.
     *
     * @param settings of the run
     * @param training its examples, which fit the settings
     * @param state where it goes on; the hyper-parameters are those in force there
     */
    public Descent(RunSettings settings, List<Example> training, TrainingState state) {
        this.state = state;
        n = training.size();
        batch = new MiniBatch(state.trained());
        supply = Supply.of(settings, training);
    }

    /**
     * One step with the next examples in order; the last mini-batch of an epoch may be short.
     *
     * @return whether it was the last one of its epoch; {@link #endEpoch} comes next then
     * @throws InterruptedException if the thread is interrupted while it waits for examples
     */
    public boolean miniBatch() throws InterruptedException {
        return miniBatch(Optional.empty());
    }

    /**
     * The same step, whose cost somebody may want to know. Knowing it changes no bit of the run.
     *
     * @param trace takes the cost of the mini-batch before the step
     * @return whether it was the last one of its epoch
     * @throws InterruptedException if the thread is interrupted while it waits for examples
     */
    public boolean miniBatch(Optional<CostTrace> trace) throws InterruptedException {
        if (state.position() == 0) {
            state.chance().shuffle(state.order());
        }
        RunSettings.Learning learning = state.learning();
        int from = state.position();
        int to = from + Math.min(learning.miniBatchSize(), n - from);
        Network network = state.trained();
        batch.clear();
        if (learning.dropout() > 0) {
            Dropout mask = dropout(learning.dropout());
            mask.draw(state.chance()::dropout);
            for (int i = from; i < to; i++) {
                network.backprop(supply.next(state, i), batch.next(), mask);
            }
        } else {
            for (int i = from; i < to; i++) {
                network.backprop(supply.next(state, i), batch.next());
            }
        }
        if (trace.isPresent()) {
            trace.get().add(state.epoch() + (double) from / n, network.cost(batch));
        }
        Step step = new Step(state.learningRate(), learning.momentum(), learning.regularization(), n);
        if (learning.momentum() > 0) {
            network.descend(batch, step, state.velocity());
        } else {
            network.descend(batch, step);
        }
        state.advance(to - from);
        if (to == n) {
            network.fold();
        }
        return to == n;
    }

    /** Goes on to the next epoch. */
    public void endEpoch() {
        state.nextEpoch();
    }

    /**
     * The network that is being trained.
     *
     * @return itself, no copy, not to be changed
     */
    public Network network() {
        return state.trained();
    }

    private Dropout dropout(double share) {
        if (share != deleted) {
            dropout = new Dropout(state.trained(), 1 - share);
            deleted = share;
        }
        return dropout;
    }

    @Override
    public void close() {
        supply.close();
    }
}
