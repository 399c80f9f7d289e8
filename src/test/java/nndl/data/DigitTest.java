package nndl.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nndl.nn.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitTest {
    private static final byte[] GREY = {0, (byte) 255, 0, 0, (byte) 128, 1};

    private final Digit digit = Digit.of(3, 2, GREY, 7);

    @Test
    void of_pixels_keepsThemAll() {
        assertArrayEquals(new int[] {0, 255, 0, 0, 128, 1}, digit.greys());
        assertArrayEquals(GREY, digit.bytes());
        for (int pixel = 0; pixel < GREY.length; pixel++) {
            assertEquals(GREY[pixel] & 0xFF, digit.grey(pixel));
        }
        assertEquals(3, digit.width());
        assertEquals(2, digit.height());
        assertEquals(7, digit.label());
        assertEquals(384, digit.sum());
    }

    @Test
    void of_arrayChangedAfterwards_digitStays() {
        byte[] grey = GREY.clone();
        Digit kept = Digit.of(3, 2, grey, 7);
        Arrays.fill(grey, (byte) 9);
        kept.bytes()[0] = 9;
        kept.greys()[0] = 9;
        assertEquals(digit, kept);
    }

    @Test
    void of_emptyPicture_hasNoInk() {
        Digit empty = Digit.of(28, 28, new byte[784], Digit.UNKNOWN);
        assertEquals(0, empty.sum());
        assertArrayEquals(new byte[784], empty.bytes());
    }

    @Test
    void of_largestPicture_keepsItsLastPixel() {
        byte[] grey = new byte[256 * 256];
        Arrays.fill(grey, (byte) 200);
        Digit full = Digit.of(256, 256, grey, 0);
        assertEquals(200, full.grey(65_535));
        assertArrayEquals(grey, full.bytes());
    }

    @Test
    void of_wrongSizes_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> Digit.of(28, 28, new byte[783], 0));
        assertThrows(IllegalArgumentException.class, () -> Digit.of(0, 28, new byte[0], 0));
        assertThrows(IllegalArgumentException.class, () -> Digit.of(65_537, 65_537, new byte[0], 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 10, 255, 256})
    void of_labelOutOfRange_isRefused(int label) {
        assertThrows(IllegalArgumentException.class, () -> Digit.of(3, 2, GREY, label));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void grey_outsideThePicture_isRefused(int pixel) {
        assertThrows(IndexOutOfBoundsException.class, () -> digit.grey(pixel));
    }

    @Test
    void withLabel_leavesTheOldDigit() {
        Digit renamed = digit.withLabel(3);
        assertEquals(3, renamed.label());
        assertEquals(7, digit.label());
        assertArrayEquals(digit.bytes(), renamed.bytes());
        assertNotEquals(digit, renamed);
    }

    @Test
    void example_by255_listsTheInkInOrder() {
        int[] index = new int[6];
        double[] value = new double[6];
        Example example = digit.example(PixelScale.BY_255);
        assertEquals(6, example.inputs());
        assertEquals(3, example.count());
        example.nonZeros(index, value);
        assertArrayEquals(new int[] {1, 4, 5, 0, 0, 0}, index);
        assertArrayEquals(new double[] {1, 128 / 255.0, 1 / 255.0, 0, 0, 0}, value);
    }

    @Test
    void example_by256_scalesAsTheBook() {
        double[] value = new double[6];
        digit.example(PixelScale.BY_256).nonZeros(new int[6], value);
        assertArrayEquals(new double[] {255 / 256.0, 0.5, 1 / 256.0, 0, 0, 0}, value);
    }

    @Test
    void example_desired_isTheSharedUnitVectorOfTheLabel() {
        double[] desired = digit.example(PixelScale.BY_255).desired();
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0}, desired);
        assertSame(desired, digit.withLabel(7).example(PixelScale.BY_256).desired());
    }

    @Test
    void example_unknownLabel_feedsButDesiresNothing() {
        Digit unknown = digit.withLabel(Digit.UNKNOWN);
        assertFalse(unknown.isLabelled());
        assertTrue(digit.isLabelled());
        Example example = unknown.example(PixelScale.BY_255);
        assertEquals(3, example.count());
        assertThrows(IllegalStateException.class, example::desired);
    }
}
