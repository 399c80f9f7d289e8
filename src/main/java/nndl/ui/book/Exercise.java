package nndl.ui.book;

import java.util.List;
import java.util.function.Supplier;

/**
 * A question and a check that knows right from wrong.
 *
 * @param id unique in its lab; the lab's entry in the table of contents lists it
 * @param questionKey of the question in the lab's bundle
 * @param check looks at the lab as it stands; called on the FX thread when a person asks, takes under 5 ms
 */
public record Exercise(String id, String questionKey, Supplier<Outcome> check) {
    /** What a check found. */
    public enum Verdict {
        /** The exercise is solved. */
        RIGHT,
        /** Something is missing. */
        NOT_YET
    }

    /**
     * The verdict, and a sentence that says why, or what is missing.
     *
     * @param verdict right or not yet
     * @param key of the sentence in the lab's bundle
     * @param arguments for the sentence's placeholders
     */
    public record Outcome(Verdict verdict, String key, List<Object> arguments) {
        /** Copies the arguments. */
        public Outcome {
            arguments = List.copyOf(arguments);
        }

        /** Solved, and the sentence says why. */
        public static Outcome right(String key, Object... arguments) {
            return new Outcome(Verdict.RIGHT, key, List.of(arguments));
        }

        /** Not solved, and the sentence says what is missing. */
        public static Outcome notYet(String key, Object... arguments) {
            return new Outcome(Verdict.NOT_YET, key, List.of(arguments));
        }
    }
}
