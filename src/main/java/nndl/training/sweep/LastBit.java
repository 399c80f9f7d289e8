package nndl.training.sweep;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
         * The greatest weight into the output layer: it takes part in every answer, and rounding is least likely to swallow
         * its last bit.
         *
         * @param network as the run begins
         * @return a weight of its last layer
         */
        public static Place greatestOfTheOutputLayer(Network network) {
            Layer layer = network.layer(network.layers());
            Place greatest = new Place(network.layers(), 0, 0);
            for (int j = 0; j < layer.neurons(); j++) {
                for (int k = 0; k < layer.inputs(); k++) {
                    if (Math.abs(layer.w(j, k)) > Math.abs(layer.w(greatest.j, greatest.k))) {
                        greatest = new Place(greatest.l, j, k);
                    }
                }
            }
            return greatest;
        }

        /**
         * The weight from a pixel to the first neuron that sees it.
         *
         * @param pixel from 0, row by row
         * @return a weight of the second layer
         */
        public static Place ofPixel(int pixel) {
            return new Place(2, 0, pixel);
        }
    }

    /** A double that differs in its last bit: the next one up or down. */
    public static double withOtherLastBit(double w) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(w) ^ 1);
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
     * @param again the end of the epoch after which both were the same in every bit, and so must stay: rounding has
     *     swallowed the change
     */
    public record Parting(Optional<Long> elsewhere, Optional<Sample> answers, Optional<Sample> again) {}

    /** Hears how far apart the two are. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A sample was taken.
         *
         * @param sample how far apart they are
         * @param soFar where their paths have parted
         */
        void sample(Sample sample, Parting soFar);
    }

    /**
     * Runs both, until they end, have left the numbers, or are the same again. There is a sample before the first mini-batch,
     * after 1, 2, ... 9, 10, 20, ... 90, 100, 200 ... of them, and after each epoch.
     *
     * @param samples hears of each
     * @param cancelled asked before each mini-batch
     * @return where the paths part, as far as they were gone
     * @throws InterruptedException if the thread is interrupted
     */
    public Parting run(Listener samples, BooleanSupplier cancelled) throws InterruptedException {
        int n = data.training().size();
        TrainingState one = TrainingState.first(settings, n);
        TrainingState other = one.copy();
        try (Descent first = new Descent(settings, data.training(), one);
                Descent second = new Descent(settings, data.training(), other)) {
            Layer layer = second.network().layer(place.l());
            layer.setW(place.j(), place.k(), withOtherLastBit(layer.w(place.j(), place.k())));
            Pair pair = new Pair(one, other, first.network(), second.network(), samples);
            pair.sample(false);
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
        private final Listener samples;
        private long miniBatches;
        private long nextSample = 1;
        private long betweenSamples = 1;
        private Optional<Long> elsewhere = Optional.empty();
        private Optional<Sample> firstAnswers = Optional.empty();
        private Optional<Sample> again = Optional.empty();

        Pair(TrainingState one, TrainingState other, Network first, Network second, Listener samples) {
            this.one = one;
            this.other = other;
            this.first = first;
            this.second = second;
            this.samples = samples;
        }

        /** Looks as often as it is due; returns whether there is nothing more to see. */
        boolean afterMiniBatch(boolean epochDone) {
            miniBatches++;
            if (elsewhere.isEmpty() && Distance.differElsewhere(first, second, place)) {
                elsewhere = Optional.of(miniBatches);
            }
            if (epochDone || miniBatches == nextSample) {
                sample(epochDone);
            }
            if (miniBatches == nextSample) {
                nextSample += betweenSamples;
                betweenSamples = nextSample == 10 * betweenSamples ? nextSample : betweenSamples;
            }
            return epochDone && (again.isPresent() || !(first.isFinite() && second.isFinite()));
        }

        void sample(boolean epochDone) {
            int n = data.training().size();
            double epochs = one.epoch() + (double) one.position() / n;
            int answers = differentAnswers(one.network(), other.network(), data.test());
            Sample sample = new Sample(miniBatches, epochs, Distance.between(first, second), answers);
            if (firstAnswers.isEmpty() && answers > 0) {
                firstAnswers = Optional.of(sample);
            }
            // Within an epoch equal weights may still be kept as different ones with a factor; momentum has its own
            // memory.
            if (epochDone && sample.distance() == 0 && settings.learning().momentum() == 0) {
                again = Optional.of(sample);
            }
            samples.sample(sample, parting());
        }

        Parting parting() {
            return new Parting(elsewhere, firstAnswers, again);
        }
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
