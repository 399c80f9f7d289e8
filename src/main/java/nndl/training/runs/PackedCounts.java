package nndl.training.runs;

import java.util.Arrays;

/**
 * Counts as a short text of letters and digits, which reads ten times as fast as a list of numbers: most counts of a
 * confusion matrix are one character long.
 *
 * <p>A character is worth 0 to 63. The last one of a count is below 32; one before it is 32 more than five bits of the
 * count, of which the lowest come first.
 */
final class PackedCounts {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;
    private static final int MOST_BITS = 30;
    /** By character; −1 for all others. */
    private static final byte[] WORTH = new byte[128];

    static {
        Arrays.fill(WORTH, (byte) -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            WORTH[DIGITS.charAt(i)] = (byte) i;
        }
    }

    private PackedCounts() {}

    /**
     * Packs counts.
     *
     * @param counts from 0 to 2^30 − 1 each
     */
    static String pack(int[] counts) {
        StringBuilder text = new StringBuilder(2 * counts.length);
        for (int count : counts) {
            int left = count;
            while (left >= MORE) {
                text.append(DIGITS.charAt(MORE + left % MORE));
                left /= MORE;
            }
            text.append(DIGITS.charAt(left));
        }
        return text.toString();
    }

    /**
     * Unpacks counts.
     *
     * @param text holds them from {@code start} on
     * @param length of what holds them
     * @throws IllegalArgumentException if that is no whole counts
     */
    static int[] unpack(char[] text, int start, int length) {
        int[] counts = new int[length];
        int size = 0;
        int count = 0;
        int shift = 0;
        for (int i = start; i < start + length; i++) {
            int worth = text[i] < WORTH.length ? WORTH[text[i]] : -1;
            if (worth < 0 || shift >= MOST_BITS) {
                throw new IllegalArgumentException("expected packed counts, found \"" + text[i] + "\"");
            }
            count |= worth % MORE << shift;
            if (worth < MORE) {
                counts[size++] = count;
                count = 0;
                shift = 0;
            } else {
                shift += BITS;
            }
        }
        if (shift > 0) {
            throw new IllegalArgumentException("packed counts end within one");
        }
        return Arrays.copyOf(counts, size);
    }
}
