package nndl.training.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedCountsTest {
    private static int[] unpack(String text) {
        return PackedCounts.unpack(("\"" + text + "\"").toCharArray(), 1, text.length());
    }

    @Test
    void unpack_ofPackedCounts_areTheCounts() {
        Random random = new Random(4);
        for (int round = 0; round < 1000; round++) {
            int[] counts = random.ints(random.nextInt(40), 0, 1 << 1 + random.nextInt(29))
                    .toArray();
            assertArrayEquals(counts, unpack(PackedCounts.pack(counts)));
        }
        assertEquals("A", PackedCounts.pack(new int[1]));
    }

    @Test
    void unpack_ofWhatIsNoCounts_isRefused() {
        for (String text : new String[] {"A A", "Ag", "ggggggg", "\u00e9", "A="}) {
            assertThrows(IllegalArgumentException.class, () -> unpack(text), text);
        }
    }
}
