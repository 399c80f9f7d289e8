package nndl.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import nndl.training.Experiment;
import nndl.training.ExperimentText;
import nndl.training.Experiments;
import nndl.training.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the book's experiments. */
@Command(
        name = "experiments",
        mixinStandardHelpOptions = true,
        description = "Lists the book's experiments, in its order.",
        footer = {"", "Run one with: experiment ID", "Compare one with the book, figure by figure: replay ID"})
final class ExperimentsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ExperimentText text = ExperimentText.in(Locale.ENGLISH);
        int chapter = 0;
        for (Experiment experiment : Experiments.all()) {
            if (experiment.chapter() != chapter) {
                chapter = experiment.chapter();
                out.println("Chapter " + chapter);
            }
            boolean all = experiment.published().stream().allMatch(Published::exact);
            boolean some = experiment.published().stream().anyMatch(Published::exact);
            out.println(String.format(
                    Locale.ROOT,
                    "  %-20s %s%s",
                    experiment.id(),
                    text.title(experiment),
                    some ? all ? " (replays exactly)" : " (replays in part)" : ""));
        }
        out.flush();
        return 0;
    }
}
