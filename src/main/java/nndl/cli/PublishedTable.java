package nndl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nndl.training.EpochResult;
import nndl.training.Metric;
import nndl.training.Published;

/** Prints measured figures beside the book's. */
final class PublishedTable {
    private static final String LINE = "%-8s %-20s %-12s %14s %14s  %s";

    private final PrintWriter out;
    private int deciding;
    private int differing;
    private int missing;
    private int differingFreely;

    PublishedTable(PrintWriter out) {
        this.out = out;
        out.println(String.format(Locale.ROOT, LINE, "run", "figure", "epoch", "book", "measured", ""));
    }

    /** Prints a figure and counts it if it decides. */
    void add(Published published, List<EpochResult> results) {
        Optional<Published.Measurement> measured = published.measured(results);
        boolean agrees = measured.filter(published::agrees).isPresent();
        deciding += published.exact() ? 1 : 0;
        if (published.exact() && measured.isEmpty()) {
            missing++;
        } else if (published.exact() && !agrees) {
            differing++;
        } else if (!agrees) {
            differingFreely++;
        }
        String figure = published.metric().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.println(String.format(
                        Locale.ROOT,
                        LINE,
                        published.part().length() > 8 ? "" : published.part(),
                        published.best() ? "best " + figure : figure,
                        epoch(published, measured),
                        text(published.metric(), published.value()),
                        measured.map(m -> text(published.metric(), m.value())).orElse("-"),
                        verdict(published, measured, agrees))
                .stripTrailing());
    }

    private static String epoch(Published published, Optional<Published.Measurement> measured) {
        String book = published.epoch().map(String::valueOf).orElse("");
        String found = measured.map(m -> String.valueOf(m.epoch())).orElse("");
        return book.equals(found) || found.isEmpty() ? book : book.isEmpty() ? found : found + " for " + book;
    }

    private static String text(Metric metric, double value) {
        return metric.isCost() ? String.format(Locale.ROOT, "%.9f", value) : String.valueOf(Math.round(value));
    }

    private static String verdict(Published published, Optional<Published.Measurement> measured, boolean agrees) {
        if (measured.isEmpty()) {
            return "not measured";
        }
        if (agrees) {
            return "equal";
        }
        double difference = measured.get().value() - published.value();
        String text = published.metric().isCost()
                ? String.format(Locale.ROOT, "%+.2e", difference)
                : String.format(Locale.ROOT, "%+d", Math.round(difference));
        return published.exact() ? "DIFFERS by " + text : "differs by " + text + " (may)";
    }

    /** How many figures decide. */
    int deciding() {
        return deciding;
    }

    /** How many figures that decide differ. */
    int differing() {
        return differing;
    }

    /** How many others differ, as they may. */
    int differingFreely() {
        return differingFreely;
    }

    /** How many figures that decide could not be measured. */
    int missing() {
        return missing;
    }
}
