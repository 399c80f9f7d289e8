package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nndl.data.Stroke.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GestureFileTest {
    private static final String TWO =
            """
            {"source": "made up", "canvas": 100, "gestures": [
              {"index": 7, "label": 3, "writer": {"age": [1]}, "strokes": [[[1, 2], [3.5, -4]], [], [[5, 6]]]},
              {"strokes": []}],
             "brush": 8}
            """;

    @TempDir
    Path folder;

    private Path file(String json) {
        try {
            return Files.writeString(folder.resolve("gestures.json"), json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void read_keysInAnyOrder_givesStrokes() throws DataException {
        List<Gesture> gestures = GestureFile.read(file(TWO));
        assertEquals(2, gestures.size());
        Gesture first = gestures.get(0);
        assertEquals(7, first.index());
        assertEquals("3", first.number());
        assertEquals(100, first.drawing().width());
        assertEquals(100, first.drawing().height());
        List<Stroke> strokes = first.drawing().strokes();
        assertEquals(2, strokes.size());
        assertEquals(8, strokes.get(0).width());
        assertEquals(
                List.of(new Point(1, 2), new Point(3.5, -4)), strokes.get(0).points());
        Gesture second = gestures.get(1);
        assertEquals(1, second.index());
        assertEquals("", second.number());
        assertTrue(second.drawing().strokes().isEmpty());
    }

    @Test
    void read_numberOnAWideCanvas_hasBothSidesAndItsDigits() throws DataException {
        String json = TWO.replace("100", "[300, 90]").replace("\"label\": 3", "\"label\": \"0042\"");
        Gesture gesture = GestureFile.read(file(json)).get(0);
        assertEquals("0042", gesture.number());
        assertEquals(300, gesture.drawing().width());
        assertEquals(90, gesture.drawing().height());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1] | x | holds no gestures, expected an object with the keys canvas, brush, gestures",
                "\"canvas\": 100 | \"no\": 1 | the key canvas is missing",
                "\"brush\": 8 | \"no\": 1 | the key brush is missing",
                "\"gestures\" | \"no\" | the key gestures is missing",
                "\"strokes\": []} | \"no\": 1} | the key gestures[1].strokes is missing",
                "100 | 0 | canvas is 0, expected a whole number from 1 to 4096",
                "100 | 5000 | canvas is 5000, expected a whole number from 1 to 4096",
                "100 | 99.5 | canvas is 99.5, expected a whole number from 1 to 4096",
                "100 | NaN | canvas is NaN, expected a finite number",
                "100 | [100] | canvas has 1 numbers, expected 2",
                "100 | [100, 0] | canvas[1] is 0, expected a whole number from 1 to 4096",
                "\"label\": 3 | \"label\": \"3a\" | gestures[0].label is 3a, expected a finite number",
                "8} | 0} | brush is 0, expected a number from 0.01 to 4096.0",
                "8} | \"8\"} | brush is 8, expected a finite number",
                "\"label\": 3 | \"label\": 10 | gestures[0].label is 10, expected a whole number from -1 to 9",
                "\"label\": 3 | \"label\": null | gestures[0].label is null, expected a finite number",
                "\"index\": 7 | \"index\": -1 | gestures[0].index is -1, expected a whole number from 0 to 2147483647",
                "{\"strokes\": []} | 5 | gestures[1] is 5, expected an object",
                "\"strokes\": []} | \"strokes\": {}} | gestures[1].strokes is {, expected a list",
                "[[5, 6]] | [5, 6] | gestures[0].strokes[2][0] is 5, expected a list",
                "[5, 6] | [5] | gestures[0].strokes[2][0] has 1 numbers, expected 2",
                "[5, 6] | [5, 6, 7] | gestures[0].strokes[2][0] has 3 numbers, expected 2",
                "[5, 6] | [5, true] | gestures[0].strokes[2][0][1] is true, expected a finite number",
                "[5, 6] | [5, 1e9] | gestures[0].strokes[2][0][1] is 1e9, expected a number from -100000.0 to 100000.0",
                "-4 | -4, | is not JSON, from line 2, column 82 on"
            })
    void read_fault_isNamedInASentence(String piece, String fault, String sentence) {
        String json = piece.equals("[1]") ? piece : TWO.replace(piece, fault);
        Path file = file(json);
        DataException e = assertThrows(DataException.class, () -> GestureFile.read(file));
        assertEquals(file + ": " + sentence, e.getMessage());
    }

    @Test
    void read_cutOff_isSaid() {
        Path file = file(TWO.substring(0, 60));
        DataException e = assertThrows(DataException.class, () -> GestureFile.read(file));
        assertEquals(DataException.Kind.JSON_CUT_OFF, e.kind());
    }

    @Test
    void read_damagedInAnyWay_failsWithASentenceOrWorks() throws IOException {
        byte[] good = TWO.getBytes(StandardCharsets.UTF_8);
        int refused = Mutations.refused(good, folder.resolve("damaged"), GestureFile::read);
        assertTrue(refused > 150, "refused " + refused);
    }
}
