package nndl.training;

import java.util.List;
import nndl.nn.Example;

/** The training examples as a run learns from them, one after the other. */
interface Supply extends AutoCloseable {
    /**
     * The next example.
     *
     * @param state the run's: its epoch, and the order of the examples in it; not changed
     * @param position in that order
     * @return the example
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    Example next(TrainingState state, int position) throws InterruptedException;

    @Override
    void close();

    /** What the settings ask for. */
    static Supply of(RunSettings settings, List<Example> training) {
        return settings.data().expansion() instanceof Expansion.Distort distort
                ? new DistortedSupply(distort, training, settings.start().seed())
                : new PlainSupply(training);
    }

    /** Refuses examples that cannot be multiplied as the settings ask for. */
    static void refuseUnfit(RunSettings settings, List<Example> training) {
        if (settings.data().expansion() instanceof Expansion.Distort distort) {
            DistortedSupply.refuseUnfit(distort, training);
        }
    }

    /** The examples themselves. */
    record PlainSupply(List<Example> training) implements Supply {
        @Override
        public Example next(TrainingState state, int position) {
            return training.get(state.order()[position]);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
