package nndl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nndl.data.MnistData;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.Experiment;
import nndl.training.Measured;
import nndl.training.MetricsCsv;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.Script;

/** Runs the parts of an experiment in the terminal and keeps their results. */
final class ExperimentRuns {
    private final Experiment experiment;
    private final Map<String, List<EpochResult>> results = new LinkedHashMap<>();
    private boolean cancelled;

    private ExperimentRuns(Experiment experiment) {
        this.experiment = experiment;
    }

    /** Runs the parts named in {@code only}, or all if it is empty, and prints their epochs. */
    static ExperimentRuns run(
            Experiment experiment, int seed, Set<String> only, MnistData mnist, PrintWriter out, MetricsCsv metrics)
            throws Exception {
        ExperimentRuns runs = new ExperimentRuns(experiment);
        Script script = new Script(experiment, mnist);
        return TerminalRun.endingOnInterrupt(control -> {
            script.run(
                    seed,
                    part -> only.isEmpty() || only.contains(part.name()),
                    runs.new Printer(out, metrics),
                    control);
            runs.cancelled = control.isCancelled();
            return runs;
        });
    }

    /** The parts that were run, by name, and their epochs. */
    Map<String, List<EpochResult>> results() {
        return results;
    }

    boolean wasCancelled() {
        return cancelled;
    }

    /** The set whose accuracy is printed: the one whose counts the book prints, else one that is measured. */
    static DataSet printedSet(Experiment.Part part) {
        Measured measured = part.settings().data().measured();
        boolean validation = measured.validation() > 0;
        return validation ? DataSet.VALIDATION : measured.test() > 0 ? DataSet.TEST : DataSet.TRAINING;
    }

    private final class Printer implements Script.Listener {
        private final PrintWriter out;
        private final MetricsCsv metrics;
        private TerminalRun terminal;

        Printer(PrintWriter out, MetricsCsv metrics) {
            this.out = out;
            this.metrics = metrics;
        }

        @Override
        public RunListener begins(Experiment.Part part) {
            out.println(experiment.parts().size() > 1 ? experiment.id() + ", " + part.name() : experiment.id());
            int epochs = part.settings().learning().epochs();
            terminal = new TerminalRun(out, part.name(), printedSet(part), epochs, metrics);
            return terminal;
        }

        @Override
        public void ended(Experiment.Part part, RunEnd end) {
            terminal.ended(end);
            if (end.reason() == RunEnd.Reason.DIVERGED) {
                out.println(TerminalRun.diverged(end));
            }
            results.put(part.name(), new ArrayList<>(terminal.results()));
        }
    }
}
