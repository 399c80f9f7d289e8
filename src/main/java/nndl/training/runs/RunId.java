package nndl.training.runs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of a run among all runs of all windows, and of its files.
 *
 * @param text when it began, to the millisecond, and six random hexadecimal digits: earlier runs sort first
 */
public record RunId(String text) implements Comparable<RunId> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final Pattern SHAPE = Pattern.compile("[0-9]{8}-[0-9]{6}-[0-9]{3}-[0-9a-f]{6}");
    private static final int RANDOM_DIGITS = 6;

    /** Refuses what could not be a part of a file's name. */
    public RunId {
        if (!isOne(text)) {
            throw new IllegalArgumentException("expected the id of a run, got \"" + text + "\"");
        }
    }

    /** Whether a text is the id of a run. */
    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * A new one.
     *
     * @param began when the run begins
     * @return unlike all others
     */
    public static RunId fresh(Instant began) {
        return new RunId(TIME.format(began) + "-" + UUID.randomUUID().toString().substring(0, RANDOM_DIGITS));
    }

    @Override
    public int compareTo(RunId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
