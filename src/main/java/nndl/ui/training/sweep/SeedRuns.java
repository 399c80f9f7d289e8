package nndl.ui.training.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.TrainingSession;
import nndl.training.sweep.ParallelRuns;
import nndl.training.sweep.Spread;
import nndl.ui.Feed;

/**
 * The same run with several seeds, beside one another: how much of a curve is chance? Needs no window.
 *
 * <p>To be used on the FX thread, which never waits for a run.
 */
public final class SeedRuns implements AutoCloseable {
    private final Executor scheduler;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final IntegerProperty version = new SimpleIntegerProperty();
    private List<Seed> seeds = List.of();
    private Optional<ParallelRuns> runs = Optional.empty();
    private Feed<Runnable> feed;

    /**
     * No seeds yet.
     *
     * @param scheduler brings what runs say to the FX thread
     */
    public SeedRuns(Executor scheduler) {
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

    /** One of the runs. */
    private static final class Seed {
        private final List<EpochResult> results = new ArrayList<>();
        private boolean ended;
        private boolean diverged;
    }

    /** Begins so many runs, with the first seed, the next, and so on; those before are dropped. */
    public void run(int firstSeed, int count, Maker maker) {
        clear();
        feed = new Feed<>(scheduler, Runnable::run);
        ParallelRuns own = new ParallelRuns(ParallelRuns.besideTheWindow());
        runs = Optional.of(own);
        running.set(true);
        List<Seed> begun = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            begun.add(new Seed());
        }
        seeds = List.copyOf(begun);
        for (int i = 0; i < count; i++) {
            // After the last seed there is comes the first.
            start(seeds.get(i), (int) ((firstSeed + (long) i) & Integer.MAX_VALUE), maker, own);
        }
        changed();
    }

    private void start(Seed seed, int number, Maker maker, ParallelRuns in) {
        Feed<Runnable> own = feed;
        RunListener listener = (result, network) -> own.accept(() -> {
            seed.results.add(result);
            changed();
        });
        in.submit(control -> maker.make(number).run(listener, control))
                .whenComplete((end, failure) -> own.accept(() -> ended(seed, Optional.ofNullable(end))));
    }

    private void ended(Seed seed, Optional<RunEnd> end) {
        seed.ended = true;
        seed.diverged = end.filter(e -> e.reason() == RunEnd.Reason.DIVERGED).isPresent();
        if (seeds.stream().allMatch(one -> one.ended)) {
            end();
        }
        changed();
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

    /** How many have ended. */
    public int ended() {
        return (int) seeds.stream().filter(seed -> seed.ended).count();
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
