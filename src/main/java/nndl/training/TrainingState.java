package nndl.training;

import nndl.nn.Initializer;
import nndl.nn.Network;

/**
 * All that a run needs to go on, and nothing else: parameters, velocity, order of the examples, random streams, where in
 * which epoch, and what the rules have counted. A run that goes on from a {@link #copy} writes the same numbers, bit by
 * bit, as the run that was copied.
 */
public final class TrainingState {
    private final Network network;
    private final Network velocity;
    private final int[] order;
    private final Chance chance;
    private int epoch;
    private int position;
    private RunSettings.Learning learning;
    private int halvings;
    private int bestCorrect;
    private int epochsSinceBest;
    private int epochsSinceHalving;

    private TrainingState(
            Network network, Network velocity, int[] order, Chance chance, RunSettings.Learning learning) {
        this.network = network;
        this.velocity = velocity;
        this.order = order;
        this.chance = chance;
        this.learning = learning;
        this.bestCorrect = -1;
    }

    /**
     * The state before the first epoch: the weights are drawn, the examples are in their first order.
     *
     * @param settings the run's
     * @param trainingSize n
     * @return the state
     */
    public static TrainingState first(RunSettings settings, int trainingSize) {
        return first(settings, new Chance(settings.start().seed()), inOrder(trainingSize));
    }

    /** The state before the first epoch of a run that goes on with the streams, and the order, of an earlier one. */
    static TrainingState first(RunSettings settings, Chance chance, int[] order) {
        Network network = settings.network().build();
        for (int i = 0; i < settings.start().discardedDraws(); i++) {
            Initializer.SCALED.draw(network, chance::normal);
        }
        settings.start().initializer().draw(network, chance::normal);
        return new TrainingState(network, settings.network().build(), order, chance, settings.learning());
    }

    /**
     * The state before the first epoch of a run that goes on with a network's weights.
     *
     * @param settings the run's; the network's shape is that of the settings
     * @param network copied
     * @param trainingSize n
     * @return the state
     */
    public static TrainingState from(RunSettings settings, Network network, int trainingSize) {
        return new TrainingState(
                network.copy(),
                settings.network().build(),
                inOrder(trainingSize),
                new Chance(settings.start().seed()),
                settings.learning());
    }

    static int[] inOrder(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        return order;
    }

    /**
     * The same state, sharing nothing with this one.
     *
     * @return the copy
     */
    public TrainingState copy() {
        TrainingState copy = new TrainingState(network.copy(), velocity.copy(), order.clone(), chance.copy(), learning);
        copy.epoch = epoch;
        copy.position = position;
        copy.halvings = halvings;
        copy.bestCorrect = bestCorrect;
        copy.epochsSinceBest = epochsSinceBest;
        copy.epochsSinceHalving = epochsSinceHalving;
        return copy;
    }

    /**
     * The network as it would be used now: with dropout, the one that stands for all the thinned ones.
     *
     * @return a copy
     */
    public Network network() {
        return learning.dropout() > 0 ? network.averaged(1 - learning.dropout()) : network.copy();
    }

    /**
     * The epoch under way, or the next one if it has not begun.
     *
     * @return from 0
     */
    public int epoch() {
        return epoch;
    }

    /**
     * How many training examples of this epoch have been used.
     *
     * @return 0 before the first mini-batch
     */
    public int position() {
        return position;
    }

    /**
     * The hyper-parameters in force.
     *
     * @return those of the settings, until changed in mid-run
     */
    public RunSettings.Learning learning() {
        return learning;
    }

    /**
     * The learning rate in force.
     *
     * @return η, halved as often, or decayed as far, as the schedule has it
     */
    public double learningRate() {
        return learning.learningRate() / (1 << halvings) * learning.schedule().factor(epoch, learning.epochs());
    }

    /** The network that is being trained, itself. */
    Network trained() {
        return network;
    }

    Network velocity() {
        return velocity;
    }

    int[] order() {
        return order;
    }

    Chance chance() {
        return chance;
    }

    void advance(int examples) {
        position += examples;
    }

    void nextEpoch() {
        epoch++;
        position = 0;
    }

    /** A learning rate that somebody sets is in force as it is, however often the one before was halved. */
    void change(RunSettings.Learning changed) {
        if (changed.learningRate() != learning.learningRate()) {
            halvings = 0;
            epochsSinceHalving = 0;
        }
        learning = changed;
    }

    /** Counts an epoch's validation accuracy and halves η where the schedule says so; tells whether the run ends. */
    boolean endsAfter(int correct) {
        if (correct > bestCorrect) {
            bestCorrect = correct;
            epochsSinceBest = 0;
            epochsSinceHalving = 0;
            return false;
        }
        epochsSinceBest++;
        epochsSinceHalving++;
        int toHalve = learning.schedule().patience();
        if (toHalve > 0 && epochsSinceHalving >= toHalve) {
            if (halvings == Schedule.Halving.TIMES) {
                return true;
            }
            halvings++;
            epochsSinceHalving = 0;
        }
        int toStop = learning.stopping().patience();
        return toStop > 0 && epochsSinceBest >= toStop;
    }
}
