package nndl.data;

import java.io.Serial;
import java.text.MessageFormat;
import java.util.List;

/**
 * A file that could not be read or written, said in one sentence for people.
 *
 * <p>The message is English and names the file, what was found and what was expected. The window says the same in
 * another language with {@link #kind()} and {@link #arguments()}. It is checked, because whoever opens a file must keep
 * what was loaded before and say what went wrong.
 */
public final class DataException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** What went wrong. The sentence takes the arguments as {@link MessageFormat} does; {0} is the file. */
    public enum Kind {
        FILE_MISSING("{0}: there is no such file"),
        IS_FOLDER("{0}: is a folder, expected a file"),
        NOT_A_FILE("{0}: is a folder or a device, expected a file"),
        UNREADABLE("{0}: cannot be read ({1})"),
        UNWRITABLE("{0}: cannot be written ({1})"),
        GZIP_DAMAGED("{0}: the gzip data is damaged"),
        GZIP_CUT_OFF("{0}: the gzip data ends too early"),

        HEADER_CUT_OFF("{0}: the header needs {2} bytes, has {1}"),
        MAGIC("{0}: is not such an IDX file: found {1}, expected {2}"),
        PICTURES_FOR_LABELS("{0}: holds pictures, not labels: found {1}, expected {2}"),
        LABELS_FOR_PICTURES("{0}: holds labels, not pictures: found {1}, expected {2}"),
        LITTLE_ENDIAN("{0}: the header is little-endian: found {1}, expected {2}"),
        PICTURE_SIZE("{0}: found pictures of {1} x {2} pixels, expected 1 to {3} pixels"),
        TOO_MANY("{0}: the header declares {1} pictures or labels, expected at most {2}"),
        TOO_MUCH("{0}: the header declares {1} bytes, expected at most {2}"),
        TOO_SHORT("{0}: needs {2} bytes, has {1}"),
        TOO_LONG("{0}: needs {2} bytes, has {1}"),
        LABEL("{0}: the label at index {1} is {2}, expected 0 to 9"),
        NO_LABEL("{0}: not written, the digit at index {1} has no label"),
        COUNTS_DIFFER("{0}: {1} pictures but {2} labels in {3}"),

        MNIST_MISSING("{0}: not found, looked in {1}"),
        MNIST_COUNT("{0}: found {1} pictures, expected {2}"),
        NO_PICTURES("{0}: holds no pictures"),
        MNIST_SIZE("{0}: found pictures of {1} x {2} pixels, expected 28 x 28"),

        NOT_JSON("{0}: is not JSON, from line {1}, column {2} on"),
        JSON_CUT_OFF("{0}: the JSON ends too early, at line {1}, column {2}"),
        JSON_LIMITS("{0}: holds a number, a text or a nesting longer than such a file has"),
        TOO_MANY_NUMBERS("{0}: holds more than {1} numbers"),
        NOT_A_NETWORK("{0}: holds no network, expected an object with the keys sizes, weights, biases, cost"),
        KEY_MISSING("{0}: the key {1} is missing"),
        NOT_A_LIST("{0}: {1} is {2}, expected a list"),
        NOT_A_NUMBER("{0}: {1} is {2}, expected a finite number"),
        SIZE("{0}: {1} is {2}, expected a whole number from 1 on"),
        SIZES("{0}: sizes has {1} numbers, expected at least 2"),
        LAYER_COUNT("{0}: {1} has {2} layers, expected {3}"),
        ROW_COUNT("{0}: {1} has {2} rows, expected {3}"),
        ROW_LENGTH("{0}: {1} row {2} has {3} numbers, expected {4}"),
        CHOICE("{0}: {1} is {2}, expected one of {3}"),
        COST_AND_OUTPUT("{0}: the cost {1} does not go with the output {2}"),
        NOT_FINITE("{0}: not saved, {1} is {2}, expected a finite number"),

        NOT_GESTURES("{0}: holds no gestures, expected an object with the keys canvas, brush, gestures"),
        NOT_AN_OBJECT("{0}: {1} is {2}, expected an object"),
        POINT("{0}: {1} has {2} numbers, expected 2"),
        RANGE("{0}: {1} is {2}, expected a number from {3} to {4}"),
        WHOLE_RANGE("{0}: {1} is {2}, expected a whole number from {3} to {4}"),

        NOT_A_PICTURE("{0}: is no PNG or JPEG picture"),
        PICTURE_DAMAGED("{0}: the picture is damaged"),
        PICTURE_TOO_LARGE("{0}: has {1} x {2} pixels, expected at most {3}"),
        FILE_TOO_LARGE("{0}: has more than {1} bytes"),
        UNKNOWN_CONTENT("{0}: is neither a PNG or JPEG picture nor IDX pictures nor a gesture file");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Kind kind;
    private final String[] arguments;

    DataException(Kind kind, Object... arguments) {
        this(kind, strings(arguments));
    }

    private DataException(Kind kind, String[] arguments) {
        super(MessageFormat.format(kind.sentence, (Object[]) arguments));
        this.kind = kind;
        this.arguments = arguments;
    }

    /**
     * Says that pictures were opened where MNIST's size is needed, or none at all.
     *
     * @param digits what was opened
     * @return the exception, to be thrown
     */
    public static DataException notLikeMnist(Digits digits) {
        String name = digits.file().map(file -> file.getFileName().toString()).orElse(digits.name());
        return digits.size() == 0
                ? new DataException(Kind.NO_PICTURES, name)
                : new DataException(Kind.MNIST_SIZE, name, digits.width(), digits.height());
    }

    private static String[] strings(Object[] arguments) {
        String[] strings = new String[arguments.length];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = String.valueOf(arguments[i]);
        }
        return strings;
    }

    /** The exception that led to this one, for the log. */
    DataException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** What went wrong, as a key for other languages. */
    public Kind kind() {
        return kind;
    }

    /** What fills the sentence: the file first, then what was found, then what was expected. */
    public List<String> arguments() {
        return List.of(arguments);
    }
}
