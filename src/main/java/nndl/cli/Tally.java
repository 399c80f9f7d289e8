package nndl.cli;

import java.util.Optional;
import nndl.data.Digit;
import nndl.nn.Accuracy;

/** Counts answers against labels. A digit without an answer is not right. */
final class Tally {
    static final int DIGITS = 10;

    private final int[][] counts = new int[DIGITS][DIGITS];
    private final int[] labels = new int[DIGITS];
    private int digits;

    void count(int label, Optional<Integer> answer) {
        digits++;
        if (label != Digit.UNKNOWN) {
            labels[label]++;
            answer.ifPresent(a -> counts[label][a]++);
        }
    }

    /** All digits, with labels or without. */
    int digits() {
        return digits;
    }

    int labelled() {
        return accuracy().total();
    }

    Accuracy accuracy() {
        int right = 0;
        int total = 0;
        for (int j = 0; j < DIGITS; j++) {
            right += counts[j][j];
            total += labels[j];
        }
        return new Accuracy(right, total);
    }

    ConfusionTable table() {
        Accuracy[] rows = new Accuracy[DIGITS];
        for (int j = 0; j < DIGITS; j++) {
            rows[j] = new Accuracy(counts[j][j], labels[j]);
        }
        return new ConfusionTable(counts, rows);
    }
}
