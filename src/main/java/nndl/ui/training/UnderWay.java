package nndl.ui.training;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.CostTrace;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.TrainingState;
import nndl.training.runs.Change;
import nndl.training.runs.RunNetworks;
import nndl.ui.Pulse;
import nndl.ui.runs.RunShelf;

/**
 * The run under way, going on or held, whatever is on screen: it is kept on the shelf, epoch by epoch. To be used on the
 * FX thread.
 */
final class UnderWay implements AutoCloseable {
    private final RunShelf shelf;
    private final Listener listener;
    private final RunDriver driver = new RunDriver(new Pulse());
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<CurrentRun>> run = new SimpleObjectProperty<>(Optional.empty());

    /**
     * Nothing is under way yet.
     *
     * @param shelf keeps what is
     * @param listener hears of it, after the shelf
     */
    UnderWay(RunShelf shelf, Listener listener) {
        this.shelf = shelf;
        this.listener = listener;
    }

    /** What is heard of a run, in order, on the FX thread. */
    interface Listener {
        /** An epoch is done and measured. */
        void epoch(CurrentRun run, EpochResult result);

        /** Hyper-parameters have changed. */
        void changed(CurrentRun run, Change change);

        /** The run is over; nothing comes after this. */
        void ended(CurrentRun run, RunEnd how);

        /** The run could not begin or go on; nothing comes after this. */
        void failed(CurrentRun run, Throwable cause);
    }

    /** Whether there is a run that has begun and not ended, going on or held. */
    boolean isActive() {
        return active.get();
    }

    /** The same, to be watched. */
    ObservableBooleanValue activeProperty() {
        return active;
    }

    /** The run; when it has ended it stays until another begins or {@link #end} is called. */
    ObservableValue<Optional<CurrentRun>> runProperty() {
        return run;
    }

    /** Whether a run is this one. */
    boolean is(CurrentRun other) {
        return run.get().filter(own -> own == other).isPresent();
    }

    /** Whether the run is held, or will be after the step it is at. */
    boolean isPaused() {
        return driver.isPaused();
    }

    /** How far it is. */
    RunDriver.Progress progress() {
        return driver.progress();
    }

    /** A copy of the state of a run, if it is this one and has begun. */
    Optional<CompletableFuture<TrainingState>> state(CurrentRun of) {
        return is(of) ? driver.state() : Optional.empty();
    }

    /** Has the cost of each mini-batch recorded, of this run from now on and of later ones from their beginning. */
    void record() {
        driver.record();
    }

    /** The costs of the mini-batches of a run as far as they have been recorded, if it is this one. */
    Optional<CostTrace> trace(CurrentRun of) {
        return is(of) ? driver.trace() : Optional.empty();
    }

    /**
     * Begins a run; that before is ended.
     *
     * @param digits what it learns from and is tested on
     * @param make makes its session
     * @param first whether it is held after a step
     */
    void begin(CurrentRun next, MnistData digits, RunDriver.Maker make, RunDriver.First first) {
        end();
        run.set(Optional.of(next));
        RunNetworks networks = shelf.keepNetworks(next.kept(), digits);
        driver.start(make, first, shelf.begin(next.kept()), new Told(next, networks));
        active.set(true);
    }

    void pause() {
        driver.pause();
    }

    void resume() {
        driver.resume();
    }

    void stepMiniBatch() {
        driver.stepMiniBatch();
    }

    void stepEpoch() {
        driver.stepEpoch();
    }

    /** Changes η and λ from the next mini-batch on. */
    void change(RunSettings.Learning wanted) {
        driver.change(now -> now.with(wanted.learningRate(), wanted.regularization()));
    }

    /** Ends the run if it has not ended: it is kept as far as it came. */
    void end() {
        driver.cancel();
        active.set(false);
        run.get()
                .ifPresent(own ->
                        shelf.ended(own.kept(), Optional.of(new RunEnd(RunEnd.Reason.CANCELLED, own.lastEpoch()))));
        run.set(Optional.empty());
    }

    @Override
    public void close() {
        driver.close();
    }

    /** What a run says, put on the shelf. */
    private final class Told implements RunDriver.Listener {
        private final CurrentRun own;
        private final RunNetworks networks;

        Told(CurrentRun own, RunNetworks networks) {
            this.own = own;
            this.networks = networks;
        }

        @Override
        public void measured(EpochResult result, Network network) {
            networks.put(result, network);
        }

        @Override
        public void epoch(EpochResult result, Network network) {
            own.add(result, network);
            shelf.put(own.kept());
            listener.epoch(own, result);
        }

        @Override
        public void changed(int epoch, RunSettings.Learning learning) {
            Change change = new Change(epoch, learning);
            own.changed(change);
            listener.changed(own, change);
        }

        @Override
        public void ended(RunEnd how) {
            shelf.ended(own.kept(), Optional.of(how));
            active.set(false);
            listener.ended(own, how);
        }

        @Override
        public void failed(Throwable cause) {
            shelf.ended(own.kept(), Optional.empty());
            active.set(false);
            listener.failed(own, cause);
        }
    }
}
