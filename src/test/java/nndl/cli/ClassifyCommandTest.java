package nndl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import nndl.cli.Terminal.Output;
import nndl.data.DataException;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.NetworkFile;
import nndl.data.PixelScale;
import nndl.data.SavedNetwork;
import nndl.nn.Activation;
import nndl.nn.Network;
import nndl.nn.Objective;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A network that tells by one pixel whether a digit is a one (upright: ink above the middle) or a zero (lying). */
class ClassifyCommandTest {
    private static final int ABOVE_THE_MIDDLE = 8 * 28 + 14;

    private static final String GESTURES =
            """
            {"canvas": 280, "brush": 20, "gestures": [
             {"index": 3, "label": 1, "strokes": [[[200, 150], [200, 250]]]},
             {"index": 5, "label": 1, "strokes": [[[50, 50], [150, 50]]]},
             {"index": 6, "label": 0, "strokes": []}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void saveTheNetwork() throws DataException {
        var network = new Network(List.of(784, 10), Activation.SIGMOID, Objective.SIGMOID_CROSS_ENTROPY);
        network.layer(2).setW(1, ABOVE_THE_MIDDLE, 10);
        for (int j = 0; j < 10; j++) {
            network.layer(2).setB(j, j == 0 ? 0 : -5);
        }
        NetworkFile.write(folder.resolve("net.json"), new SavedNetwork(network, PixelScale.BY_255));
    }

    private Output classify(String words) {
        return Terminal.run(("classify --network @/net.json " + words).replace("@", folder.toString()));
    }

    private Path gestures() throws IOException {
        return Files.writeString(folder.resolve("gestures"), GESTURES);
    }

    private static JsonNode json(String line) throws IOException {
        return new JsonMapper().readTree(line);
    }

    /** A bar, upright or lying, dark on light. */
    private void savePicture(String name, int width, int height) throws IOException {
        var image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 100; y++) {
            for (int x = 0; x < 100; x++) {
                boolean ink = x >= 20 && x < 20 + width && y >= 10 && y < 10 + height;
                image.setRGB(x, y, ink ? 0x202060 : 0xE0E0D0);
            }
        }
        Files.createDirectories(folder.resolve(name).getParent());
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    @Test
    void classify_gestures_printsALineEachAndTheCount() throws IOException {
        gestures();
        Output output = classify("@/gestures");
        assertEquals("", output.err());
        assertEquals(0, output.exit());
        List<String> lines = output.lines();
        String name = folder + "/gestures#";
        assertTrue(lines.get(0).startsWith(name + "3 1 0.500000 0.99"), lines.get(0));
        assertTrue(lines.get(1).startsWith(name + "5 0 0.500000 0.00"), lines.get(1));
        assertTrue(lines.get(2).startsWith(name + "6 - 0.000000 0.000000"), lines.get(2));
        assertEquals(12, lines.get(0).split(" ").length);
        assertEquals("Right: 1 / 3 (33.33%)", lines.get(4));
        assertTrue(lines.get(6).startsWith("digit  right / all"), lines.get(6));
        assertTrue(lines.get(7).startsWith("    0        0 / 1   0.0"), lines.get(7));
        assertTrue(lines.get(8).matches(" {4}1 {8}1 / 2  50.0 {10} {5}1 {5}1( {5}0){8}"), lines.get(8));
        assertEquals(17, lines.size());
    }

    @Test
    void classify_json_printsAnObjectALine() throws IOException {
        gestures();
        Output output = classify("--json @/gestures");
        List<String> lines = output.lines();
        assertEquals(4, lines.size());
        JsonNode one = json(lines.get(0));
        assertEquals(folder + "/gestures", one.get("name").asText());
        assertEquals(3, one.get("index").asInt());
        assertEquals(1, one.get("digit").asInt());
        assertEquals(10, one.get("outputs").size());
        assertTrue(one.get("outputs").get(1).asDouble() > 0.99);
        assertEquals(1, one.get("label").asInt());
        assertFalse(one.get("sure").asBoolean());
        assertTrue(json(lines.get(1)).get("sure").asBoolean());
        JsonNode empty = json(lines.get(2));
        assertTrue(empty.get("digit").isNull());
        assertFalse(empty.get("sure").asBoolean());
        assertEquals("{\"total\":3,\"right\":1}", lines.get(3));
    }

    @Test
    void classify_pictures_findsTheirInk() throws IOException {
        savePicture("a/up.png", 10, 60);
        savePicture("b/lying.jpg", 60, 10);
        List<String> lines = classify("@/a/up.png @/b/lying.jpg").lines();
        assertTrue(lines.get(0).startsWith(folder + "/a/up.png 1 "), lines.get(0));
        assertTrue(lines.get(1).startsWith(folder + "/b/lying.jpg 0 "), lines.get(1));
        assertEquals(2, lines.size());
        assertEquals(
                "{\"total\":1,\"right\":null}",
                classify("--json @/a/up.png").lines().get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file,label\\na/bar.png,1\\nb/bar.png,0 | 2 / 2",
                "a/bar.png,1,dark-on-light\\n\\nb/bar.png,1 | 1 / 2",
                "nosuch.png,1\\nb/bar.png#0,0 | 1 / 1",
                "\uFEFFa/bar.png,1\\nb/bar.png,0 | 2 / 2"
            })
    void classify_labelsByName_areThoseOfThePictures(String labels, String right) throws IOException {
        savePicture("a/bar.png", 10, 60);
        savePicture("b/bar.png", 60, 10);
        Files.writeString(folder.resolve("labels.csv"), labels.replace("\\n", "\n"));
        Output output = classify("--labels @/labels.csv @/a/bar.png @/b/bar.png");
        assertTrue(output.out().contains("Right: " + right + " ("), output.out() + output.err());
    }

    @Test
    void classify_idx_takesLabelsInOrder() throws DataException {
        byte[] upright = new byte[28 * 28];
        for (int y = 4; y < 24; y++) {
            Arrays.fill(upright, y * 28 + 13, y * 28 + 16, (byte) 255);
        }
        byte[] inverted = new byte[upright.length];
        for (int i = 0; i < inverted.length; i++) {
            inverted[i] = (byte) (255 - (upright[i] & 0xFF));
        }
        Digits digits = new Digits("two", 28, 28, List.of(Digit.of(28, 28, upright, 1), Digit.of(28, 28, inverted, 1)));
        IdxFile.writeImages(folder.resolve("images.gz"), digits);
        IdxFile.writeLabels(folder.resolve("labels"), digits);
        assertTrue(classify("--labels @/labels @/images.gz").out().contains("Right: 2 / 2 (100.00%)"));
        assertTrue(classify("--raw --labels @/labels @/images.gz").out().contains("Right: 1 / 2 (50.00%)"));
    }

    @Test
    void classify_inAnyLocale_printsDots() throws IOException {
        gestures();
        Locale before = Locale.getDefault();
        Output expected = classify("@/gestures");
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals(expected, classify("@/gestures"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@/nosuch | @/nosuch: there is no such file",
                "@ | @: is a folder, expected a file",
                "@/text | @/text: is neither a PNG or JPEG picture nor IDX pictures nor a gesture file",
                "@/net.json | @/net.json: the key canvas is missing",
                "--labels @/zero @/gestures | @/zero: line 2 names no file this system can have (Nul character not allowed)",
                "--labels @/text @/gestures | @/text: line 2 is not a name, a comma and a digit",
                "--labels @/nosuch @/gestures | @/nosuch: there is no such file",
                "--labels @/labels @/gestures | @/labels: holds 1 labels for 3 digits"
            })
    void classify_badFile_isASentenceWithStatus1(String words, String sentence) throws IOException, DataException {
        gestures();
        Files.writeString(folder.resolve("text"), "one\ntwo\n");
        Files.writeString(folder.resolve("zero"), "one.png,1\ntw\0.png,2\n");
        IdxFile.writeLabels(folder.resolve("labels"), new Digits("", 1, 1, List.of(Digit.of(1, 1, new byte[1], 1))));
        Output output = classify(words);
        assertEquals(sentence.replace("@", folder.toString()), output.err().strip());
        assertEquals("", output.out());
        assertEquals(1, output.exit());
    }

    /** Upright bars are ones to this network, lying ones zeros. */
    private Path numbers() throws IOException {
        return Files.writeString(
                folder.resolve("numbers"),
                """
                {"canvas": [400, 150], "brush": 20, "gestures": [
                 {"index": 3, "label": "11", "strokes": [[[50, 20], [50, 120]], [[120, 20], [120, 120]]]},
                 {"label": "011", "strokes": [[[50, 20], [50, 120]], [[120, 20], [120, 120]]]},
                 {"index": 9, "strokes": []}]}
                """);
    }

    @Test
    void classifyNumber_gestures_printsALineEachAndTheCount() throws IOException {
        numbers();
        Output output = classify("--number @/numbers");
        assertEquals("", output.err());
        List<String> lines = output.lines();
        assertTrue(
                lines.get(0).matches(".*/numbers#3 11 -?\\d+\\.\\d{3} 1:0\\.[67]\\d\\d 1:0\\.[67]\\d\\d"),
                lines.get(0));
        assertTrue(lines.get(1).contains("#1 11 "), lines.get(1));
        assertTrue(lines.get(2).endsWith("#9 -"), lines.get(2));
        assertEquals("Right: 1 / 2 (50.00%)", lines.get(4));
        assertEquals(5, lines.size());
    }

    @Test
    void classifyNumber_json_tellsTheWaysToCut() throws IOException {
        numbers();
        List<String> lines = classify("--number --json @/numbers").lines();
        JsonNode first = json(lines.get(0));
        assertEquals("11", first.get("number").asText());
        assertEquals("11", first.get("label").asText());
        JsonNode best = first.get("ways").get(0);
        assertEquals("11", best.get("number").asText());
        assertEquals(2, best.get("pieces").size());
        JsonNode second = best.get("pieces").get(1);
        assertEquals(110, second.get("left").asInt());
        assertEquals(10, second.get("top").asInt());
        assertEquals(20, second.get("width").asInt());
        assertEquals(120, second.get("height").asInt());
        assertEquals(1, second.get("digit").asInt());
        assertTrue(json(lines.get(2)).get("number").isNull());
        assertEquals(0, json(lines.get(2)).get("ways").size());
        assertEquals("{\"total\":2,\"right\":1}", lines.get(3));
    }

    @Test
    void classifyNumber_labelsByName_mayHaveSeveralDigits() throws IOException {
        savePicture("bar.png", 10, 60);
        savePicture("other.png", 10, 60);
        Files.writeString(folder.resolve("labels.csv"), "bar.png,1\nother.png,11\n");
        Output output = classify("--number --labels @/labels.csv @/bar.png @/other.png");
        assertTrue(output.out().contains("Right: 1 / 2 ("), output.out() + output.err());
        assertTrue(classify("--labels @/labels.csv @/bar.png")
                .err()
                .contains("line 2 is not a name, a comma and a digit"));
    }

    @Test
    void classifyNumber_raw_isRefused() throws IOException {
        numbers();
        Output output = classify("--number --raw @/numbers");
        assertEquals(2, output.exit());
        assertEquals(
                "--number and --raw: digits cut out of a number are always prepared",
                output.err().strip());
    }

    @Test
    void classify_otherNetwork_isRefused() throws DataException, IOException {
        gestures();
        var network = new Network(List.of(4, 10), Activation.SIGMOID, Objective.SIGMOID_CROSS_ENTROPY);
        NetworkFile.write(folder.resolve("net.json"), new SavedNetwork(network, PixelScale.BY_255));
        Output output = classify("@/gestures");
        assertEquals(
                folder + "/net.json: has 4 inputs and 10 outputs, expected 784 and 10",
                output.err().strip());
        assertEquals(1, output.exit());
    }
}
