package nndl.training.sweep;

import java.util.function.BooleanSupplier;
import nndl.nn.Network;
import nndl.training.Datasets;
import nndl.training.EpochResult;
import nndl.training.RunControl;
import nndl.training.RunListener;
import nndl.training.RunSettings;
import nndl.training.TrainingSession;
import nndl.training.TrainingState;

/**
 * A place in a run from which others go on, with the same or with other hyper-parameters.
 *
 * <p>A run that goes on with the same ones writes the same numbers, bit by bit, as the run it comes from.
 */
public final class Fork {
    private final RunSettings settings;
    private final Datasets data;
    private final TrainingState state;

    /**
     * A place in a run that is under way, or has ended.
     *
     * @param settings the run's
     * @param data the run's
     * @param state of the run, copied
     */
    public Fork(RunSettings settings, Datasets data, TrainingState state) {
        this.settings = settings;
        this.data = data;
        this.state = state.copy();
    }

    /**
     * The place after some epochs of a run that has ended: a run is exact, so it is made again up to there.
     *
     * @param run not yet begun; its hyper-parameters were not changed on the way
     * @param epochs how many are to be done, from 0 to all of the run
     * @param cancelled asked after each mini-batch
     * @return the place; an earlier one if cancelled, or if the run ends before
     * @throws InterruptedException if the thread is interrupted
     */
    public static Fork after(TrainingSession run, int epochs, BooleanSupplier cancelled) throws InterruptedException {
        if (epochs > 0) {
            RunControl control = new RunControl();
            run.run(new UpTo(epochs, cancelled, control), control);
        }
        return new Fork(run.settings(), run.data(), run.state());
    }

    /**
     * The epoch that comes next, or is under way.
     *
     * @return from 0
     */
    public int epoch() {
        return state.epoch();
    }

    /**
     * The run's settings with the hyper-parameters in force.
     *
     * @return what {@link #with} takes for a run that is to go on unchanged
     */
    public RunSettings settings() {
        return settings.withLearning(state.learning());
    }

    /**
     * A run that goes on from here. Any number of them can.
     *
     * @param other the run's settings with other hyper-parameters, or measured on other sets; the number of epochs counts
     *     those before the fork
     * @return the run, not yet begun
     * @throws IllegalArgumentException if a rule needs a set that is not measured, or network and data are not the run's
     */
    public TrainingSession with(RunSettings other) {
        return new TrainingSession(other, data, state.copy());
    }

    /** Ends a run before the first mini-batch that is too many, when a last epoch has been looked at by all rules. */
    private record UpTo(int epochs, BooleanSupplier cancelled, RunControl control) implements RunListener {
        @Override
        public void epoch(EpochResult result, Network network) {
            // What this run says has been said before.
        }

        @Override
        public void miniBatch(int epoch, int examples, int of) {
            if (cancelled.getAsBoolean()) {
                control.cancel();
            } else if (epoch == epochs - 1 && examples == of) {
                control.snapshot().thenRun(control::cancel);
            }
        }
    }
}
