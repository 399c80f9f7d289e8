package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutTest {
    private static final Network NETWORK =
            new Network(List.of(3, 1000, 2), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);

    private static int taking(Dropout dropout) {
        int count = 0;
        for (int j = 0; j < 1000; j++) {
            count += (int) dropout.mask[2][j];
        }
        return count;
    }

    @Test
    void draw_half_keepsAboutHalfAndOthersEachTime() {
        Dropout dropout = new Dropout(NETWORK, 0.5);
        assertEquals(1000, taking(dropout));
        Random random = new Random(1);
        double[] before = dropout.mask[2].clone();
        int changed = 0;
        for (int i = 0; i < 20; i++) {
            dropout.draw(random::nextDouble);
            assertEquals(500, taking(dropout), 70);
            changed += Arrays.equals(before, dropout.mask[2]) ? 0 : 1;
            before = dropout.mask[2].clone();
        }
        assertEquals(20, changed);
    }

    @Test
    void draw_shareOne_keepsAll() {
        Dropout dropout = new Dropout(NETWORK, 1);
        dropout.draw(new Random(1)::nextDouble);
        assertEquals(1000, taking(dropout));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.5, Double.NaN})
    void share_outOfRange_isRefused(double share) {
        assertThrows(IllegalArgumentException.class, () -> new Dropout(NETWORK, share));
    }
}
