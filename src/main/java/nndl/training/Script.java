package nndl.training;

import java.util.function.Predicate;
import nndl.data.MnistData;

/**
 * Runs an experiment's parts as the book's script does, one after the other on shared random streams.
 *
 * <p>A part that is left out still draws its weights and shuffles its examples, so that the next one begins as in the
 * script.
 */
public final class Script {
    private final Experiment experiment;
    private final MnistData mnist;

    /**
     * A script on the given data.
     *
     * @param experiment what is run
     * @param mnist the digits
     */
    public Script(Experiment experiment, MnistData mnist) {
        this.experiment = experiment;
        this.mnist = mnist;
    }

    /** Hears of the parts of a script. */
    public interface Listener {
        /**
         * A part begins.
         *
         * @param part which
         * @return who hears of its epochs
         */
        RunListener begins(Experiment.Part part);

        /**
         * A part has ended.
         *
         * @param part which
         * @param end how
         */
        void ended(Experiment.Part part, RunEnd end);
    }

    /**
     * Runs the parts that are wanted.
     *
     * @param seed of the streams
     * @param wanted tells which parts
     * @param listener hears of them
     * @param control the reins; cancelling ends the script
     * @throws InterruptedException if the thread is interrupted
     */
    public void run(int seed, Predicate<Experiment.Part> wanted, Listener listener, RunControl control)
            throws InterruptedException {
        Streams streams = new Streams(seed);
        for (Experiment.Part part : experiment.parts()) {
            Datasets data = Datasets.of(mnist, part.settings().data());
            TrainingState state = streams.begin(part, data.training().size());
            streams.pass(part);
            if (wanted.test(part)) {
                TrainingSession session = new TrainingSession(part.settings().withSeed(seed), data, state);
                RunEnd end = session.run(listener.begins(part), control);
                listener.ended(part, end);
                if (control.isCancelled()) {
                    return;
                }
            }
        }
    }

    /**
     * The state in which a part of the script begins.
     *
     * @param seed of the streams
     * @param wanted a part of the experiment
     * @return the state before its first epoch
     */
    public TrainingState start(int seed, Experiment.Part wanted) {
        Streams streams = new Streams(seed);
        for (Experiment.Part part : experiment.parts()) {
            int n = Math.min(
                    part.settings().data().trainingSize(), mnist.training().size());
            TrainingState state = streams.begin(part, n);
            if (part.equals(wanted)) {
                return state;
            }
            streams.pass(part);
        }
        throw new IllegalArgumentException("no part of " + experiment.id() + ": " + wanted.name());
    }

    /** What the parts of a script hand on to one another. */
    private static final class Streams {
        private final Chance chance;
        private int[] order = {};

        Streams(int seed) {
            chance = new Chance(seed);
        }

        TrainingState begin(Experiment.Part part, int trainingSize) {
            if (part.order() == Experiment.Order.FRESH) {
                order = TrainingState.inOrder(trainingSize);
            }
            return TrainingState.first(part.settings(), chance, order).copy();
        }

        /** Shuffles as often as the part does if it runs to its end: the next one begins the same however it went. */
        void pass(Experiment.Part part) {
            for (int epoch = 0; epoch < part.settings().learning().epochs(); epoch++) {
                chance.shuffle(order);
            }
        }
    }
}
