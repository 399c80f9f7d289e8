package nndl.data;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as text for files and lines that other programs read. */
public final class Decimals {
    private Decimals() {}

    /**
     * The shortest decimal that reads back to the same bits, with a dot in every locale and the same on every Java;
     * {@code Double.toString} has other digits from Java 19 on.
     *
     * @param value any number
     * @return for example 0.5, 3.0 or 1.0E-9
     */
    public static String of(double value) {
        return NumberOutput.toString(value, true);
    }
}
