package nndl.ui.training;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import nndl.nn.Network;
import nndl.training.CostTrace;
import nndl.training.EpochResult;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.RunSettings;
import nndl.training.TrainingSession;
import nndl.training.TrainingState;
import nndl.training.runs.RunRecorder;
import nndl.ui.Feed;

/**
 * Runs one training session after another on a thread of its own, and brings what it says to the FX thread.
 *
 * <p>To be used on the FX thread. Nothing here waits: orders go to the run, which follows them before its next
 * mini-batch. Starting again ends the run before, and what that still says is dropped.
 */
final class RunDriver implements AutoCloseable {
    private final Executor scheduler;
    private RunControl control = new RunControl();
    private Feed<Runnable> feed;
    private boolean active;
    private boolean paused;
    private boolean recording;
    private Optional<CostTrace> trace = Optional.empty();
    private volatile Run current;

    /**
     * A driver with nothing to drive yet.
     *
     * @param scheduler brings results to the FX thread
     */
    RunDriver(Executor scheduler) {
        this.scheduler = scheduler;
        this.feed = new Feed<>(scheduler, Runnable::run);
    }

    /** What is heard of a run, in order and, but for {@link #measured}, on the FX thread. */
    interface Listener {
        /** An epoch is done and measured; on a thread of the run, before {@link #epoch}. */
        void measured(EpochResult result, Network network);

        /** An epoch is done and measured. */
        void epoch(EpochResult result, Network network);

        /** Hyper-parameters have changed, in this epoch. */
        void changed(int epoch, RunSettings.Learning learning);

        /** The run is over; nothing comes after this. */
        void ended(RunEnd end);

        /** The run could not begin or go on; nothing comes after this. */
        void failed(Throwable cause);
    }

    /**
     * How far a run is.
     *
     * @param epoch under way
     * @param examples used in it
     * @param of the training-set size, 0 if no mini-batch has been done
     */
    record Progress(int epoch, int examples, int of) {
        static final Progress NONE = new Progress(0, 0, 0);

        /** Epochs done, the one under way in part. */
        double epochs() {
            return of == 0 ? 0 : epoch + (double) examples / of;
        }
    }

    /** Makes the session of a run, on the run's thread. */
    interface Maker {
        /**
         * A session about to begin.
         *
         * @param cancelled whether nobody waits for it any longer
         */
        TrainingSession make(BooleanSupplier cancelled) throws Exception;
    }

    /** How a run begins. */
    enum First {
        RUN,
        MINI_BATCH,
        EPOCH
    }

    /**
     * Begins a run, ending the one before.
     *
     * @param make makes the session
     * @param first whether it is held after a step
     * @param recorder hears of it first, on its own threads
     * @param listener hears of it, on the FX thread
     */
    void start(Maker make, First first, RunRecorder recorder, Listener listener) {
        cancel();
        control = new RunControl();
        if (recording) {
            recordThis();
        }
        feed = new Feed<>(scheduler, Runnable::run);
        active = true;
        paused = first != First.RUN;
        switch (first) {
            case RUN -> control.resume();
            case MINI_BATCH -> control.stepMiniBatch();
            case EPOCH -> control.stepEpoch();
        }
        current = new Run(make, recorder, listener, control, feed);
        Thread thread = new Thread(current, "nndl-training");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether there is a run that has not ended, going on or held. */
    boolean isActive() {
        return active;
    }

    /** Whether the run is held, or will be after the step it is at. */
    boolean isPaused() {
        return active && paused;
    }

    /** How far the run is. */
    Progress progress() {
        Run run = current;
        return run == null ? Progress.NONE : run.progress;
    }

    /** A copy of the state of the run: where it is if it goes on or is held, else where it ended; nothing before it begins. */
    Optional<CompletableFuture<TrainingState>> state() {
        Run run = current;
        if (run == null || run.session == null) {
            return Optional.empty();
        }
        return Optional.of(
                run.own.snapshot().exceptionally(ended -> run.session.state().copy()));
    }

    void pause() {
        paused = true;
        control.pause();
    }

    void resume() {
        paused = false;
        control.resume();
    }

    void stepMiniBatch() {
        paused = true;
        control.stepMiniBatch();
    }

    void stepEpoch() {
        paused = true;
        control.stepEpoch();
    }

    /** Changes hyper-parameters of the run from its next mini-batch on. */
    void change(UnaryOperator<RunSettings.Learning> change) {
        control.change(change);
    }

    /** Has the cost of each mini-batch recorded, of the run under way from now on and of later ones from their beginning. */
    void record() {
        recording = true;
        if (active && trace.isEmpty()) {
            recordThis();
        }
    }

    private void recordThis() {
        CostTrace own = new CostTrace();
        trace = Optional.of(own);
        control.record(own);
    }

    /** What has been recorded of the run under way, or of the one that has ended, until the next begins. */
    Optional<CostTrace> trace() {
        return trace;
    }

    /** Ends the run. What it still says is dropped. */
    void cancel() {
        control.cancel();
        feed.close();
        active = false;
        paused = false;
        trace = Optional.empty();
        current = null;
    }

    @Override
    public void close() {
        cancel();
    }

    /** One run, on its thread. */
    private final class Run implements Runnable, RunListener {
        private final Maker make;
        private final RunRecorder recorder;
        private final Listener listener;
        private final RunControl own;
        private final Feed<Runnable> toWindow;
        private volatile Progress progress = Progress.NONE;
        private volatile TrainingSession session;

        Run(Maker make, RunRecorder recorder, Listener listener, RunControl own, Feed<Runnable> toWindow) {
            this.make = make;
            this.recorder = recorder;
            this.listener = listener;
            this.own = own;
            this.toWindow = toWindow;
        }

        @Override
        public void run() {
            try {
                session = make.make(own::isCancelled);
                RunEnd end = session.run(this, own);
                recorder.ended(end);
                toWindow.accept(() -> over(() -> listener.ended(end)));
            } catch (Exception | Error e) {
                recorder.failed();
                toWindow.accept(() -> over(() -> listener.failed(e)));
            }
        }

        private void over(Runnable said) {
            active = false;
            paused = false;
            said.run();
        }

        @Override
        public void epoch(EpochResult result, Network network) {
            recorder.epoch(result, network);
            listener.measured(result, network);
            toWindow.accept(() -> listener.epoch(result, network));
        }

        @Override
        public void changed(int epoch, RunSettings.Learning learning) {
            recorder.changed(epoch, learning);
            toWindow.accept(() -> listener.changed(epoch, learning));
        }

        @Override
        public void miniBatch(int epoch, int examples, int of) {
            progress = new Progress(epoch, examples, of);
        }
    }
}
