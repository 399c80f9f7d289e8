package nndl.training;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.Network;
import nndl.nn.Pass;
import nndl.nn.Regularization;

/**
 * A run: stochastic gradient descent, epoch by epoch, as the book's SGD does it.
 *
 * <p>It is a plain loop on the thread that calls {@link #run}. The state is its own; what leaves is a copy. Costs and
 * accuracies are measured on a copy of the network by another thread while the next epoch is trained.
 */
public final class TrainingSession {
    private final RunSettings settings;
    private final Datasets data;
    private final TrainingState state;
    private RunSettings.Learning told;

    private RunListener listener;
    private RunControl control;
    private Evaluations evaluations;
    private Descent descent;
    private CompletableFuture<Optional<EpochResult>> lastEvaluation =
            CompletableFuture.completedFuture(Optional.empty());
    private long pausedNanos;
    private long startNanos;
    private volatile int divergedIn = -1;
    /** What the listener has not heard of is lost when the run is cancelled. */
    private volatile int lastHeard;
    /** The first failure of an evaluation or of the listener. */
    private volatile Throwable failure;

    /**
     * A run from its first epoch.
     *
     * @param settings what it depends on
     * @param data its examples, as the settings ask for
     * @throws IllegalArgumentException if a set is to be measured that is empty, or examples do not fit the network
     */
    public TrainingSession(RunSettings settings, Datasets data) {
        this(settings, data, TrainingState.first(settings, data.training().size()));
    }

    /**
     * A run that goes on from a state, which becomes its own, with the hyper-parameters of the settings.
     *
     * @param settings what it depends on
     * @param data its examples, as the settings ask for
     * @param state where it goes on
     * @throws IllegalArgumentException if a set is to be measured that is empty, or examples or state do not fit
     */
    public TrainingSession(RunSettings settings, Datasets data, TrainingState state) {
        for (DataSet set : DataSet.values()) {
            if (settings.data().measured().every(set) > 0 && data.of(set).isEmpty()) {
                throw new IllegalArgumentException("the " + set.key() + " set is to be measured, but it is empty");
            }
            if (set == DataSet.TRAINING || settings.data().measured().every(set) > 0) {
                refuseUnfit(data.of(set).get(0), state.trained());
            }
        }
        Supply.refuseUnfit(settings, data.training());
        if (state.order().length != data.training().size()
                || !state.trained().sizes().equals(settings.network().sizes())) {
            throw new IllegalArgumentException("the state is that of a run on " + state.order().length
                    + " examples with layers " + state.trained().sizes());
        }
        this.settings = settings;
        this.data = data;
        this.state = state;
        state.change(settings.learning());
        told = settings.learning();
        lastHeard = state.epoch() - 1;
    }

    /** Better said before the run than in its midst. */
    private static void refuseUnfit(Example example, Network network) {
        network.cost(network.feedforward(example, new Pass(network)));
    }

    /**
     * Runs to the end, or until told to stop.
     *
     * @param listener hears of every epoch
     * @param control the reins
     * @return how it ended
     * @throws InterruptedException if the thread is interrupted while it waits for an evaluation
     */
    public RunEnd run(RunListener listener, RunControl control) throws InterruptedException {
        this.listener = listener;
        this.control = control;
        startNanos = System.nanoTime();
        control.began();
        try (Evaluations own = new Evaluations();
                Descent ofRun = new Descent(settings, data.training(), state)) {
            evaluations = own;
            descent = ofRun;
            RunEnd.Reason reason = train();
            // Also when cancelled, which takes but a moment: nothing is heard of a run that has ended.
            boolean unmeasured = await(lastEvaluation).isEmpty();
            throwFailure();
            if (divergedIn >= 0) {
                return new RunEnd(RunEnd.Reason.DIVERGED, divergedIn);
            }
            boolean cancelled = unmeasured && control.isCancelled();
            return new RunEnd(cancelled ? RunEnd.Reason.CANCELLED : reason, lastHeard);
        } finally {
            control.ended();
        }
    }

    /**
     * What the run depends on.
     *
     * @return as it began
     */
    public RunSettings settings() {
        return settings;
    }

    /**
     * What it learns from and is measured on.
     *
     * @return its examples
     */
    public Datasets data() {
        return data;
    }

    /**
     * The state, for whoever goes on with it after the run has ended.
     *
     * @return not a copy
     */
    public TrainingState state() {
        return state;
    }

