package nndl.ui.training.sweep;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.EpochResult;
import nndl.training.runs.Group;
import nndl.training.runs.Origin;
import nndl.training.runs.RunStart;
import nndl.training.sweep.Outcome;
import nndl.training.sweep.ParallelRuns;
import nndl.training.sweep.Sweep;
import nndl.ui.Feed;

/** The runs of a map that are under way, several at once; each is kept when it has ended. To be used on the FX thread. */
final class GridRuns {
    private final KeptCells kept;
    private final Executor scheduler;
    private final Listener listener;
    private Optional<ParallelRuns> runs = Optional.empty();
    private Feed<Runnable> feed;

    /** Hears of the cells, on the FX thread. */
    interface Listener {
        /** One has changed. */
        void changed();

        /** One is over, or has failed. */
        void over();

        /** Why one has failed. */
        void failed(Throwable cause);

        /** The best cell so far. */
        Optional<GridCell> best();
    }

    /**
     * Nothing is under way.
     *
     * @param scheduler brings what runs say to the FX thread
     */
    GridRuns(KeptCells kept, Executor scheduler, Listener listener) {
        this.kept = kept;
        this.scheduler = scheduler;
        this.listener = listener;
        feed = new Feed<>(scheduler, Runnable::run);
    }

    /**
     * Begins runs.
     *
     * @param mnist what they learn from
     * @param cells those that are to be made
     * @param group what they are among all that are kept
     * @param origin how each comes about
     */
    void begin(MnistData mnist, List<GridCell> cells, Group group, Origin origin) {
        feed = new Feed<>(scheduler, Runnable::run);
        ParallelRuns parallel = new ParallelRuns(ParallelRuns.besideTheWindow());
        runs = Optional.of(parallel);
        Sweep sweep = new Sweep(mnist, parallel);
        for (GridCell cell : cells) {
            Told told = new Told(cell, group, origin, feed);
            sweep.submit(cell.point().settings(), told)
                    .whenComplete((outcome, failure) ->
                            told.ended(Optional.ofNullable(outcome), Optional.ofNullable(failure)));
        }
    }

    /** Holds the runs, or lets them go on. */
    void pause(boolean hold) {
        runs.ifPresent(hold ? ParallelRuns::pause : ParallelRuns::resume);
    }

    /** Ends those that have not ended; they are not kept. */
    void end() {
        feed.close();
        runs.ifPresent(ParallelRuns::close);
        runs = Optional.empty();
    }

    /** What one run says, on its threads, brought to its cell. */
    private final class Told implements Sweep.Listener {
        private final GridCell cell;
        private final Group group;
        private final Origin origin;
        private final Feed<Runnable> toWindow;
        private volatile Optional<RunStart> start = Optional.empty();
        private volatile Optional<Network> last = Optional.empty();

        Told(GridCell cell, Group group, Origin origin, Feed<Runnable> toWindow) {
            this.cell = cell;
            this.group = group;
            this.origin = origin;
            this.toWindow = toWindow;
        }

        @Override
        public void began() {
            start = Optional.of(RunStart.now(cell.point().settings(), origin).in(group));
            tell(cell::began);
        }

        @Override
        public void epoch(EpochResult result, Network network) {
            last = Optional.of(network);
            tell(() -> cell.add(result));
        }

        private void tell(Runnable change) {
            toWindow.accept(() -> {
                change.run();
                listener.changed();
            });
        }

        void ended(Optional<Outcome> outcome, Optional<Throwable> failure) {
            toWindow.accept(() -> {
                outcome.ifPresentOrElse(this::keep, cell::failed);
                failure.ifPresent(listener::failed);
                listener.over();
            });
        }

        private void keep(Outcome outcome) {
            Optional<GridCell> before = listener.best();
            cell.ended(outcome);
            cell.keptAs(kept.keep(start.orElseThrow(), cell, outcome.end()));
            if (listener.best().filter(best -> best == cell).isPresent()) {
                kept.best(cell, last.orElseThrow(), before);
            }
        }
    }
}
