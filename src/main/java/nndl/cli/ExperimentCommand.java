package nndl.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import nndl.data.MnistData;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Experiment;
import nndl.training.ExperimentText;
import nndl.training.Experiments;
import nndl.training.Published;
import nndl.training.RunControl;
import nndl.training.RunSettings;
import nndl.training.sweep.ParallelRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one of the book's experiments and prints measured beside published. */
@Command(
        name = "experiment",
        mixinStandardHelpOptions = true,
        description = "Runs one of the book's experiments and prints what was measured beside what the book published.",
        footer = {"", "How much of a result is chance? Run it with ten seeds:", "  experiment first-network --seeds 10"
        })
final class ExperimentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The experiment, as \"experiments\" lists it.")
    private String id;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Run it with N seeds, on all cores: the first, the next, ... (1).")
    private int seeds = 1;

    @Option(names = "--seed", paramLabel = "N", description = "The first seed (12345678, the book's).")
    private int seed = RunSettings.BOOK_SEED;

    @Option(names = "--metrics", paramLabel = "FILE", description = "Write what is measured as CSV, a line an epoch.")
    private Optional<Path> metrics;

    @Override
    public Integer call() throws Exception {
        if (seeds < 1 || seed < 0 || seeds - 1 > Integer.MAX_VALUE - seed) {
            throw new UsageException("--seeds: expected at least 1, --seed: expected 0 to 2147483647, found " + seeds
                    + " seeds from " + seed);
        }
        Experiment experiment = named(id);
        if (metrics.isPresent()) {
            new OutputGuard(spec).writes("--metrics", metrics.get());
        }
        PrintWriter out = spec.commandLine().getOut();
        ExperimentText text = ExperimentText.in(Locale.ENGLISH);
        out.println(text.title(experiment) + ". " + text.question(experiment));
        MnistData mnist = DataOption.load(spec);
        try (ParallelRuns runs = new ParallelRuns(Math.min(seeds, ParallelRuns.onAllCores()))) {
            return Interruptible.run(runs::close, () -> {
                try (MetricsFile file = MetricsFile.open(metrics)) {
                    run(experiment, mnist, runs, TerminalRun.Screen.ofOne(out, file));
                }
                return 0;
            });
        }
    }

    /** As many seeds at once as there are cores; what they print is in the order of the seeds all the same. */
    private void run(Experiment experiment, MnistData mnist, ParallelRuns runs, TerminalRun.Screen screen)
            throws Exception {
        Turns turns = new Turns(seeds);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            int turn = i;
            TerminalRun.Screen own = seeds == 1 ? screen : inTurn(turns, turn, screen);
            all.add(runs.submit(control -> {
                try {
                    runSeed(experiment, mnist, seed + turn, own, control);
                } finally {
                    turns.done(turn);
                }
                return null;
            }));
        }
        ParallelRuns.await(all);
    }

    private static TerminalRun.Screen inTurn(Turns turns, int turn, TerminalRun.Screen screen) {
        return new TerminalRun.Screen(
                turns.printer(turn, screen.out()),
                (run, result) -> turns.say(turn, () -> screen.metrics().accept(run, result)),
                Optional.empty());
    }

    private void runSeed(Experiment experiment, MnistData mnist, int s, TerminalRun.Screen screen, RunControl control)
            throws InterruptedException {
        screen.out().println("seed " + s);
        var runs = new ExperimentRuns(experiment, name -> seeds == 1 ? name : name + " seed " + s);
        print(experiment, runs.run(mnist, s, Set.of(), screen, control).results(), screen.out());
    }

    static Experiment named(String id) throws UsageException {
        return Experiments.named(id)
                .orElseThrow(() -> new UsageException("no experiment is named \"" + id + "\"; there are "
                        + String.join(
                                ", ",
                                Experiments.all().stream().map(Experiment::id).toList())));
    }

    private static void print(Experiment experiment, Map<String, List<EpochResult>> results, PrintWriter out) {
        results.forEach((name, epochs) -> {
            for (DataSet set : DataSet.values()) {
                printBest(name, set, epochs, out);
            }
        });
        if (!experiment.published().isEmpty()) {
            PublishedTable table = new PublishedTable(out);
            for (Published published : experiment.published()) {
                table.add(published, results.getOrDefault(published.part(), List.of()));
            }
        }
        out.flush();
    }

    private static void printBest(String name, DataSet set, List<EpochResult> epochs, PrintWriter out) {
        EpochResult.best(epochs, set).ifPresent(best -> {
            List<Evaluation> measured =
                    epochs.stream().flatMap(epoch -> epoch.on(set).stream()).toList();
            Evaluation last = measured.get(measured.size() - 1);
            out.println(String.format(
                    Locale.ROOT,
                    "%s: best %s accuracy %s in epoch %d, last %s; data cost at the end %.6f",
                    name,
                    set.key(),
                    best.on(set).orElseThrow().accuracy(),
                    best.epoch(),
                    last.accuracy(),
                    last.dataCost()));
        });
    }
}
