package nndl.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nndl.nn.Example;
import org.junit.jupiter.api.Test;

class DigitsTest {
    private static List<Digit> dots(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    byte[] grey = new byte[100];
                    grey[i] = 1;
                    return Digit.of(10, 10, grey, i % 10);
                })
                .toList();
    }

    private final Digits digits = new Digits("dots", 10, 10, dots(20));

    @Test
    void slice_middle_keepsOrderAndName() {
        Digits slice = digits.slice(5, 8);
        assertEquals(dots(20).subList(5, 8), slice.list());
        assertEquals("dots", slice.name());
        assertEquals("few", slice.named("few").name());
        assertEquals(3, slice.size());
        assertEquals(0, digits.slice(20, 20).size());
    }

    @Test
    void slice_beyondTheEnd_isRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> digits.slice(0, 21));
    }

    @Test
    void digits_listChangedAfterwards_stay() {
        List<Digit> list = new ArrayList<>(dots(3));
        var kept = new Digits("kept", 10, 10, list);
        list.clear();
        assertEquals(3, kept.size());
        assertThrows(UnsupportedOperationException.class, () -> kept.list().clear());
        assertThrows(UnsupportedOperationException.class, () -> kept.examples(PixelScale.BY_255)
                .clear());
    }

    @Test
    void digits_ofAnotherSize_areRefused() {
        List<Digit> dots = dots(1);
        assertThrows(IllegalArgumentException.class, () -> new Digits("large", 28, 28, dots));
    }

    @Test
    void examples_everyDigit_pairsPictureAndLabel() {
        List<Example> examples = digits.examples(PixelScale.BY_255);
        int[] index = new int[100];
        for (int i = 0; i < 20; i++) {
            assertEquals(1, examples.get(i).count());
            examples.get(i).nonZeros(index, new double[100]);
            assertEquals(i, index[0]);
            double[] desired = new double[10];
            desired[i % 10] = 1;
            assertArrayEquals(desired, examples.get(i).desired());
        }
    }
}
