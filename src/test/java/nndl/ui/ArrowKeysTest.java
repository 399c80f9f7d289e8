package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArrowKeysTest {
    private static OptionalInt next(KeyCode code, int from, int count) {
        return ArrowKeys.next(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false), from, 3, count);
    }

    /** Eight things in rows of three: 0 1 2, 3 4 5, 6 7. */
    @ParameterizedTest
    @CsvSource({
        "RIGHT, 0, 1",
        "RIGHT, 2, 2",
        "RIGHT, 7, 7",
        "LEFT, 4, 3",
        "LEFT, 3, 3",
        "DOWN, 4, 7",
        "DOWN, 5, 5",
        "DOWN, 6, 6",
        "UP, 7, 4",
        "KP_UP, 1, 1",
        "LEFT, -1, 0"
    })
    void next_anArrow_leadsToTheNeighbourIfThereIsOne(KeyCode code, int from, int to) {
        assertEquals(OptionalInt.of(to), next(code, from, 8));
    }

    @Test
    void next_anotherKeyOrNothingToWalkOn_leadsNowhere() {
        assertEquals(OptionalInt.empty(), next(KeyCode.A, 0, 8));
        assertEquals(OptionalInt.empty(), next(KeyCode.DOWN, -1, 0));
    }
}
