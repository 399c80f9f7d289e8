package nndl.cli;

import java.io.PrintWriter;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nndl.data.MnistData;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.TrainingSession;
import nndl.training.sweep.Axis;
import nndl.training.sweep.Grid;
import nndl.training.sweep.Outcome;
import nndl.training.sweep.ParallelRuns;
import nndl.training.sweep.Sweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a network for every point of a grid of hyper-parameters, several at once, and keeps a line of JSON of each. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Trains a network for every combination of some hyper-parameters, as many at once as there are cores,"
                        + " and adds a line of JSON to a file for each run. Called again it goes on where it was ended, or"
                        + " killed.",
        footer = {
            "",
            "The book's grid of learning rates and regularization, on a stripped problem:",
            "  sweep --grid eta=0.1..10x5log --grid lambda=0,0.1,1,10 \\",
            "        --objective sigmoid-cross-entropy --init scaled \\",
            "        --train-size 1000 --validation-size 1000 --out results.jsonl",
            "How much is chance? Ten seeds of each:",
            "  sweep --grid eta=0.5,3 --grid seed=1..10x10 --out seeds.jsonl",
            "As an array job of a cluster, each task with a file of its own:",
            "  sweep --grid ... --out results-$TASK.jsonl --shard $TASK/20",
            "then put together, and shown as a table, by:",
            "  cat results-*.jsonl > results.jsonl",
            "  sweep --grid ... --out results.jsonl"
        })
final class SweepCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger("nndl");
    private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    private final SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--grid",
            paramLabel = "NAME=VALUES",
            required = true,
            description = "A hyper-parameter and its values: eta=0.1,1,10 or eta=0.1..10x5log (five, equal factors) or"
                    + " momentum=0..0.8x5 (five, equal steps). Once for each hyper-parameter; neurons=10,30,100 are"
                    + " hidden neurons.")
    private List<String> axes = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the lines of JSON are.")
    private Path file;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Only one of N equal parts of the runs, the I-th, I from 1 to N.")
    private String shard = "1/1";

    @Option(names = "--threads", paramLabel = "K", description = "Runs at once (as many as there are cores).")
    private int threads = ParallelRuns.onAllCores();

    SettingsOptions settings() {
        return settings;
    }

    @Override
    public Integer call() throws Exception {
        if (threads < 1) {
            throw new UsageException("--threads: expected at least 1, found " + threads);
        }
        Grid grid = grid();
        List<Grid.Point> wanted = wanted(grid);
        MnistData mnist = DataOption.load(spec);
        refuseUnfit(grid, mnist);
        PrintWriter out = spec.commandLine().getOut();
        try (SweepFile results = SweepFile.open(file, grid);
                ParallelRuns runs = new ParallelRuns(threads)) {
            Running running = new Running(grid, results, out);
            List<Grid.Point> toRun = running.begin(wanted);
            Sweep sweep = new Sweep(mnist, runs);
            Interruptible.run(runs::close, () -> {
                List<CompletableFuture<Void>> all = new ArrayList<>();
                for (Grid.Point point : toRun) {
                    all.add(sweep.submit(point.settings(), new Sweep.Listener() {})
                            .handle((outcome, failure) -> running.ended(point, outcome, failure, runs)));
                }
                ParallelRuns.await(all);
                return null;
            });
            return running.finish();
        }
    }

    private Grid grid() throws UsageException {
        if (!settings.isGiven(Setting.MEASURE)) {
            settings.put(Setting.MEASURE, DataSet.VALIDATION.key());
        }
        RunSettings base = settings.settings();
        if (base.data().measured().every(base.data().measured().compared()) == 0) {
            throw new UsageException("--measure: expected a set by which the runs are compared");
        }
        try {
            return new Grid(base, axes.stream().map(Axis::parse).toList());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--grid: " + e.getMessage());
        }
    }

    private List<Grid.Point> wanted(Grid grid) throws UsageException {
        Matcher matcher = SHARD.matcher(shard);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
            throw new UsageException(
                    "--shard: expected I/N with I from 1 to N, for example 3/20, found \"" + shard + "\"");
        }
        int of = Integer.parseInt(matcher.group(2));
        int own = Integer.parseInt(matcher.group(1)) - 1;
        int columns = grid.axes().get(grid.axes().size() - 1).values().size();
        return grid.points().stream()
                .filter(point -> dealt(point.index(), columns, of) % of == own)
                .toList();
    }

    /**
     * The place of a run when runs are dealt to shards like cards, row by row. Where a row would be dealt as one before, its
     * runs move on by one: else one of two shards would have all that is quick, or all with one value.
     */
    private static int dealt(int index, int columns, int shards) {
        int row = index / columns;
        int rowsUntilAlike = shards
                / BigInteger.valueOf(columns).gcd(BigInteger.valueOf(shards)).intValue();
        return row * columns + (index + row / rowsUntilAlike) % columns;
    }

    /** Better said once than of every run. No axis varies inputs, outputs or sets: what fits one point fits all. */
    private static void refuseUnfit(Grid grid, MnistData mnist) throws UsageException {
        RunSettings first = grid.points().get(0).settings();
        try {
            new TrainingSession(first, Datasets.of(mnist, first.data()));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--network " + first.network().sizes() + ": " + e.getMessage());
        }
    }

    /** Keeps and prints what the runs say, on their threads. */
    private static final class Running {
        private final Grid grid;
        private final SweepFile results;
        private final PrintWriter out;
        private final DataSet set;
        private int all;
        private int done;
        private int failed;

        Running(Grid grid, SweepFile results, PrintWriter out) {
            this.grid = grid;
            this.results = results;
            this.out = out;
            this.set = grid.points().get(0).settings().data().measured().compared();
        }

        /** Says what is to be done; returns the runs that the file does not hold. */
        synchronized List<Grid.Point> begin(List<Grid.Point> wanted) {
            List<Grid.Point> toRun = wanted.stream()
                    .filter(point -> !results.outcomes().containsKey(point))
                    .toList();
            all = wanted.size();
            done = all - toRun.size();
            out.println(all + (all == 1 ? " run" : " runs") + (done > 0 ? ", " + done + " of them done before" : ""));
            out.flush();
            return toRun;
        }

        /** Keeps a run that has ended; one that was cancelled is made anew another time. */
        synchronized Void ended(Grid.Point point, Outcome outcome, Throwable failure, ParallelRuns runs) {
            if (outcome == null) {
                failed(point, failure);
            } else if (outcome.end().reason() != RunEnd.Reason.CANCELLED) {
                try {
                    results.add(point, outcome);
                } catch (FailureException e) {
                    // Without its file the sweep is of no use.
                    runs.close();
                    throw new CompletionException(e);
                }
                done++;
                out.println(done + " of " + all + ": " + grid.name(point) + ": " + SweepTable.course(outcome, set));
                out.flush();
            }
            return null;
        }

        private void failed(Grid.Point point, Throwable failure) {
            if (!(failure instanceof CancellationException)) {
                failed++;
                LOG.log(Level.SEVERE, "a run of a sweep failed", failure);
                out.println(grid.name(point) + ": failed (" + failure + ")");
                out.flush();
            }
        }

        /** Prints the table; returns the exit status. */
        synchronized int finish() throws FailureException {
            new SweepTable(grid, results.outcomes(), set).print(out);
            out.flush();
            if (failed > 0) {
                throw new FailureException(failed + (failed == 1 ? " run" : " runs") + " of " + all
                        + " failed; the log file keeps the details");
            }
            return 0;
        }
    }
}
