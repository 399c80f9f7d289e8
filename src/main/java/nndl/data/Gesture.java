package nndl.data;

/**
 * A digit or a number somebody drew, with the label it goes by.
 *
 * @param index its number in the file it came from
 * @param number what it is, in digits; empty if unknown
 * @param drawing its strokes
 */
public record Gesture(int index, String number, Drawing drawing) {
    /** Refuses a label that is no number. */
    public Gesture {
        if (!number.matches("[0-9]*")) {
            throw new IllegalArgumentException("a number has digits only, was " + number);
        }
    }
}
