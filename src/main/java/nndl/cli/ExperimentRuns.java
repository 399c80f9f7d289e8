package nndl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nndl.data.MnistData;
import nndl.training.EpochResult;
import nndl.training.Experiment;
import nndl.training.RunControl;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.Script;

/** Runs the parts of an experiment in the terminal and keeps their results. */
final class ExperimentRuns {
    private final Experiment experiment;
    private final UnaryOperator<String> nameInMetrics;
    private final Map<String, List<EpochResult>> results = new LinkedHashMap<>();

    /**
     * Nothing run yet.
     *
     * @param experiment whose parts are run
     * @param nameInMetrics what a part's run is called in the metrics
     */
    ExperimentRuns(Experiment experiment, UnaryOperator<String> nameInMetrics) {
        this.experiment = experiment;
        this.nameInMetrics = nameInMetrics;
    }

    /** Runs the parts named in {@code only}, or all if it is empty, and prints their epochs. */
    ExperimentRuns run(MnistData mnist, int seed, Set<String> only, TerminalRun.Screen screen, RunControl control)
            throws InterruptedException {
        new Script(experiment, mnist)
                .run(seed, part -> only.isEmpty() || only.contains(part.name()), new Printer(screen), control);
        return this;
    }

    /** The parts that were run, by name, and their epochs. */
    Map<String, List<EpochResult>> results() {
        return results;
    }

    private final class Printer implements Script.Listener {
        private final TerminalRun.Screen screen;
        private final PrintWriter out;
        private TerminalRun terminal;

        Printer(TerminalRun.Screen screen) {
            this.screen = screen;
            this.out = screen.out();
        }

        @Override
        public RunListener begins(Experiment.Part part) {
            out.println(experiment.parts().size() > 1 ? experiment.id() + ", " + part.name() : experiment.id());
            int epochs = part.settings().learning().epochs();
            terminal = new TerminalRun(
                    screen,
                    nameInMetrics.apply(part.name()),
                    part.settings().data().measured().compared(),
                    epochs);
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
