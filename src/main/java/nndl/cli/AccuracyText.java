package nndl.cli;

import java.util.Locale;
import nndl.nn.Accuracy;

/** An accuracy as the terminal prints it: {@code 9129 / 10000 (91.29%)}. */
final class AccuracyText {
    private AccuracyText() {}

    static String of(Accuracy accuracy) {
        return accuracy + String.format(Locale.ROOT, " (%.2f%%)", 100 * accuracy.share());
    }
}
