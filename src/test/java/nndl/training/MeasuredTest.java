package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, false, false",
        "0, 9, true, false",
        "1, 0, false, true",
        "1, 7, false, true",
        "5, 4, false, true",
        "5, 9, false, true",
        "5, 5, false, false",
        "5, 0, false, false",
        "5, 6, true, true",
        "2147483647, 0, false, false",
        "2147483647, 29, false, false",
        "2147483647, 29, true, true"
    })
    void isDue_everyKEpochsAndInTheLast(int every, int epoch, boolean last, boolean due) {
        Measured measured = new Measured(every, 0, every);
        assertEquals(due, measured.isDue(DataSet.TRAINING, epoch, last));
        assertEquals(due, measured.isDue(DataSet.TEST, epoch, last));
        assertEquals(false, measured.isDue(DataSet.VALIDATION, epoch, last));
    }

    @Test
    void every_ofEachSet_isItsOwn() {
        Measured measured = new Measured(1, 2, 3);
        assertEquals(1, measured.every(DataSet.TRAINING));
        assertEquals(2, measured.every(DataSet.VALIDATION));
        assertEquals(3, measured.every(DataSet.TEST));
        assertThrows(IllegalArgumentException.class, () -> new Measured(0, -1, 0));
    }
}
