package nndl.cli;

import nndl.data.NumberReading;
import nndl.data.NumberVerdict;

/**
 * A number that was read, as it is printed.
 *
 * @param file the name of its file
 * @param alone whether the file holds no other
 * @param index its number in the file
 * @param label what it is; empty if unknown
 * @param verdict how it was read
 */
record ReadNumber(String file, boolean alone, int index, String label, NumberVerdict verdict) {
    /** What it was read as; empty without ink. */
    String digits() {
        return verdict.best().map(NumberReading::digits).orElse("");
    }

    boolean isLabelled() {
        return !label.isEmpty();
    }

    boolean isRight() {
        return isLabelled() && label.equals(digits());
    }
}
