package nndl.training;

import java.util.List;
import nndl.data.PixelScale;
import nndl.nn.Activation;
import nndl.nn.Initializer;
import nndl.nn.Network;
import nndl.nn.Objective;
import nndl.nn.Regularization;

/**
 * Everything a run depends on, if it begins its own random streams: two such runs with equal settings on the same data
 * are equal, bit by bit. A later run of a {@link Script} goes on with the streams of those before it.
 *
 * @param network what is trained
 * @param start how its first weights come about
 * @param data what it is trained and measured on
 * @param learning the hyper-parameters
 */
public record RunSettings(Architecture network, Start start, Data data, Learning learning) {
    /** The seed of the book's scripts. */
    public static final int BOOK_SEED = 12345678;

    /** Refuses combinations that make no sense. */
    public RunSettings {
        if (learning.waitsForValidation() && data.measured().validation() != 1) {
            throw new IllegalArgumentException(
                    "a rule that waits for better validation accuracy needs the validation set measured after each epoch");
        }
    }

    /**
     * What is trained.
     *
     * @param sizes neurons of every layer, input first
     * @param hidden activation of the hidden layers
     * @param objective output layer and cost
     */
    public record Architecture(List<Integer> sizes, Activation hidden, Objective objective) {
        /** As many as a file of a network may hold. */
        private static final long MOST_PARAMETERS = 20_000_000;

        /** Copies the sizes and refuses what {@link Network} would refuse. */
        public Architecture {
            sizes = List.copyOf(sizes);
            if (sizes.size() < 2 || sizes.stream().anyMatch(size -> size < 1)) {
                throw new IllegalArgumentException(
                        "a network needs an input and an output layer, each with a neuron at least, got sizes "
                                + sizes);
            }
            if (Network.parameters(sizes) > MOST_PARAMETERS) {
                throw new IllegalArgumentException("a network of sizes " + sizes + " has " + Network.parameters(sizes)
                        + " weights and biases, expected at most " + MOST_PARAMETERS);
            }
        }

        /**
         * The number of weights and biases.
         *
         * @return 23,860 for [784, 30, 10]
         */
        public long parameters() {
            return Network.parameters(sizes);
        }

        /** The network with all parameters 0. */
        Network build() {
            return new Network(sizes, hidden, objective);
        }
    }

    /**
     * How the first weights come about.
     *
     * @param initializer how they are drawn
     * @param discardedDraws how many scaled draws of the whole network come first and are thrown away: the book's
     *     network2.py draws scaled weights when a network is made, and again when told to use large ones
     * @param seed of all random streams, 0 to 2147483647
     */
    public record Start(Initializer initializer, int discardedDraws, int seed) {
        /** Refuses negative numbers. */
        public Start {
            if (discardedDraws < 0) {
                throw new IllegalArgumentException("discarded draws must be at least 0, was " + discardedDraws);
            }
            if (seed < 0) {
                throw new IllegalArgumentException("seed must be from 0 to 2147483647, was " + seed);
            }
        }

        /**
         * What the book's programs discard: network.py, chapter 1's, with the quadratic cost, nothing; network2.py one
         * draw where it is told to use large weights.
         *
         * @param initializer how weights are drawn
         * @param objective the cost
         * @return 0 or 1
         */
        public static int discardedByTheBook(Initializer initializer, Objective objective) {
            return initializer == Initializer.LARGE && objective != Objective.SIGMOID_QUADRATIC ? 1 : 0;
        }
    }

    /**
     * What a network is trained and measured on.
     *
     * @param trainingSize how many of the training examples are used, the first ones
     * @param validationSize how many of the validation examples are used at most, the first ones
     * @param pixelScale what a grey value is divided by
     * @param expansion how the training pictures are multiplied
     * @param measured which sets are measured, and how often
     */
    public record Data(
            int trainingSize, int validationSize, PixelScale pixelScale, Expansion expansion, Measured measured) {
        /** Refuses empty sets. */
        public Data {
            if (trainingSize < 1 || validationSize < 1) {
                throw new IllegalArgumentException("a set needs an example at least, got training size " + trainingSize
                        + ", validation size " + validationSize);
            }
        }
    }

    /**
     * The hyper-parameters.
     *
     * @param epochs how many at most
     * @param miniBatchSize m
     * @param learningRate η
     * @param regularization with its λ
     * @param momentum μ, 0 for none
     * @param dropout the share of hidden neurons deleted in each mini-batch, 0 for none
     * @param schedule how η changes
     * @param stopping when to end early
     */
    public record Learning(
            int epochs,
            int miniBatchSize,
            double learningRate,
            Regularization regularization,
            double momentum,
            double dropout,
            Schedule schedule,
            Stopping stopping) {
        /** Refuses numbers out of range. */
        public Learning {
            if (epochs < 1) {
                throw new IllegalArgumentException("epochs must be at least 1, was " + epochs);
            }
            if (miniBatchSize < 1) {
                throw new IllegalArgumentException("mini-batch size must be at least 1, was " + miniBatchSize);
            }
            if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("learning rate must be above 0, was " + learningRate);
            }
            if (!(momentum >= 0 && momentum < 1)) {
                throw new IllegalArgumentException("momentum must be at least 0 and below 1, was " + momentum);
            }
            if (!(dropout >= 0 && dropout < 1)) {
                throw new IllegalArgumentException("dropout must be at least 0 and below 1, was " + dropout);
            }
        }

        /**
         * Whether a rule waits for better validation accuracy, so that this must be measured after each epoch.
         *
         * @return true if the schedule or the stopping rule does
         */
        public boolean waitsForValidation() {
            return schedule.patience() > 0 || stopping.patience() > 0;
        }

        /**
         * The same with another η and λ.
         *
         * @param newLearningRate η
         * @param newRegularization with its λ
         * @return new hyper-parameters
         */
        public Learning with(double newLearningRate, Regularization newRegularization) {
            return new Learning(
                    epochs, miniBatchSize, newLearningRate, newRegularization, momentum, dropout, schedule, stopping);
        }
    }

    /**
     * The same settings with another seed.
     *
     * @param seed 0 to 2147483647
     * @return new settings
     */
    public RunSettings withSeed(int seed) {
        return new RunSettings(network, new Start(start.initializer(), start.discardedDraws(), seed), data, learning);
    }

    /**
     * The same settings with other hyper-parameters.
     *
     * @param newLearning the hyper-parameters
     * @return new settings
     */
    public RunSettings withLearning(Learning newLearning) {
        return new RunSettings(network, start, data, newLearning);
    }

    /**
     * The same settings, measured on other sets or more rarely, which changes no bit of the run.
     *
     * @param measured which sets, and how often
     * @return new settings
     */
    public RunSettings measuring(Measured measured) {
        Data measuredData =
                new Data(data.trainingSize(), data.validationSize(), data.pixelScale(), data.expansion(), measured);
        return new RunSettings(network, start, measuredData, learning);
    }

    @Override
    public String toString() {
        return SettingsText.format(this);
    }
}
