package nndl.training;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.StringJoiner;
import nndl.data.Decimals;
import nndl.nn.Evaluation;

/**
 * The metrics of runs as comma-separated values, one line an epoch, with a dot in every locale.
 *
 * <p>Cost is the data cost; the three penalties are one number; what was not measured is empty.
 */
public final class MetricsCsv {
    private static final String SET_COLUMNS = ",%1$s_cost,%1$s_penalty,%1$s_correct,%1$s_total";

    private final Appendable out;

    /**
     * Writes the line of column names.
     *
     * @param out receives the lines; stays open
     * @param more names of columns after all others
     * @throws IOException as {@code out} does
     */
    public MetricsCsv(Appendable out, String... more) throws IOException {
        this.out = out;
        StringBuilder header = new StringBuilder("run,epoch,seconds");
        for (DataSet set : DataSet.values()) {
            header.append(String.format(Locale.ROOT, SET_COLUMNS, set.key()));
        }
        for (String column : more) {
            header.append(',').append(column);
        }
        line(header);
    }

    /**
     * Writes an epoch and, if it is a {@link Writer}, flushes it.
     *
     * @param run name of the run
     * @param result what was measured
     * @param more values of the columns after all others
     * @throws IOException as the target does
     */
    public void add(String run, EpochResult result, String... more) throws IOException {
        StringJoiner line = new StringJoiner(",");
        line.add(quoted(run));
        line.add(String.valueOf(result.epoch()));
        line.add(String.format(Locale.ROOT, "%.3f", result.seconds()));
        for (DataSet set : DataSet.values()) {
            Evaluation evaluation = result.on(set).orElse(null);
            if (evaluation == null) {
                line.add("").add("").add("").add("");
            } else {
                line.add(Decimals.of(evaluation.dataCost()))
                        .add(finite(result.penalty()))
                        .add(String.valueOf(evaluation.accuracy().correct()))
                        .add(String.valueOf(evaluation.accuracy().total()));
            }
        }
        for (String value : more) {
            line.add(quoted(value));
        }
        line(line.toString());
    }

    /** A run may grow beyond numbers before it ends; a file of numbers has none to show then. */
    private static String finite(double value) {
        return Double.isFinite(value) ? Decimals.of(value) : "";
    }

    private void line(CharSequence line) throws IOException {
        out.append(line).append('\n');
        if (out instanceof Writer writer) {
            writer.flush();
        }
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
