package nndl.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nndl.data.DataException.Kind;
import nndl.nn.Activation;
import nndl.nn.Layer;
import nndl.nn.Network;
import nndl.nn.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFileTest {
    /** [3,2,1] in the order in which Python 2 happened to write the keys. */
    private static final String BOOK =
            """
            {"cost": "CrossEntropyCost",
             "weights": [[[0.1, -2, 3e-5], [4.5, 5.25, 6]], [[-7.125, 8]]],
             "biases": [[[0.5], [-0.25]], [[1e300]]],
             "sizes": [3, 2, 1]}
            """;

    @TempDir
    Path folder;

    private Path file(String json) {
        try {
            return Files.writeString(folder.resolve("net.json"), json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SavedNetwork read(String json) throws DataException {
        return NetworkFile.read(file(json));
    }

    /** The message without the file's name at its start. */
    private String refused(String json) {
        Path file = file(json);
        DataException e = assertThrows(DataException.class, () -> NetworkFile.read(file));
        String start = file + ": ";
        assertTrue(e.getMessage().startsWith(start), e.getMessage());
        return e.getMessage().substring(start.length());
    }

    private static Network random(List<Integer> sizes, Activation hidden, Objective objective) {
        var random = new Random(7);
        var network = new Network(sizes, hidden, objective);
        for (int l = 2; l <= sizes.size(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                layer.setB(j, random.nextGaussian());
                for (int k = 0; k < layer.inputs(); k++) {
                    layer.setW(j, k, random.nextGaussian());
                }
            }
        }
        return network;
    }

    private static void assertSame(Network expected, Network actual) {
        assertEquals(expected.sizes(), actual.sizes());
        assertEquals(expected.hidden(), actual.hidden());
        assertEquals(expected.objective(), actual.objective());
        for (int l = 2; l <= expected.sizes().size(); l++) {
            for (int j = 0; j < expected.layer(l).neurons(); j++) {
                assertSameBits(expected.layer(l).b(j), actual.layer(l).b(j));
                for (int k = 0; k < expected.layer(l).inputs(); k++) {
                    assertSameBits(expected.layer(l).w(j, k), actual.layer(l).w(j, k));
                }
            }
        }
    }

    private static void assertSameBits(double expected, double actual) {
        assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(actual));
    }

    @Test
    void read_networkOfTheBook_opens() throws DataException {
        SavedNetwork saved = read(BOOK);
        Network network = saved.network();
        assertEquals(List.of(3, 2, 1), network.sizes());
        assertEquals(Objective.SIGMOID_CROSS_ENTROPY, network.objective());
        assertEquals(Activation.SIGMOID, network.hidden());
        assertEquals(PixelScale.BY_255, saved.pixelScale());
        assertEquals(0.1, network.layer(2).w(0, 0));
        assertEquals(3e-5, network.layer(2).w(0, 2));
        assertEquals(4.5, network.layer(2).w(1, 0));
        assertEquals(8, network.layer(3).w(0, 1));
        assertEquals(-0.25, network.layer(2).b(1));
        assertEquals(1e300, network.layer(3).b(0));
    }

    @Test
    void read_plainBiases_areTheSame() throws DataException {
        String plain = BOOK.replace("[[[0.5], [-0.25]], [[1e300]]]", "[[0.5, -0.25], [1e300]]");
        assertSame(read(BOOK).network(), read(plain).network());
    }

    @Test
    void read_unknownKeys_areIgnored() throws DataException {
        String more = BOOK.replace("\"sizes\"", "\"note\": {\"by\": [1, {}]}, \"sizes\"");
        assertSame(read(BOOK).network(), read(more).network());
    }

    @ParameterizedTest
    @CsvSource({
        "QuadraticCost, , SIGMOID_QUADRATIC",
        "QuadraticCost, sigmoid, SIGMOID_QUADRATIC",
        "QuadraticCost, linear, LINEAR_QUADRATIC",
        "CrossEntropyCost, , SIGMOID_CROSS_ENTROPY",
        "CrossEntropyCost, sigmoid, SIGMOID_CROSS_ENTROPY",
        "SOFTMAX_LOG_LIKELIHOOD, , SOFTMAX_LOG_LIKELIHOOD",
        "SOFTMAX_LOG_LIKELIHOOD, softmax, SOFTMAX_LOG_LIKELIHOOD",
        "LINEAR_QUADRATIC, linear, LINEAR_QUADRATIC",
        "SIGMOID_CROSS_ENTROPY, sigmoid, SIGMOID_CROSS_ENTROPY"
    })
    void read_costAndOutput_nameTheObjective(String cost, String output, Objective objective) throws DataException {
        assertEquals(objective, read(withCost(cost, output)).network().objective());
    }

    @ParameterizedTest
    @CsvSource({"QuadraticCost, softmax", "CrossEntropyCost, linear", "SOFTMAX_LOG_LIKELIHOOD, sigmoid"})
    void read_costAgainstOutput_isRefused(String cost, String output) {
        assertEquals("the cost " + cost + " does not go with the output " + output, refused(withCost(cost, output)));
    }

    private static String withCost(String cost, String output) {
        String key = output == null ? "" : "\"output\": \"" + output + "\", ";
        return BOOK.replace("\"cost\": \"CrossEntropyCost\"", key + "\"cost\": \"" + cost + "\"");
    }

    @ParameterizedTest
    @CsvSource({"sigmoid, SIGMOID", "tanh, TANH", "relu, RELU", "linear, LINEAR"})
    void read_activation_isOfTheHiddenLayers(String word, Activation activation) throws DataException {
        String json = BOOK.replace("{\"cost\"", "{\"activation\": \"" + word + "\", \"cost\"");
        assertEquals(activation, read(json).network().hidden());
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("\"sizes\": [3, 2, 1]", "\"size\": 3", "the key sizes is missing"),
                Arguments.of("\"weights\"", "\"w\"", "the key weights is missing"),
                Arguments.of("\"biases\"", "\"b\"", "the key biases is missing"),
                Arguments.of("\"cost\"", "\"c\"", "the key cost is missing"),
                Arguments.of("[3, 2, 1]", "[]", "sizes has 0 numbers, expected at least 2"),
                Arguments.of("[3, 2, 1]", "[3]", "sizes has 1 numbers, expected at least 2"),
                Arguments.of("[3, 2, 1]", "7", "sizes is 7, expected a list"),
                Arguments.of("[3, 2, 1]", "[3, 0, 1]", "sizes[1] is 0, expected a whole number from 1 on"),
                Arguments.of("[3, 2, 1]", "[3, 2.5, 1]", "sizes[1] is 2.5, expected a whole number from 1 on"),
                Arguments.of(
                        "[3, 2, 1]",
                        "[3, 99999999999, 1]",
                        "sizes[1] is 99999999999, expected a whole number from 1 on"),
                Arguments.of("[3, 2, 1]", "[3, 2, 2, 1]", "weights has 2 layers, expected 3"),
                Arguments.of("[3, 2, 1]", "[4, 2, 1]", "weights[0] row 0 has 3 numbers, expected 4"),
                Arguments.of("[3, 2, 1]", "[3, 2000000000, 1]", "weights[0] has 2 rows, expected 2000000000"),
                Arguments.of("4.5, 5.25, 6", "4.5, 5.25", "weights[0] row 1 has 2 numbers, expected 3"),
                Arguments.of("[[-7.125, 8]]", "[]", "weights[1] has 0 rows, expected 1"),
                Arguments.of("[-7.125, 8]", "-7.125", "weights[1][0] is -7.125, expected a list"),
                Arguments.of("5.25", "NaN", "weights[0][1][1] is NaN, expected a finite number"),
                Arguments.of("5.25", "-Infinity", "weights[0][1][1] is -Infinity, expected a finite number"),
                Arguments.of("5.25", "1e999", "weights[0][1][1] is 1e999, expected a finite number"),
                Arguments.of("5.25", "\"5.25\"", "weights[0][1][1] is 5.25, expected a finite number"),
                Arguments.of("5.25", "null", "weights[0][1][1] is null, expected a finite number"),
                Arguments.of("5.25", "[5]", "weights[0][1][1] is [, expected a finite number"),
                Arguments.of(", [[1e300]]]", "]", "biases has 1 layers, expected 2"),
                Arguments.of(", [-0.25]", "", "biases[0] has 1 rows, expected 2"),
                Arguments.of("[-0.25]", "[-0.25, 1]", "biases[0] row 1 has 2 numbers, expected 1"),
                Arguments.of("[-0.25]", "true", "biases[0][1] is true, expected a finite number"),
                Arguments.of(
                        "\"CrossEntropyCost\"",
                        "\"Hinge\"",
                        "cost is Hinge, expected one of QuadraticCost, CrossEntropyCost, SIGMOID_QUADRATIC, "
                                + "SIGMOID_CROSS_ENTROPY, SOFTMAX_LOG_LIKELIHOOD, LINEAR_QUADRATIC"),
                Arguments.of(
                        "{\"cost\"",
                        "{\"activation\": \"Tanh\", \"cost\"",
                        "activation is Tanh, expected one of sigmoid, tanh, relu, linear"),
                Arguments.of(
                        "{\"cost\"",
                        "{\"output\": 1, \"cost\"",
                        "output is 1, expected one of sigmoid, softmax, linear"),
                Arguments.of(
                        "{\"cost\"", "{\"pixel_scale\": 100, \"cost\"", "pixel_scale is 100, expected one of 255, 256"),
                Arguments.of("[3, 2, 1]}", "[3, 2, 1]} {}", "is not JSON, from line 4, column 22 on"),
                Arguments.of("5.25", "5,25,", "is not JSON, from line 2, column 43 on"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void read_brokenNetwork_saysWhere(String good, String bad, String sentence) {
        assertTrue(BOOK.contains(good), good);
        assertEquals(sentence, refused(BOOK.replace(good, bad)));
    }

    @Test
    void read_longText_isQuotedShort() {
        String sentence = refused(BOOK.replace("5.25", "\"" + "x\\n".repeat(1000) + "\""));
        assertEquals("weights[0][1][1] is " + "x ".repeat(20) + "..., expected a finite number", sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[1]", "7", "null"})
    void read_noObject_isRefused(String json) {
        assertEquals("holds no network, expected an object with the keys sizes, weights, biases, cost", refused(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"weights\"", "eights\"", "[0.1", ".1, -2", " -2, 3e-5", "\"sizes\"", "]}"})
    void read_cutOff_saysSo(String next) {
        String sentence = refused(BOOK.substring(0, BOOK.indexOf(next)));
        assertTrue(sentence.startsWith("the JSON ends too early, at line "), sentence);
    }

    @Test
    void read_cutOffAnywhere_isRefused() {
        for (int length = 0; length < BOOK.length() - 2; length++) {
            assertFalse(refused(BOOK.substring(0, length)).isEmpty());
        }
    }

    @Test
    void read_nestedTooDeep_isRefused() {
        assertEquals(
                "holds a number, a text or a nesting longer than such a file has",
                refused("{\"x\":" + "[".repeat(100_000)));
    }

    @Test
    void read_moreNumbersThanAnyNetwork_isRefusedBeforeTheMemoryIsFull() throws IOException {
        String json = "{\"weights\":[[[" + "0,".repeat(20_000_001) + "0]]]}";
        Path file = Files.write(folder.resolve("bomb"), IdxBytes.gzip(json.getBytes()));
        DataException e = assertThrows(DataException.class, () -> NetworkFile.read(file));
        assertEquals(file + ": holds more than 20000000 numbers", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"net.json", "net.json.gz"})
    void write_readAgain_isTheSameToTheBit(String name) throws DataException {
        for (Activation hidden : Activation.values()) {
            for (Objective objective : Objective.values()) {
                for (PixelScale scale : PixelScale.values()) {
                    var saved = new SavedNetwork(random(List.of(5, 4, 3, 2), hidden, objective), scale);
                    Path file = folder.resolve(name);
                    NetworkFile.write(file, saved);
                    assertSame(saved.network(), NetworkFile.read(file).network());
                    assertEquals(scale, NetworkFile.read(file).pixelScale());
                }
            }
        }
    }

    @Test
    void write_anyFiniteNumber_isReadBackToTheBit() throws DataException {
        double[] edges = {
            -0.0,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            2e-44,
            9007199254740993.0,
            0.1
        };
        var network = new Network(List.of(5_000, 1), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        var random = new Random(11);
        for (int k = 0; k < 5_000; k++) {
            double w = k < edges.length ? edges[k] : Double.longBitsToDouble(random.nextLong());
            network.layer(2).setW(0, k, Double.isFinite(w) ? w : 1);
        }
        Path file = folder.resolve("net.json");
        NetworkFile.write(file, new SavedNetwork(network, PixelScale.BY_255));
        assertSame(network, NetworkFile.read(file).network());
    }

    @Test
    void write_sigmoidsOnly_isWhatTheBooksProgramReads() throws DataException, IOException {
        Network network = random(List.of(3, 2, 1), Activation.SIGMOID, Objective.SIGMOID_CROSS_ENTROPY);
        Path file = folder.resolve("net.json");
        NetworkFile.write(file, new SavedNetwork(network, PixelScale.BY_256));
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertEquals("[3,2,1]", json.get("sizes").toString());
        assertEquals("CrossEntropyCost", json.get("cost").asText());
        assertEquals(2, json.get("weights").size());
        assertEquals(
                network.layer(2).w(1, 2),
                json.get("weights").get(0).get(1).get(2).doubleValue());
        assertEquals(
                network.layer(3).b(0), json.get("biases").get(1).get(0).get(0).doubleValue());
        assertEquals("sigmoid", json.get("activation").asText());
        assertEquals("sigmoid", json.get("output").asText());
        assertEquals(256, json.get("pixel_scale").intValue());
    }

    @ParameterizedTest
    @CsvSource({
        "SIGMOID, SIGMOID_QUADRATIC, QuadraticCost",
        "TANH, SIGMOID_QUADRATIC, SIGMOID_QUADRATIC",
        "RELU, SIGMOID_CROSS_ENTROPY, SIGMOID_CROSS_ENTROPY",
        "SIGMOID, SOFTMAX_LOG_LIKELIHOOD, SOFTMAX_LOG_LIKELIHOOD",
        "SIGMOID, LINEAR_QUADRATIC, LINEAR_QUADRATIC"
    })
    void write_cost_isTheBooksOnlyWhereItsProgramCanRunIt(Activation hidden, Objective objective, String cost)
            throws DataException, IOException {
        Path file = folder.resolve("net.json");
        NetworkFile.write(file, new SavedNetwork(random(List.of(2, 2, 2), hidden, objective), PixelScale.BY_255));
        assertEquals(
                cost, new ObjectMapper().readTree(file.toFile()).get("cost").asText());
    }

    @Test
    void write_noHiddenLayer_isTheBooksWhateverTheHiddenActivation() throws DataException, IOException {
        Path file = folder.resolve("net.json");
        Network network = random(List.of(2, 2), Activation.RELU, Objective.SIGMOID_QUADRATIC);
        NetworkFile.write(file, new SavedNetwork(network, PixelScale.BY_255));
        assertTrue(Files.readString(file).contains("\"cost\":\"QuadraticCost\""));
        assertSame(network, NetworkFile.read(file).network());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void write_notFinite_isRefusedAndOldFileStays(double bad) throws IOException {
        Path file = Files.writeString(folder.resolve("net.json"), "old");
        Network weight = random(List.of(3, 2, 1), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        weight.layer(2).setW(1, 2, bad);
        var saved = new SavedNetwork(weight, PixelScale.BY_255);
        DataException e = assertThrows(DataException.class, () -> NetworkFile.write(file, saved));
        assertEquals(file + ": not saved, weights[0][1][2] is " + bad + ", expected a finite number", e.getMessage());
        Network bias = random(List.of(3, 2, 1), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        bias.layer(3).setB(0, bad);
        var other = new SavedNetwork(bias, PixelScale.BY_255);
        e = assertThrows(DataException.class, () -> NetworkFile.write(file, other));
        assertEquals(Kind.NOT_FINITE, e.kind());
        assertEquals("biases[1][0]", e.arguments().get(1));
        assertEquals("old", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"net.json", "net.json.gz"})
    void write_germanLocale_sameBytes(String name) throws DataException, IOException {
        var saved = new SavedNetwork(
                random(List.of(4, 3, 2), Activation.TANH, Objective.SOFTMAX_LOG_LIKELIHOOD), PixelScale.BY_256);
        byte[] english = writtenIn(Locale.US, name, saved);
        assertArrayEquals(english, writtenIn(Locale.GERMANY, name, saved));
        assertArrayEquals(english, writtenIn(Locale.forLanguageTag("tr-TR"), name, saved));
    }

    private byte[] writtenIn(Locale locale, String name, SavedNetwork saved) throws DataException, IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            Path file = folder.resolve(name);
            NetworkFile.write(file, saved);
            assertSame(saved.network(), NetworkFile.read(file).network());
            return Files.readAllBytes(file);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"net.json", "net.json.gz"})
    void read_rawOrPacked_goesByContentNotByName(String name) throws DataException, IOException {
        Path file = folder.resolve(name);
        Network expected = read(BOOK).network();
        Files.writeString(file, BOOK);
        assertSame(expected, NetworkFile.read(file).network());
        Files.write(file, IdxBytes.gzip(BOOK.getBytes()));
        assertSame(expected, NetworkFile.read(file).network());
    }

    @Test
    void write_single_hasTheDigitsOfSinglePrecision() throws DataException, IOException {
        Network network = random(List.of(40, 30, 10), Activation.RELU, Objective.SOFTMAX_LOG_LIKELIHOOD);
        network.layer(2).setW(0, 0, 0.1f);
        network.layer(2).setW(0, 1, 1 / 3.0);
        Path file = folder.resolve("single.json");
        NetworkFile.write(file, new SavedNetwork(network, PixelScale.BY_255), NetworkFile.Precision.SINGLE);
        assertTrue(Files.readString(file).contains("\"weights\":[[[0.1,0.33333334,"));
        Network read = NetworkFile.read(file).network();
        for (int l = 2; l <= 3; l++) {
            for (int j = 0; j < read.layer(l).neurons(); j++) {
                assertEquals(
                        (float) network.layer(l).b(j), (float) read.layer(l).b(j));
                for (int k = 0; k < read.layer(l).inputs(); k++) {
                    assertEquals((float) network.layer(l).w(j, k), (float)
                            read.layer(l).w(j, k));
                }
            }
        }
        Path whole = folder.resolve("double.json");
        NetworkFile.write(whole, new SavedNetwork(network, PixelScale.BY_255));
        assertTrue(Files.size(file) < 0.7 * Files.size(whole));
        // Rounded again it is the same: the file is the network that was measured.
        Path again = folder.resolve("again.json");
        NetworkFile.write(again, new SavedNetwork(read, PixelScale.BY_255), NetworkFile.Precision.SINGLE);
        assertEquals(-1, Files.mismatch(file, again));
    }

    @Test
    void write_nameEndsInGz_isPacked() throws DataException, IOException {
        Path file = folder.resolve("net.json.gz");
        NetworkFile.write(file, read(BOOK));
        assertArrayEquals(new byte[] {0x1F, (byte) 0x8B}, Arrays.copyOf(Files.readAllBytes(file), 2));
    }

    @Test
    void read_noSuchFile_saysSo() {
        Path file = folder.resolve("nowhere.json");
        assertFalse(Files.exists(file));
        DataException e = assertThrows(DataException.class, () -> NetworkFile.read(file));
        assertEquals(file + ": there is no such file", e.getMessage());
    }

    @Test
    void read_anyDamage_failsOnlyWithASentence() throws IOException {
        Path file = folder.resolve("damaged");
        assertTrue(Mutations.refused(BOOK.getBytes(), file, NetworkFile::read) > 100);
        assertTrue(Mutations.refused(IdxBytes.gzip(BOOK.getBytes()), file, NetworkFile::read) > 100);
    }
}
