package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AccuracyTest {
    @Test
    void accuracy_ofTheBook_isPrintedAsThere() {
        assertEquals("9129 / 10000", new Accuracy(9129, 10_000).toString());
        assertEquals(0.9129, new Accuracy(9129, 10_000).share(), 1e-16);
    }

    @Test
    void share_ofNothing_isNotANumber() {
        assertEquals(Double.NaN, new Accuracy(0, 0).share());
    }

    @Test
    void accuracy_impossibleCounts_areRefused() {
        assertEquals(
                "3 right of 2",
                assertThrows(IllegalArgumentException.class, () -> new Accuracy(3, 2))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Accuracy(-1, 2));
    }
}
