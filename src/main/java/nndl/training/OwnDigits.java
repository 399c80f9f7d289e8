package nndl.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import nndl.data.Digit;

/**
 * The labelled drawings of one person, and which of them test whether a network learns from the others: of each digit, of
 * every five the third is held back.
 *
 * @param all the drawings in the order they were kept, each labelled; copied
 */
public record OwnDigits(List<Digit> all) {
    /** The fewest drawings a network can be taught with. */
    public static final int FEWEST = 10;

    /** The fewest digits these have to be of. */
    public static final int FEWEST_KINDS = 2;

    private static final int DIGITS = 10;
    private static final int OF = 5;
    private static final int THIRD = 2;

    /** Copies the list; refuses drawings without a label. */
    public OwnDigits {
        all = List.copyOf(all);
        for (Digit digit : all) {
            if (!digit.isLabelled()) {
                throw new IllegalArgumentException("a drawing has no label");
            }
        }
    }

    /**
     * How many different digits there are.
     *
     * @return 0 to 10
     */
    public int kinds() {
        return (int) all.stream().mapToInt(Digit::label).distinct().count();
    }

    /**
     * Whether a network can be taught with these.
     *
     * @return false if there are fewer than {@link #FEWEST}, or of fewer than {@link #FEWEST_KINDS} digits
     */
    public boolean suffice() {
        return all.size() >= FEWEST && kinds() >= FEWEST_KINDS;
    }

    /**
     * Those that a network learns from while the others are held back.
     *
     * @return all but {@link #heldBack}, in order
     */
    public List<Digit> lessons() {
        return those(place -> place % OF != THIRD);
    }

    /**
     * Those that a network is tested on that has learnt from the others.
     *
     * @return in order; none if there are fewer than three of every digit
     */
    public List<Digit> heldBack() {
        return those(place -> place % OF == THIRD);
    }

    /** Those whose place among the drawings of the same digit is wanted. */
    private List<Digit> those(IntPredicate wanted) {
        int[] seen = new int[DIGITS];
        List<Digit> those = new ArrayList<>();
        for (Digit digit : all) {
            if (wanted.test(seen[digit.label()])) {
                those.add(digit);
            }
            seen[digit.label()]++;
        }
        return those;
    }
}
