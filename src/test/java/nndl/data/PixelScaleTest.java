package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PixelScaleTest {
    @Test
    void value_by255_fullInkIsExactlyOne() {
        assertEquals(0.0, PixelScale.BY_255.value(0));
        assertEquals(0.50196078431372549, PixelScale.BY_255.value(128));
        assertEquals(1.0, PixelScale.BY_255.value(255));
    }

    @Test
    void value_by256_isThe32BitFloatOfTheBook() {
        for (int grey = 0; grey < 256; grey++) {
            assertEquals((double) (grey / 256f), PixelScale.BY_256.value(grey));
        }
        assertEquals(0.99609375, PixelScale.BY_256.value(255));
    }

    @Test
    void of_255Or256_isTheScale() {
        assertEquals(PixelScale.BY_255, PixelScale.of(255));
        assertEquals(PixelScale.BY_256, PixelScale.of(256));
        assertThrows(IllegalArgumentException.class, () -> PixelScale.of(1));
    }
}
