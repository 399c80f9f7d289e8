package nndl.cli;

import java.util.Optional;
import nndl.data.Digit;
import nndl.data.Verdict;

/**
 * A digit that was read, as it is printed.
 *
 * @param file the name of its file
 * @param alone whether the file holds no other
 * @param index its number in the file
 * @param label what it is, or {@link Digit#UNKNOWN}
 * @param verdict what the network said; nothing of an empty picture
 */
record ReadDigit(String file, boolean alone, int index, int label, Optional<Verdict> verdict) {
    /** The ten outputs; of an empty picture, which no network was shown, ten times 0. */
    double[] outputs() {
        return verdict.map(Verdict::outputs).orElseGet(() -> new double[Tally.DIGITS]);
    }

    Optional<Integer> digit() {
        return verdict.flatMap(Verdict::digit);
    }

    boolean isLabelled() {
        return label != Digit.UNKNOWN;
    }
}
