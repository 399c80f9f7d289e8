package nndl.training;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The reins of a run, for any thread: each is answered before the next mini-batch.
 *
 * <p>Pausing, stepping and looking change no bit of what the run writes.
 */
public final class RunControl {
    private enum Mode {
        RUN,
        TO_END_OF_EPOCH,
        MINI_BATCHES,
        PAUSE,
        CANCEL
    }

    private Mode mode = Mode.RUN;
    private int miniBatchesLeft;
    private final Queue<CompletableFuture<TrainingState>> snapshots = new ArrayDeque<>();
    private final Queue<UnaryOperator<RunSettings.Learning>> changes = new ArrayDeque<>();
    private boolean waiting;
    private boolean ended;
    /** Whether the run has anything to attend to before its next mini-batch: read there without a lock. */
    private volatile boolean attention;

    private volatile Optional<CostTrace> trace = Optional.empty();

    /** Holds the run before its next mini-batch. */
    public void pause() {
        set(Mode.PAUSE);
    }

    /** Lets the run go on. */
    public void resume() {
        set(Mode.RUN);
    }

    /** Lets the run do one mini-batch, then holds it. */
    public synchronized void stepMiniBatch() {
        miniBatchesLeft = mode == Mode.MINI_BATCHES ? miniBatchesLeft + 1 : 1;
        set(Mode.MINI_BATCHES);
    }

    /** Lets the run finish its epoch, then holds it. */
    public void stepEpoch() {
        set(Mode.TO_END_OF_EPOCH);
    }

    /** Ends the run. */
    public void cancel() {
        set(Mode.CANCEL);
    }

    /**
     * Whether somebody has ended the run.
     *
     * @return true after {@link #cancel}
     */
    public synchronized boolean isCancelled() {
        return mode == Mode.CANCEL;
    }

    /**
     * Whether the run stands still until told otherwise.
     *
     * @return true while it waits
     */
    public synchronized boolean isPaused() {
        return waiting;
    }

    /**
     * A copy of the run's state between two mini-batches.
     *
     * @return arrives before the next mini-batch; completes exceptionally if the run has ended
     */
    public synchronized CompletableFuture<TrainingState> snapshot() {
        var snapshot = new CompletableFuture<TrainingState>();
        if (ended) {
            refuse(snapshot);
            return snapshot;
        }
        snapshots.add(snapshot);
        attend();
        return snapshot;
    }

    /**
     * Changes hyper-parameters in mid-run.
     *
     * @param change makes the new ones of those in force
     */
    public synchronized void change(UnaryOperator<RunSettings.Learning> change) {
        changes.add(change);
        attend();
    }

    /**
     * Has the cost of every mini-batch recorded, from the next one on.
     *
     * @param trace takes them; of this run alone
     */
    public void record(CostTrace trace) {
        this.trace = Optional.of(trace);
    }

    /** Where the costs of mini-batches are to be recorded, if somebody wants them. */
    Optional<CostTrace> trace() {
        return trace;
    }

    private synchronized void set(Mode asked) {
        if (mode != Mode.CANCEL) {
            mode = asked;
            attend();
        }
    }

    private void attend() {
        attention = true;
        notifyAll();
    }

    /** Called by the run before each mini-batch; waits while paused. Returns false when the run is to end. */
    boolean proceed(TrainingState state) {
        return !attention || attendTo(state);
    }

    private boolean attendTo(TrainingState state) {
        while (true) {
            answer(state);
            Optional<Boolean> decided = decide();
            if (decided.isPresent()) {
                return decided.get();
            }
        }
    }

    /** Changes and copies the state without keeping those waiting who only want to pause. */
    private void answer(TrainingState state) {
        List<UnaryOperator<RunSettings.Learning>> toApply;
        List<CompletableFuture<TrainingState>> toComplete;
        synchronized (this) {
            toApply = List.copyOf(changes);
            changes.clear();
            toComplete = List.copyOf(snapshots);
            snapshots.clear();
        }
        try {
            toApply.forEach(change -> state.change(change.apply(state.learning())));
            toComplete.forEach(snapshot -> snapshot.complete(state.copy()));
        } finally {
            toComplete.forEach(RunControl::refuse); // those that a change which threw has kept from being answered
        }
    }

    private static void refuse(CompletableFuture<TrainingState> snapshot) {
        snapshot.completeExceptionally(new IllegalStateException("the run has ended"));
    }

    /** Whether the run goes on; nothing if there is something to answer first, after waiting for it if need be. */
    private synchronized Optional<Boolean> decide() {
        if (mode == Mode.CANCEL) {
            return Optional.of(false);
        }
        if (!changes.isEmpty() || !snapshots.isEmpty()) {
            return Optional.empty();
        }
        switch (mode) {
            case MINI_BATCHES -> {
                miniBatchesLeft--;
                mode = miniBatchesLeft > 0 ? mode : Mode.PAUSE;
                return Optional.of(true);
            }
            case PAUSE -> {
                return waitForOrders() ? Optional.empty() : Optional.of(false);
            }
            default -> {
                attention = false;
                return Optional.of(true);
            }
        }
    }

    private boolean waitForOrders() {
        waiting = true;
        try {
            wait();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting = false;
        }
    }

    /** Called by the run at the end of each epoch. */
    synchronized void epochEnded() {
        if (mode == Mode.TO_END_OF_EPOCH) {
            mode = Mode.PAUSE;
            attention = true;
        }
    }

    /** Called by the run when it begins: the runs of a script have one control. */
    synchronized void began() {
        ended = false;
    }

    /** Called by the run when it ends. */
    synchronized void ended() {
        ended = true;
        snapshots.forEach(RunControl::refuse);
        snapshots.clear();
    }
}
