package nndl.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.EpochResult;
import nndl.training.RunControl;
import nndl.training.RunListener;
import nndl.training.runs.RunNetworks;
import nndl.ui.LabContext;
import nndl.ui.runs.KeptRun;

/**
 * Makes the networks of a kept run again, in the background, and holds what it measures against what was kept: a run is
 * exact, so the figures are the same unless the program has changed. To be used on the FX thread.
 */
final class NetworksAgain implements AutoCloseable {
    private final LabContext context;
    private final ExactRuns runs;
    private final Executor window;
    private final ObjectProperty<Optional<State>> state = new SimpleObjectProperty<>(Optional.empty());
    private RunControl control = new RunControl();

    /**
     * Nothing is made.
     *
     * @param window the FX thread, usually once a pulse: hears in this order how far it is and what came of it
     */
    NetworksAgain(LabContext context, Executor window) {
        this.context = context;
        this.window = window;
        runs = new ExactRuns(context.runs());
    }

    /**
     * How far a run is, or what came of it.
     *
     * @param run which
     * @param epochs made again
     * @param going whether more are to come
     * @param differs the first epoch whose figures are not as before, if there is one
     */
    record State(KeptRun run, int epochs, boolean going, Optional<Integer> differs) {}

    /** What was asked for last; nothing when it was called off. */
    ReadOnlyObjectProperty<Optional<State>> stateProperty() {
        return state;
    }

    /** Whether a run can be made again: it has ended, and its settings, or a run before it, make it. */
    boolean isPossible(KeptRun run) {
        return !run.isGoing() && !run.results().isEmpty() && runs.recipe(run).isPresent();
    }

    /** Makes the networks of a run again; those of it that are there go. Nothing happens while others are made. */
    void make(KeptRun run) {
        Optional<ExactRuns.Recipe> recipe = runs.recipe(run);
        if (recipe.isEmpty() || state.get().filter(State::going).isPresent()) {
            return;
        }
        RunControl own = new RunControl();
        own.resume();
        control = own;
        state.set(Optional.of(new State(run, 0, true, Optional.empty())));
        context.digits()
                .mnist()
                .whenComplete((mnist, failure) -> window.execute(() -> {
                    if (own.isCancelled()) {
                        return;
                    }
                    if (failure == null) {
                        begin(run, recipe.get(), mnist, own);
                    } else {
                        failed(own, failure);
                    }
                }));
    }

    private void begin(KeptRun run, ExactRuns.Recipe recipe, MnistData mnist, RunControl own) {
        Work work = new Work(run, context.runs().keepNetworks(run, mnist), own);
        Thread thread = new Thread(
                () -> {
                    try {
                        recipe.make(mnist, own::isCancelled).run(work, own);
                        window.execute(work::ended);
                    } catch (Exception | Error e) {
                        window.execute(() -> failed(own, e));
                    }
                },
                "nndl-networks-again");
        thread.setDaemon(true);
        thread.start();
    }

    private void failed(RunControl own, Throwable failure) {
        if (control == own) {
            state.set(Optional.empty());
            context.sayFailure(failure, context.text().in("nndl/ui/training").of("run.failed"));
        }
    }

    /** Calls it off; the networks that were made stay. */
    void cancel() {
        control.cancel();
        control = new RunControl();
        state.set(Optional.empty());
    }

    @Override
    public void close() {
        control.cancel();
    }

    /** One run that is made, on its threads. */
    private final class Work implements RunListener {
        private final KeptRun run;
        private final RunNetworks networks;
        private final RunControl own;
        private final List<EpochResult> before;
        private volatile int epochs;
        private volatile Optional<Integer> differs = Optional.empty();

        Work(KeptRun run, RunNetworks networks, RunControl own) {
            this.run = run;
            this.networks = networks;
            this.own = own;
            before = List.copyOf(run.results());
        }

        @Override
        public void epoch(EpochResult result, Network network) {
            if (epochs == before.size()) {
                return;
            }
            networks.put(result, network);
            if (differs.isEmpty() && !result.measuresLike(before.get(epochs))) {
                differs = Optional.of(result.epoch());
            }
            epochs++;
            if (epochs == before.size()) {
                own.cancel(); // the run before came no further
            }
            window.execute(() -> tell(true));
        }

        void ended() {
            // It may have ended before the run of before did.
            if (epochs < before.size() && differs.isEmpty()) {
                differs = Optional.of(before.get(epochs).epoch());
            }
            tell(false);
        }

        private void tell(boolean going) {
            boolean told = state.get().filter(State::going).isPresent();
            if (control == own && told) {
                state.set(Optional.of(new State(run, epochs, going, differs)));
            }
        }
    }
}
