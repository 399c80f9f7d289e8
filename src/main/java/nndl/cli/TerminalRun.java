package nndl.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import nndl.nn.Network;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.RunListener;

/**
 * Prints a run as it goes on, as the book's program does.
 *
 * <p>For a person at a terminal a line of standard error shows the progress and the time that remains.
 */
final class TerminalRun implements RunListener {
    private static final long MILLIS_BETWEEN_PROGRESS = 200;

    private final Screen screen;
    private final PrintWriter out;
    private final String name;
    private final DataSet printed;
    private final int epochs;
    private final List<EpochResult> results = new ArrayList<>();
    private final Optional<Progress> progress;
    private Network network;

    /**
     * Where runs are printed and kept.
     *
     * @param out receives their epochs
     * @param metrics receives the name of a run and the figures of an epoch
     * @param progress where a line shows how far a run is, if anywhere
     */
    record Screen(PrintWriter out, BiConsumer<String, EpochResult> metrics, Optional<PrintStream> progress) {
        /**
         * For one run at a time: its progress is shown to a person. Java can't say whether standard error is a terminal;
         * that there is a console, with standard input and output, is as near as it comes.
         */
        static Screen ofOne(PrintWriter out, MetricsFile metrics) {
            Optional<PrintStream> terminal = Optional.of(System.err).filter(err -> System.console() != null);
            return new Screen(out, metrics::add, terminal);
        }
    }

    /**
     * A run about to begin.
     *
     * @param screen where it is printed and kept
     * @param name of the run in the metrics
     * @param printed the set whose accuracy is printed
     * @param epochs how many are to come at most
     */
    TerminalRun(Screen screen, String name, DataSet printed, int epochs) {
        this.screen = screen;
        this.out = screen.out();
        this.name = name;
        this.printed = printed;
        this.epochs = epochs;
        this.progress = screen.progress().map(Progress::new);
    }

    @Override
    public synchronized void epoch(EpochResult result, Network network) {
        results.add(result);
        this.network = network;
        progress.ifPresent(Progress::clear);
        result.on(printed).ifPresent(e -> out.println("Epoch " + result.epoch() + ": " + e.accuracy()));
        out.flush();
        screen.metrics().accept(name, result);
    }

    @Override
    public void miniBatch(int epoch, int examples, int of) {
        progress.ifPresent(line -> line.show(epoch, examples, of));
    }

    /** What is to be said of a run that diverged. */
    static String diverged(RunEnd end) {
        return "The run diverged in epoch " + end.epoch()
                + ": a weight or a cost is no longer a finite number. Try a smaller learning rate.";
    }

    /** Prints how the run ended and how fast it was. */
    synchronized void ended(RunEnd end) {
        progress.ifPresent(Progress::clear);
        if (!results.isEmpty()) {
            EpochResult last = results.get(results.size() - 1);
            last.almostOnlyAnswer().ifPresent(k -> out.println("The network answers almost only " + k + "."));
        }
        switch (end.reason()) {
            case CANCELLED -> out.println(
                    results.isEmpty()
                            ? "Stopped before an epoch was measured."
                            : "Stopped after epoch "
                                    + results.get(results.size() - 1).epoch() + ".");
            case STOPPED_EARLY -> out.println(
                    "Stopped after epoch " + end.epoch() + ": validation accuracy no longer improves.");
            case FINISHED, DIVERGED -> {}
        }
        if (!results.isEmpty()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%.3f s per epoch training, %.3f s evaluation",
                    EpochResult.median(results, EpochResult::trainingSeconds),
                    EpochResult.median(results, EpochResult::evaluationSeconds)));
        }
        out.flush();
    }

    /** The network of the last epoch; nothing before the first. */
    synchronized Optional<Network> network() {
        return Optional.ofNullable(network);
    }

    synchronized List<EpochResult> results() {
        return List.copyOf(results);
    }

    /** The line on the terminal that is written over. */
    private final class Progress {
        private final PrintStream err;
        private final long start = System.currentTimeMillis();
        private volatile long shown = start;
        private int width;

        Progress(PrintStream err) {
            this.err = err;
        }

        void show(int epoch, int examples, int of) {
            long now = System.currentTimeMillis();
            if (now - shown < MILLIS_BETWEEN_PROGRESS) {
                return;
            }
            shown = now;
            double share = (epoch + (double) examples / of) / epochs;
            long left = Math.round((now - start) / 1000.0 * (1 - share) / share);
            print(String.format(
                    Locale.ROOT,
                    "epoch %d of %d, %d%%, %d:%02d left",
                    epoch,
                    epochs,
                    100L * examples / of,
                    left / 60,
                    left % 60));
        }

        private synchronized void print(String line) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            err.flush();
            width = line.length();
        }

        synchronized void clear() {
            if (width > 0) {
                err.print("\r" + " ".repeat(width) + "\r");
                err.flush();
                width = 0;
            }
        }
    }
}
