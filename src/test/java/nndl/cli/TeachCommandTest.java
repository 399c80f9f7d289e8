package nndl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nndl.cli.Terminal.Output;
import nndl.data.BundledNetworks;
import nndl.data.DataException;
import nndl.data.NetworkFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who writes an upright one and a tall seven. */
class TeachCommandTest {
    private static final Pattern MNIST = Pattern.compile("MNIST test +(\\d+) / 10000 +(\\d+) / 10000");

    @TempDir
    Path folder;

    @BeforeEach
    void save() throws DataException, IOException {
        NetworkFile.write(
                folder.resolve("net.json"),
                BundledNetworks.load(BundledNetworks.named("first-network").orElseThrow()));
        Files.writeString(folder.resolve("enough"), gestures(5));
        Files.writeString(folder.resolve("few"), gestures(4));
    }

    /** So many of each, no two of one length; and an empty drawing, which counts for nothing. */
    private static String gestures(int each) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < each; i++) {
            int end = 200 + 5 * i;
            list.append("{\"label\": 1, \"strokes\": [[[140, 60], [140, " + end + "]]]},");
            list.append("{\"label\": 7, \"strokes\": [[[90, 60], [190, 60], [120, " + end + "]]]},");
        }
        return "{\"canvas\": 280, \"brush\": 20, \"gestures\": [" + list + "{\"label\": 3, \"strokes\": []}]}";
    }

    private Output run(String words) {
        return Terminal.run(words.replace("@", folder.toString()));
    }

    @Test
    void teach_savesANetworkThatReadsTheHand_andKeepsMnist() {
        Output output = run("teach --network @/net.json --save @/mine.json.gz @/enough");
        assertEquals("", output.err());
        assertEquals(0, output.exit());
        List<String> lines = output.lines();
        assertEquals("Taught with 10 drawings", lines.get(0));
        assertTrue(lines.get(2).matches("held back +. / 2 +2 / 2"), lines.get(2));
        Matcher test = MNIST.matcher(lines.get(3));
        assertTrue(test.matches(), lines.get(3));
        assertEquals("9480", test.group(1));
        assertTrue(Integer.parseInt(test.group(2)) >= 9450, lines.get(3));
        String read = run("classify --network @/mine.json.gz @/enough").out();
        assertTrue(read.contains("Right: 10 / 11"), read);
        String again = run("evaluate --network @/mine.json.gz").out();
        assertTrue(again.contains("Accuracy: " + test.group(2) + " / 10000"), again);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@/few | 1 | expected at least 10 drawings of at least 2 digits, got 8 of 2",
                "@/bare | 1 | @/bare#0: nobody says which digit it is; --labels does",
                "--labels @/nosuch @/enough | 1 | @/nosuch: there is no such file",
            })
    void teach_withoutEnough_isASentence_andSavesNothing(String words, int exit, String sentence) throws IOException {
        Files.writeString(folder.resolve("bare"), gestures(5).replace("\"label\": 1,", ""));
        Output output = run("teach --network @/net.json --save @/mine.json " + words);
        assertEquals(sentence.replace("@", folder.toString()), output.err().strip());
        assertEquals(exit, output.exit());
        assertFalse(Files.exists(folder.resolve("mine.json")));
    }

    @Test
    void teach_whereNothingCanBeSaved_saysSoFirst() {
        Output output = run("teach --network @/net.json --save @/no/mine.json @/enough");
        assertTrue(output.err().contains("mine.json: cannot be written"), output.err());
        assertEquals("", output.out());
        assertEquals(1, output.exit());
    }

    @Test
    void teach_savingOverItsDrawings_isRefused() throws IOException {
        Output output = run("teach --network @/net.json --save @/./enough @/enough");
        assertTrue(output.err().contains("is the file of the drawings; expected another file"), output.err());
        assertEquals(2, output.exit());
        assertEquals(gestures(5), Files.readString(folder.resolve("enough")));
    }
}
