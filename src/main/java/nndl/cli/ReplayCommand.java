package nndl.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import nndl.data.MnistData;
import nndl.training.Experiment;
import nndl.training.Published;
import nndl.training.RunSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an experiment with the book's seed and compares it with every published figure. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Runs an experiment with the book's seed and compares it with every figure the book published.",
            "Figures that the book's numbers allow to be met exactly decide the exit status: counts must be equal,",
            "costs, as the book's network2.py prints them, within 1e-9. The others are printed with their difference."
        })
final class ReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The experiment, as \"experiments\" lists it.")
    private String id;

    @Option(
            names = "--only",
            paramLabel = "RUN",
            split = ",",
            description = "Only these runs of the script, which begin as if the ones before had been run.")
    private List<String> only = List.of();

    @Option(names = "--metrics", paramLabel = "FILE", description = "Write what is measured as CSV, a line an epoch.")
    private Optional<Path> metrics;

    @Override
    public Integer call() throws Exception {
        Experiment experiment = ExperimentCommand.named(id);
        Set<String> wanted = new LinkedHashSet<>(only);
        for (String name : wanted) {
            if (experiment.part(name).isEmpty()) {
                throw new UsageException("no run of " + id + " is named \"" + name + "\"; there are "
                        + String.join(
                                ", ",
                                experiment.parts().stream()
                                        .map(Experiment.Part::name)
                                        .toList()));
            }
        }
        if (metrics.isPresent()) {
            new OutputGuard(spec).writes("--metrics", metrics.get());
        }
        PrintWriter out = spec.commandLine().getOut();
        MnistData mnist = DataOption.load(spec);
        return Interruptible.run(control -> {
            try (MetricsFile file = MetricsFile.open(metrics)) {
                var screen = TerminalRun.Screen.ofOne(out, file);
                var runs = new ExperimentRuns(experiment, UnaryOperator.identity());
                return compare(
                        experiment, runs.run(mnist, RunSettings.BOOK_SEED, wanted, screen, control), wanted, out);
            }
        });
    }

    private static int compare(Experiment experiment, ExperimentRuns runs, Set<String> wanted, PrintWriter out) {
        PublishedTable table = new PublishedTable(out);
        for (Published published : experiment.published()) {
            if (wanted.isEmpty() || wanted.contains(published.part())) {
                table.add(published, runs.results().getOrDefault(published.part(), List.of()));
            }
        }
        boolean good = table.differing() == 0 && table.missing() == 0;
        if (table.differing() > 0) {
            out.println(table.differing() + " figures differ that should be equal.");
        } else if (table.missing() > 0) {
            out.println(table.missing() + " figures were not reached.");
        } else if (table.deciding() == 0) {
            out.println("None of these figures can be met exactly, so none decides.");
        } else {
            out.println(
                    table.differingFreely() == 0
                            ? "As the book."
                            : "As the book, in all figures that must agree; " + table.differingFreely()
                                    + " others differ, as they may.");
        }
        out.flush();
        return good ? 0 : 1;
    }
}
