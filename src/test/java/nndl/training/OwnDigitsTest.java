package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nndl.data.Digit;
import org.junit.jupiter.api.Test;

class OwnDigitsTest {
    /** One pixel wide, and no two alike. */
    private static OwnDigits labelled(int... labels) {
        return new OwnDigits(IntStream.range(0, labels.length)
                .mapToObj(i -> Digit.of(1, 1, new byte[] {(byte) (i + 1)}, labels[i]))
                .toList());
    }

    @Test
    void heldBack_isTheThirdOfEveryFiveOfADigit() {
        OwnDigits own = labelled(7, 1, 7, 1, 7, 7, 7, 7, 1, 7, 7, 7, 2, 2);
        List<Integer> greys =
                own.heldBack().stream().map(digit -> digit.grey(0)).toList();
        // The sevens are numbers 1, 3, 5, 6, 7, 8, 10, 11, 12; the ones 2, 4, 9; there are but two twos.
        assertEquals(List.of(5, 9, 11), greys);
    }

    @Test
    void lessonsAndHeldBack_areAllOfThem() {
        OwnDigits own = labelled(3, 3, 3, 3, 4, 4, 4, 3, 3, 3, 3);
        List<Digit> both = new ArrayList<>(own.lessons());
        assertFalse(both.removeAll(own.heldBack()));
        both.addAll(own.heldBack());
        assertEquals(own.all().size(), both.size());
        assertTrue(both.containsAll(own.all()));
    }

    @Test
    void heldBack_ofFewerThanThreeOfEachDigit_isNothing() {
        assertEquals(List.of(), labelled(0, 0, 1, 1, 2, 2, 3, 3, 4, 4).heldBack());
    }

    @Test
    void suffice_takesTenDrawingsOfTwoDigits() {
        int[] tenSevens = new int[10];
        Arrays.fill(tenSevens, 7);
        assertFalse(labelled(tenSevens).suffice());
        tenSevens[4] = 1;
        assertTrue(labelled(tenSevens).suffice());
        assertFalse(labelled(1, 2, 3, 4, 5, 6, 7, 8, 9).suffice());
    }

    @Test
    void drawingWithoutLabel_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> labelled(1, Digit.UNKNOWN));
    }
}
