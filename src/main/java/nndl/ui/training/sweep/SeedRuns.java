package nndl.ui.training.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import nndl.training.EpochResult;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.TrainingSession;
import nndl.training.sweep.ParallelRuns;
import nndl.training.sweep.Spread;
import nndl.ui.Feed;
import nndl.ui.runs.KeptRun;

/**
 * The same run with several seeds, beside one another: how much of a curve is chance? Needs no window.
 *
 * <p>To be used on the FX thread, which never waits for a run.
 */
public final class SeedRuns implements AutoCloseable {
    private final Executor scheduler;
    private final Consumer<Throwable> failed;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final IntegerProperty version = new SimpleIntegerProperty();
    private List<Seed> seeds = List.of();
    private Optional<ParallelRuns> runs = Optional.empty();
    private Feed<Runnable> feed;

    /**
     * No seeds yet.
     *
     * @param scheduler brings what runs say to the FX thread
     * @param failed hears why a run failed: of several the first
     */
    public SeedRuns(Executor scheduler, Consumer<Throwable> failed) {
        this.failed = failed;
        this.scheduler = scheduler;
        feed = new Feed<>(scheduler, Runnable::run);
    }

    /** Makes the run of a seed, on the thread that is to run it. */
    public interface Maker {
        /**
         * A run about to begin.
         *
         * @param seed of its random streams
         */
        TrainingSession make(int seed) throws Exception;
    }

    /** Runs one to its end, on the thread it is called on. */
    public interface Runner {
        /** Runs it, telling the listener what comes. */
        RunEnd run(TrainingSession session, RunListener listener, RunControl control) throws InterruptedException;
    }

    /** One of the runs. */
    private static final class Seed {
        private final List<EpochResult> results;
        private boolean ended;
        private boolean diverged;
        private boolean failed;

        Seed(List<EpochResult> results) {
            this.results = results;
        }
    }

    /** Shows runs of before instead, which have ended. */
    public void show(List<KeptRun> before) {
        clear();
        List<Seed> kept = new ArrayList<>();
        for (KeptRun run : before) {
            Seed seed = new Seed(run.results());
            ended(seed, run.end());
            kept.add(seed);
        }
        seeds = List.copyOf(kept);
        changed();
    }

    /**
     * Begins so many runs, with the first seed, the next, and so on; those before are dropped.
     *
     * @param maker makes each
     * @param runner runs each
     */
    public void run(int firstSeed, int count, Maker maker, Runner runner) {
        clear();
        feed = new Feed<>(scheduler, Runnable::run);
        runs = Optional.of(new ParallelRuns(ParallelRuns.besideTheWindow()));
        running.set(true);
        List<Seed> begun = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            begun.add(new Seed(new ArrayList<>()));
        }
        seeds = List.copyOf(begun);
        for (int i = 0; i < count; i++) {
            // After the last seed there is comes the first.
            start(seeds.get(i), (int) ((firstSeed + (long) i) & Integer.MAX_VALUE), maker, runner);
        }
        changed();
    }

    private void start(Seed seed, int number, Maker maker, Runner runner) {
        Feed<Runnable> own = feed;
        RunListener listener = (result, network) -> own.accept(() -> {
            seed.results.add(result);
            changed();
        });
        runs.orElseThrow()
                .submit(control -> runner.run(maker.make(number), listener, control))
                .whenComplete((end, failure) -> own.accept(() -> {
                    if (failure != null) {
                        fail(seed, failure);
                    }
                    over(seed, Optional.ofNullable(end));
                }));
    }

    private void fail(Seed seed, Throwable cause) {
        boolean first = failed() == 0;
        seed.failed = true;
        if (first) {
            failed.accept(cause);
        }
    }

    private void over(Seed seed, Optional<RunEnd> end) {
        ended(seed, end);
        if (seeds.stream().allMatch(one -> one.ended)) {
            end();
        }
        changed();
    }

    private static void ended(Seed seed, Optional<RunEnd> end) {
        seed.ended = true;
        seed.diverged = end.filter(e -> e.reason() == RunEnd.Reason.DIVERGED).isPresent();
    }

    /** Ends the runs and forgets them. */
    public void clear() {
        end();
        seeds = List.of();
        changed();
    }

    private void end() {
        feed.close();
        runs.ifPresent(ParallelRuns::close);
        runs = Optional.empty();
        running.set(false);
    }

    /** Whether runs are under way. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running;
    }

    /** Grows with every change. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version;
    }

    /** How many runs there are, under way or ended. */
    public int count() {
        return seeds.size();
    }

    /** How many have ended, and not failed. */
    public int ended() {
        return (int) seeds.stream().filter(seed -> seed.ended && !seed.failed).count();
    }

    /** How many have failed. */
    public int failed() {
        return (int) seeds.stream().filter(seed -> seed.failed).count();
    }

    /** How many have left the numbers. */
    public int diverged() {
        return (int) seeds.stream().filter(seed -> seed.diverged).count();
    }

    /**
     * Median and range of a figure over the runs that have it by now.
     *
     * @param figure of an epoch, if it was measured
     * @return one for each epoch that has the figure
     */
    public List<Spread> spread(Function<EpochResult, Optional<Double>> figure) {
        return Spread.of(seeds.stream().map(seed -> seed.results).toList(), figure);
    }

    private void changed() {
        version.set(version.get() + 1);
    }

    @Override
    public void close() {
        end();
    }
}
