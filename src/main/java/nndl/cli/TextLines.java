package nndl.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A line for each digit: name, digit, ten outputs; then the count and the confusion matrix. */
record TextLines(PrintWriter out) implements ReadDigits {
    @Override
    public void print(ReadDigit digit) {
        StringBuilder line = new StringBuilder(digit.file());
        if (!digit.alone()) {
            line.append('#').append(digit.index());
        }
        line.append(' ').append(digit.digit().map(String::valueOf).orElse("-"));
        for (double output : digit.outputs()) {
            line.append(String.format(Locale.ROOT, " %.6f", output));
        }
        out.println(line);
    }

    @Override
    public void end(Tally tally) {
        if (tally.labelled() > 0) {
            out.println();
            out.println("Right: " + AccuracyText.of(tally.accuracy()));
            out.println();
            tally.table().print(out);
        }
    }
}
