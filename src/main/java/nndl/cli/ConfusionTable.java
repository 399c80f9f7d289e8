package nndl.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nndl.nn.Accuracy;

/**
 * How often which digit was answered for which.
 *
 * @param counts a row for each digit, a column for each answer
 * @param rows how many of each digit there are, with an answer or without, and how many of them were right
 */
record ConfusionTable(int[][] counts, Accuracy[] rows) {
    void print(PrintWriter out) {
        StringBuilder header = new StringBuilder("digit  right / all     %  answered");
        for (int k = 0; k < counts.length; k++) {
            header.append(String.format(Locale.ROOT, "%6d", k));
        }
        out.println(header);
        for (int j = 0; j < counts.length; j++) {
            StringBuilder line = new StringBuilder(
                    String.format(Locale.ROOT, "%5d  %11s %5.1f          ", j, rows[j], 100 * rows[j].share()));
            for (int count : counts[j]) {
                line.append(String.format(Locale.ROOT, "%6d", count));
            }
            out.println(line);
        }
    }
}
