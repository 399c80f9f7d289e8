package nndl.training.sweep;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nndl.nn.Example;
import nndl.nn.Layer;
import nndl.nn.Network;
import nndl.nn.Pass;
import nndl.training.Datasets;
import nndl.training.Descent;
import nndl.training.RunSettings;
import nndl.training.Schedule;
import nndl.training.Stopping;
import nndl.training.TrainingState;

/**
 * The same run twice, but that in one of them a weight begins with another last bit: where do their paths part?
 *
 * <p>Both go step by step on the thread that calls {@link #run}. Rules that look at an accuracy are left out, so that both
 * have as many epochs and the learning rate of the other.
 */
public final class LastBit {
    private final RunSettings settings;
    private final Datasets data;
    private final Place place;

    /**
     * A demonstration on a run.
     *
     * @param settings the run's
     * @param data the run's
     * @param place the weight that is changed
     */
    public LastBit(RunSettings settings, Datasets data, Place place) {
        this.settings = settings.withLearning(withoutRules(settings.learning()));
        this.data = data;
        this.place = place;
    }

    private static RunSettings.Learning withoutRules(RunSettings.Learning learning) {
        return new RunSettings.Learning(
                learning.epochs(),
                learning.miniBatchSize(),
                learning.learningRate(),
                learning.regularization(),
                learning.momentum(),
                learning.dropout(),
                learning.schedule().patience() > 0 ? Schedule.CONSTANT : learning.schedule(),
                Stopping.NEVER);
    }

    /**
     * The weight w^l_jk.
     *
     * @param l the book's l, 2 to L
     * @param j neuron of layer l, from 0
     * @param k neuron of layer l − 1, from 0
     */
    public record Place(int l, int j, int k) {
        /**
         * The first weight into the first output neuron: it takes part in every answer.
         *
         * @param settings of a run
         * @return a weight of its last layer
         */
        public static Place inTheOutputLayer(RunSettings settings) {
            return new Place(settings.network().sizes().size(), 0, 0);
        }
    }

    /**
     * How far apart the two runs are.
     *
     * @param miniBatches done since the beginning
     * @param epochs of them, the last one in part
     * @param distance the greatest difference of a weight or a bias
     * @param answers how many test pictures they answer differently
     */
    public record Sample(long miniBatches, double epochs, double distance, int answers) {}

    /**
     * Where the paths part.
     *
     * @param elsewhere after how many mini-batches a parameter other than the one that was changed first differed
     * @param answers the first sample in which answers differed
     */
    public record Parting(Optional<Long> elsewhere, Optional<Sample> answers) {}

    /**
     * Runs both. There is a sample before the first mini-batch, after 1, 2, 5, 10, 20, 50 ... of them, and after each epoch.
     *
     * @param samples hears of each
     * @param cancelled asked before each mini-batch
     * @return where the paths part, as far as they were gone
     * @throws InterruptedException if the thread is interrupted
     */
    public Parting run(Consumer<Sample> samples, BooleanSupplier cancelled) throws InterruptedException {
        int n = data.training().size();
        TrainingState one = TrainingState.first(settings, n);
        TrainingState other = one.copy();
        try (Descent first = new Descent(settings, data.training(), one);
                Descent second = new Descent(settings, data.training(), other)) {
            Layer layer = second.network().layer(place.l());
            layer.setW(place.j(), place.k(), Math.nextUp(layer.w(place.j(), place.k())));
            Pair pair = new Pair(one, other, first.network(), second.network(), samples);
            pair.sample();
            while (one.epoch() < settings.learning().epochs() && !cancelled.getAsBoolean()) {
                boolean epochDone = first.miniBatch();
                second.miniBatch();
                if (pair.afterMiniBatch(epochDone)) {
                    break;
                }
                if (epochDone) {
                    first.endEpoch();
                    second.endEpoch();
                }
            }
            return pair.parting();
        }
    }

    /** The two runs, side by side. */
    private final class Pair {
        private final TrainingState one;
        private final TrainingState other;
        private final Network first;
        private final Network second;
        private final Consumer<Sample> samples;
        private long miniBatches;
        private long nextSample = 1;
        private Optional<Long> elsewhere = Optional.empty();
        private Optional<Sample> firstAnswers = Optional.empty();

        Pair(TrainingState one, TrainingState other, Network first, Network second, Consumer<Sample> samples) {
            this.one = one;
            this.other = other;
            this.first = first;
            this.second = second;
            this.samples = samples;
        }

        /** Looks as often as it is due; returns whether a run has left the numbers. */
        boolean afterMiniBatch(boolean epochDone) {
            miniBatches++;
            if (elsewhere.isEmpty() && Distance.differElsewhere(first, second, place)) {
                elsewhere = Optional.of(miniBatches);
            }
            if (epochDone || miniBatches == nextSample) {
                sample();
            }
            if (miniBatches == nextSample) {
                nextSample = following(nextSample);
            }
            return epochDone && !(first.isFinite() && second.isFinite());
        }

        void sample() {
            int n = data.training().size();
            double epochs = one.epoch() + (double) one.position() / n;
            int answers = differentAnswers(one.network(), other.network(), data.test());
            Sample sample = new Sample(miniBatches, epochs, Distance.between(first, second), answers);
            if (firstAnswers.isEmpty() && answers > 0) {
                firstAnswers = Optional.of(sample);
            }
            samples.accept(sample);
        }

        Parting parting() {
            return new Parting(elsewhere, firstAnswers);
        }
    }

    /** 1, 2, 5, 10, 20, 50 and so on. */
    private static long following(long sample) {
        return String.valueOf(sample).startsWith("2") ? sample / 2 * 5 : sample * 2;
    }

    private static int differentAnswers(Network one, Network other, List<Example> examples) {
        Pass first = new Pass(one);
        Pass second = new Pass(other);
        int different = 0;
        for (Example example : examples) {
            if (one.feedforward(example, first).answer()
                    != other.feedforward(example, second).answer()) {
                different++;
            }
        }
        return different;
    }
}
