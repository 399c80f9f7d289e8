package nndl.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import nndl.data.Digit;
import nndl.data.MnistData;
import nndl.data.SavedNetwork;
import nndl.nn.Accuracy;
import nndl.nn.Activation;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Layer;
import nndl.nn.MiniBatch;
import nndl.nn.Network;
import nndl.nn.Objective;
import nndl.nn.Pass;
import nndl.nn.Regularization;
import nndl.nn.Step;

/**
 * Teaches a network one person's hand: a copy of it is trained a little further on their drawings, in between MNIST's
 * training pictures so that it does not forget those. It is done twice: without the drawings that are held back, to see
 * whether it helps, and then, for good, with all.
 *
 * <p>Should it forget all the same, as MNIST's validation pictures tell, the copy goes back towards the network it came
 * from, along the straight line between the two, no farther than it must: most of what was learnt stays (Wortsman et al.
 * 2022). The same seed gives the same network. For one thread; it takes seconds.
 */
public final class Teaching {
    private static final int MINI_BATCHES = 1200;
    private static final int MINI_BATCH = 10;
    /** What is left of η at the end. */
    private static final double DECAY = 0.02;
    /** The share of the validation pictures that may be lost. */
    private static final double MAY_FORGET = 0.003;
    /** The way back is found to a part in 2^4. */
    private static final int HALVINGS = 4;

    /** The share of the work that is done when training begins. */
    private static final double BEGINS = 0.04;

    /** The share of training in the work of being taught; the rest is looking at what is left. */
    private static final double TRAINING = 0.8;

    private final SavedNetwork original;
    private final MnistData mnist;
    private final int seed;
    private final Watcher watcher;

    /** Whoever waits for the lessons to end. Asked and told on the thread that teaches, many times a second. */
    public interface Watcher {
        /**
         * Hears how far it is.
         *
         * @param share of the work, 0 to 1
         */
        void done(double share);

        /**
         * Whether it is to end.
         *
         * @return true to have it end at once
         */
        boolean isCancelled();
    }

    /**
     * What is needed besides drawings.
     *
     * @param original never changed
     * @param mnist what is not to be forgotten
     * @param seed of the choice of pictures and of their distortions, 0 to 2147483647
     * @param watcher who waits for it
     */
    public Teaching(SavedNetwork original, MnistData mnist, int seed, Watcher watcher) {
        this.original = original;
        this.mnist = mnist;
        this.seed = seed;
        this.watcher = watcher;
    }

    /**
     * Teaches a copy of the network.
     *
     * @param own the drawings
     * @return the taught network and what has come of it
     * @throws IllegalArgumentException if the drawings do not {@link OwnDigits#suffice}
     * @throws CancellationException if cancelled
     */
    public Taught teach(OwnDigits own) {
        if (!own.suffice()) {
            throw new IllegalArgumentException("too few drawings to teach with");
        }
        double known = right(original.network(), mnist.validation().list()).share();
        watcher.done(BEGINS);
        double half = own.heldBack().isEmpty() ? BEGINS : (1 + BEGINS) / 2;
        Optional<Taught.Change> heldBack = own.heldBack().isEmpty()
                ? Optional.empty()
                : Optional.of(change(taught(own.lessons(), known, new Share(BEGINS, half)), own.heldBack()));
        Network after = taught(own.all(), known, new Share(half, 1));
        Taught taught = new Taught(
                new SavedNetwork(after, original.pixelScale()),
                own.all().size(),
                heldBack,
                change(after, mnist.test().list()));
        watcher.done(1);
        return taught;
    }

    /** A part of the work, from one share of it to another. */
    private record Share(double from, double to) {
        double at(double part) {
            return from + (to - from) * part;
        }
    }

    private Network taught(List<Digit> drawings, double known, Share work) {
        return remembering(train(new Lessons(drawings, mnist.training(), seed), work), known, work);
    }

    private Network train(Lessons lessons, Share work) {
        Network network = original.network().copy();
        MiniBatch batch = new MiniBatch(network);
        Pass pass = new Pass(network);
        ToDoubleFunction<Digit> right = digit ->
                network.feedforward(digit.example(original.pixelScale()), pass).output()[digit.label()];
        double eta = learningRate(network);
        double factor = StrictMath.pow(DECAY, 1.0 / MINI_BATCHES);
        for (int b = 0; b < MINI_BATCHES; b++) {
            if (watcher.isCancelled()) {
                throw new CancellationException();
            }
            batch.clear();
            for (int i = 0; i < MINI_BATCH; i++) {
                Digit picture = lessons.picture(b * MINI_BATCH + i, right);
                network.backprop(picture.example(original.pixelScale()), batch.next());
            }
            network.descend(batch, new Step(eta, 0, Regularization.NONE, MINI_BATCH));
            eta *= factor;
            watcher.done(work.at(TRAINING * (b + 1) / MINI_BATCHES));
        }
        return network;
    }

    /** Sigmoids hold the error back: hidden ones, and with the quadratic cost those of the output, whose σ′ is small. */
    private static double learningRate(Network network) {
        double eta = network.hidden() == Activation.SIGMOID ? 0.1 : 0.03;
        return network.objective() == Objective.SIGMOID_QUADRATIC ? 20 * eta : eta;
    }

    /** As much of what was learnt as goes without forgetting: the trained network, or one on the way to it. */
    private Network remembering(Network trained, double known, Share work) {
        if (remembers(trained, known)) {
            return trained;
        }
        double look = (1 - TRAINING) / (HALVINGS + 1);
        double done = TRAINING + look;
        watcher.done(work.at(done));
        Network before = original.network();
        Network kept = before.copy();
        double part = 0;
        for (double half = 0.5; half >= 1.0 / (1 << HALVINGS); half /= 2) {
            Network farther = between(before, trained, part + half);
            if (remembers(farther, known)) {
                kept = farther;
                part += half;
            }
            done += look;
            watcher.done(work.at(done));
        }
        return kept;
    }

    /** One that has diverged has no answers, so it remembers nothing. */
    private boolean remembers(Network network, double known) {
        return right(network, mnist.validation().list()).share() >= known - MAY_FORGET;
    }

    private Taught.Change change(Network after, List<Digit> digits) {
        return new Taught.Change(right(original.network(), digits), right(after, digits));
    }

    private Accuracy right(Network network, List<Digit> digits) {
        List<Example> examples = digits.stream()
                .map(digit -> digit.example(original.pixelScale()))
                .toList();
        return Evaluation.of(network, examples, watcher::isCancelled)
                .orElseThrow(CancellationException::new)
                .accuracy();
    }

    /** The network whose every weight and bias has gone a part of the way from one to the other. */
    private static Network between(Network one, Network other, double part) {
        Network between = one.copy();
        for (int l = 2; l <= between.layers(); l++) {
            Layer layer = between.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                layer.setB(j, layer.b(j) + part * (other.layer(l).b(j) - layer.b(j)));
                for (int k = 0; k < layer.inputs(); k++) {
                    layer.setW(j, k, layer.w(j, k) + part * (other.layer(l).w(j, k) - layer.w(j, k)));
                }
            }
        }
        return between;
    }
}
