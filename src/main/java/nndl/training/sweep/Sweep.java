package nndl.training.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.Datasets;
import nndl.training.EpochResult;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.RunSettings;
import nndl.training.TrainingSession;

/** Runs with different settings on the same digits, as many at once as there are threads for. */
public final class Sweep {
    private final MnistData mnist;
    private final ParallelRuns runs;
    private final Map<RunSettings.Data, Datasets> datasets = new ConcurrentHashMap<>();

    /**
     * Nothing begun.
     *
     * @param mnist the digits
     * @param runs where the runs go on
     */
    public Sweep(MnistData mnist, ParallelRuns runs) {
        this.mnist = mnist;
        this.runs = runs;
    }

    /** Hears of a run, on threads of the run: answer quickly, and never wait. */
    public interface Listener {
        /** It begins. */
        default void began() {}

        /**
         * An epoch is done and measured.
         *
         * @param result what was measured
         * @param network as it was after the epoch; its own copy, not to be changed
         */
        default void epoch(EpochResult result, Network network) {}
    }

    /**
     * Takes a run.
     *
     * @param settings what it depends on
     * @param listener hears of it
     * @return what came of it, when it has ended; exceptionally if it failed or never began
     */
    public CompletableFuture<Outcome> submit(RunSettings settings, Listener listener) {
        return runs.submit(control -> run(settings, listener, control));
    }

    private Outcome run(RunSettings settings, Listener listener, RunControl control) throws InterruptedException {
        listener.began();
        Datasets data = datasets.computeIfAbsent(settings.data(), wanted -> Datasets.of(mnist, wanted));
        Kept kept = new Kept(listener);
        RunEnd end = new TrainingSession(settings, data).run(kept, control);
        return Outcome.of(end, kept.results);
    }

    /** Of a run that has ended only its results are kept, not its networks. */
    private static final class Kept implements RunListener {
        private final Listener listener;
        private final List<EpochResult> results = new ArrayList<>();

        Kept(Listener listener) {
            this.listener = listener;
        }

        @Override
        public synchronized void epoch(EpochResult result, Network network) {
            results.add(result);
            listener.epoch(result, network);
        }
    }
}
