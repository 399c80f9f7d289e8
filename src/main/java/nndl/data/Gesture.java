package nndl.data;

/**
 * A digit somebody drew, with the label it goes by.
 *
 * @param index its number in the file it came from
 * @param label 0 to 9, or {@link Digit#UNKNOWN}
 * @param drawing its strokes
 */
public record Gesture(int index, int label, Drawing drawing) {
    /** Refuses a label that is no digit. */
    public Gesture {
        if (label < Digit.UNKNOWN || label > 9) {
            throw new IllegalArgumentException("label must be 0 to 9, or -1 for unknown, was " + label);
        }
    }
}