    private RunEnd.Reason train() throws InterruptedException {
        long epochNanos = 0;
        while (state.epoch() < state.learning().epochs()) {
            long before = System.nanoTime();
            if (!control.proceed(state)) {
                return RunEnd.Reason.CANCELLED;
            }
            long start = System.nanoTime();
            pausedNanos += start - before;
            tellChange();
            boolean epochDone = descent.miniBatch(control.trace());
            listener.miniBatch(state.epoch(), state.position(), data.training().size());
            epochNanos += System.nanoTime() - start;
            if (epochDone) {
                boolean ends = finishEpoch(epochNanos / 1e9);
                epochNanos = 0;
                if (divergedIn >= 0) {
                    return RunEnd.Reason.DIVERGED;
                }
                if (ends) {
                    return RunEnd.Reason.STOPPED_EARLY;
                }
            }
        }
        return RunEnd.Reason.FINISHED;
    }

    private void tellChange() {
        if (state.learning() != told) {
            told = state.learning();
            listener.changed(state.epoch(), told);
        }
    }

    /** Sends a copy of the network to be measured; waits for the result only where a rule looks at it. */
    private boolean finishEpoch(double trainingSeconds) throws InterruptedException {
        throwFailure();
        Network snapshot = state.network();
        if (!snapshot.isFinite()) {
            diverged(state.epoch());
            return true;
        }
        RunSettings.Learning learning = state.learning();
        boolean last = state.epoch() + 1 == learning.epochs();
        Measuring measuring = new Measuring(
                snapshot, state.epoch(), trainingSeconds, state.learningRate(), learning.regularization());
        boolean ends = false;
        if (learning.waitsForValidation()) {
            Optional<Evaluation> validation = await(evaluations.submit(() -> measuring.evaluate(DataSet.VALIDATION)));
            ends = validation.isEmpty()
                    || state.endsAfter(validation.get().accuracy().correct());
        }
        boolean measureAll = last || ends;
        lastEvaluation = evaluations.submit(() -> publish(measuring, measureAll));
        descent.endEpoch();
        control.epochEnded();
        return ends;
    }

    /** On the evaluation thread; after a failure nothing more is published. */
    private Optional<EpochResult> publish(Measuring measuring, boolean measureAll) {
        throwFailure();
        try {
            return measuring.publish(measureAll);
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    /** The earliest epoch counts, whichever thread finds it first. */
    private synchronized void diverged(int epoch) {
        if (divergedIn < 0 || epoch < divergedIn) {
            divergedIn = epoch;
        }
    }

    private void throwFailure() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private static <T> T await(CompletableFuture<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("measuring the network failed", e.getCause());
        }
    }

    private double seconds() {
        return (System.nanoTime() - startNanos - pausedNanos) / 1e9;
    }

    /** What is measured of one epoch, on the evaluation thread. */
    private final class Measuring {
        private final Network network;
        private final int epoch;
        private final double trainingSeconds;
        private final double learningRate;
        private final Regularization regularization;
        private final double secondsAtEnd = seconds();
        private final Map<DataSet, Evaluation> measurements = new EnumMap<>(DataSet.class);
        private long nanos;

        Measuring(
                Network network,
                int epoch,
                double trainingSeconds,
                double learningRate,
                Regularization regularization) {
            this.network = network;
            this.epoch = epoch;
            this.trainingSeconds = trainingSeconds;
            this.learningRate = learningRate;
            this.regularization = regularization;
        }

        /** Evaluates on a set unless that has been done; nothing if the run is cancelled meanwhile. */
        Optional<Evaluation> evaluate(DataSet set) {
            if (!measurements.containsKey(set)) {
                long start = System.nanoTime();
                Evaluation.of(network, data.of(set), control::isCancelled)
                        .ifPresent(evaluation -> measurements.put(set, evaluation));
                nanos += System.nanoTime() - start;
            }
            return Optional.ofNullable(measurements.get(set));
        }

        Optional<EpochResult> publish(boolean last) {
            for (DataSet set : DataSet.values()) {
                if (settings.data().measured().isDue(set, epoch, last)) {
                    Optional<Evaluation> evaluation = evaluate(set);
                    if (evaluation.isEmpty()) {
                        return Optional.empty();
                    }
                    if (!Double.isFinite(evaluation.get().dataCost())) {
                        diverged(epoch);
                        return Optional.empty();
                    }
                }
            }
            if (divergedIn >= 0 && divergedIn <= epoch) {
                return Optional.empty();
            }
            int n = data.training().size();
            EpochResult result = new EpochResult(
                    epoch,
                    secondsAtEnd,
                    trainingSeconds,
                    nanos / 1e9,
                    learningRate,
                    n,
                    regularization.cost(network, n),
                    measurements);
            lastHeard = epoch;
            listener.epoch(result, network);
            return Optional.of(result);
        }
    }
}
