package nndl.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nndl.cli.Terminal.Output;
import nndl.data.BundledNetworks;
import nndl.data.DataException;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.Mnist;
import nndl.data.NetworkFile;
import nndl.data.PixelScale;
import nndl.data.SavedNetwork;
import nndl.nn.Activation;
import nndl.nn.Network;
import nndl.nn.Objective;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Training and evaluating on a few of MNIST's digits. */
class TrainCommandTest {
    private static final String TRAIN = "train --network 784,10 --train-size 30 --epochs 3 --objective"
            + " sigmoid-cross-entropy --eta 0.5 --lambda 0.1 ";

    @TempDir
    static Path shared;

    private static Output trained;

    @TempDir
    Path folder;

    @BeforeAll
    static void train() {
        trained = Terminal.run(TRAIN + "--pixel-scale 256 --metrics " + shared.resolve("a.csv") + " --save "
                + shared.resolve("net.json"));
    }

    @Test
    void train_fewDigits_printsTheSeedAndEachEpochAsTheBookDoes() {
        assertEquals(0, trained.exit(), trained.err());
        List<String> lines = trained.lines();
        assertEquals("seed 12345678", lines.get(0));
        for (int epoch = 0; epoch < 3; epoch++) {
            assertTrue(lines.get(1 + epoch).matches("Epoch " + epoch + ": [0-9]+ / 10000"), lines.get(1 + epoch));
        }
        assertTrue(lines.get(4).matches("[0-9.]+ s per epoch training, [0-9.]+ s evaluation"), lines.get(4));
        assertEquals("Saved the network of the last epoch measured to " + shared.resolve("net.json"), lines.get(5));
        assertEquals("", trained.err());
    }

    private static List<String> withoutSeconds(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .map(line -> {
                    String[] fields = line.split(",", -1);
                    assertEquals(15, fields.length);
                    fields[2] = "";
                    return String.join(",", fields);
                })
                .toList();
    }

    @Test
    void train_sameSeedInAGermanLocale_writesTheSame() throws IOException {
        Locale before = Locale.getDefault();
        Output german;
        try {
            Locale.setDefault(Locale.GERMANY);
            german = Terminal.run(TRAIN + "--pixel-scale 256 --metrics " + folder.resolve("a.csv") + " --save "
                    + folder.resolve("net.json"));
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(
                trained.linesWithoutTimes(),
                german.linesWithoutTimes().stream()
                        .map(line -> line.replace(folder.toString(), shared.toString()))
                        .toList());
        assertEquals(withoutSeconds(shared.resolve("a.csv")), withoutSeconds(folder.resolve("a.csv")));
        assertEquals(-1, Files.mismatch(shared.resolve("net.json"), folder.resolve("net.json")));
    }

    @Test
    void train_otherSeed_printsItAndOtherFigures() {
        Output other = Terminal.run(TRAIN + "--seed 7");
        assertEquals("seed 7", other.lines().get(0));
        assertNotEquals(trained.lines().subList(1, 4), other.lines().subList(1, 4));
    }

    @Test
    void metrics_ofThePrintedSet_areWhatWasPrinted() throws IOException {
        List<String> rows = Files.readAllLines(shared.resolve("a.csv"));
        assertEquals(4, rows.size());
        for (int epoch = 0; epoch < 3; epoch++) {
            String[] fields = rows.get(1 + epoch).split(",", -1);
            assertEquals(
                    "Epoch " + epoch + ": " + fields[13] + " / " + fields[14],
                    trained.lines().get(1 + epoch));
            assertEquals("30", fields[6]);
        }
    }

    @Test
    void evaluate_savedNetwork_agreesWithWhatTrainPrinted() throws IOException {
        Output output = Terminal.run("evaluate --network " + shared.resolve("net.json"));
        assertEquals(0, output.exit(), output.err());
        String last = trained.lines().get(3).replace("Epoch 2: ", "Accuracy: ");
        assertTrue(output.lines().get(0).startsWith(last + " ("), output.out());

        Output json =
                Terminal.run("evaluate --json --lambda 0.1 --train-size 30 --network " + shared.resolve("net.json"));
        JsonNode object = JsonMapper.builder().build().readTree(json.out());
        assertEquals(
                List.of("total", "correct", "data_cost", "penalty", "per_digit", "confusion"),
                object.properties().stream().map(Map.Entry::getKey).toList());
        String[] fields = Files.readAllLines(shared.resolve("a.csv")).get(3).split(",", -1);
        assertEquals(Double.parseDouble(fields[11]), object.get("data_cost").doubleValue());
        assertEquals(Double.parseDouble(fields[12]), object.get("penalty").doubleValue());
        assertEquals(fields[13], object.get("correct").asText());
        assertEquals(10_000, object.get("total").intValue());
        int[] expected = {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009};
        int correct = 0;
        for (int digit = 0; digit < 10; digit++) {
            JsonNode row = object.get("confusion").get(digit);
            assertEquals(
                    expected[digit],
                    IntStream.range(0, 10).map(k -> row.get(k).intValue()).sum());
            JsonNode perDigit = object.get("per_digit").get(digit);
            assertEquals(row.get(digit), perDigit.get("correct"));
            assertEquals(expected[digit], perDigit.get("total").intValue());
            correct += perDigit.get("correct").intValue();
        }
        assertEquals(correct, object.get("correct").intValue());
    }

    @Test
    void evaluate_germanLocale_printsTheSame() {
        Locale before = Locale.getDefault();
        for (String option : List.of("", "--json ")) {
            String line = "evaluate --lambda 3 " + option + "--network " + shared.resolve("net.json");
            Output expected = Terminal.run(line);
            try {
                Locale.setDefault(Locale.GERMANY);
                assertEquals(expected, Terminal.run(line));
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    /** Ten pictures to learn, ten thousand to be tested on: two figures, each with its own denominator. */
    @Test
    void train_onAFileOfTenDigits_countsThemApartFromTheTestSet() throws IOException, DataException {
        Digits ten = Mnist.load(Optional.empty()).training().slice(0, 10);
        Path images = folder.resolve("images");
        Path labels = folder.resolve("labels");
        IdxFile.writeImages(images, ten);
        IdxFile.writeLabels(labels, ten);
        Path csv = folder.resolve("ten.csv");
        Output output = Terminal.run(
                "train --network 784,10 --epochs 40 --eta 0.5 --objective sigmoid-cross-entropy --init scaled --train-images "
                        + images + " --train-labels " + labels + " --metrics " + csv);
        assertEquals(0, output.exit(), output.err());
        String[] fields = Files.readAllLines(csv).get(40).split(",", -1);
        assertEquals("10", fields[6]);
        assertEquals("10000", fields[14]);
        assertTrue(Integer.parseInt(fields[5]) >= 8 && Integer.parseInt(fields[13]) < 7000, Arrays.toString(fields));
    }

    @Test
    void train_diverging_saysInWhichEpochAndSavesNothing() {
        Path net = folder.resolve("net.json");
        Output output = Terminal.run(
                "train --network 784,10 --objective linear-quadratic --train-size 20 --eta 1e200" + " --save " + net);
        assertEquals(1, output.exit());
        assertTrue((output.out() + output.err()).contains("The run diverged in epoch 0"), output.out());
        assertFalse(Files.exists(net));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validation", "training"})
    void train_evaluatingAnotherSet_printsItsCounts(String set) {
        Output output = Terminal.run(TRAIN + "--evaluate " + set);
        String total = set.equals("training") ? "30" : "10000";
        assertTrue(output.lines().get(1).endsWith(" / " + total), output.out());
    }

    @Test
    void train_stoppingRule_measuresValidationToo() {
        Output output = Terminal.run("train --network 784,10 --train-size 20 --eta 1e-300 --stop no-improvement-2");
        assertEquals(0, output.exit(), output.err());
        assertTrue(
                output.out().contains("Stopped after epoch 2: validation accuracy no longer improves."), output.out());
    }

    /** A rate that decays waits for nothing. */
    @Test
    void train_decayingRate_measuresNoValidation() throws IOException {
        Path csv = folder.resolve("decay.csv");
        Terminal.run(TRAIN + "--schedule decay-to-0.1 --metrics " + csv);
        String[] fields = Files.readAllLines(csv).get(1).split(",", -1);
        assertEquals("", fields[7], "validation cost");
        assertNotEquals("", fields[11], "test cost");
    }

    /** By whatever name: what would be lost is left as it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--metrics @/images",
                "--metrics @/link",
                "--save @/./labels",
                "--metrics @/new --save @/./new",
                "--metrics @/images.gz --save @/linked/images.gz",
                "--metrics @MNIST/train-images-idx3-ubyte.gz"
            })
    void train_writingWhatItReadsOrWrites_isRefused(String outputs) throws IOException, DataException {
        Digits ten = Mnist.load(Optional.empty()).training().slice(0, 10);
        Path images = folder.resolve("images");
        IdxFile.writeImages(images, ten);
        IdxFile.writeLabels(folder.resolve("labels"), ten);
        Files.createSymbolicLink(folder.resolve("link"), images);
        Files.createSymbolicLink(folder.resolve("linked"), folder);
        byte[] before = Files.readAllBytes(images);
        String line = "train --epochs 1 --network 784,10 --train-images @/images --train-labels @/labels " + outputs;
        Path mnist = Mnist.folder(Optional.empty());
        Output output = Terminal.run(line.replace("@MNIST", mnist.toString()).replace("@", folder.toString()));
        assertEquals(2, output.exit(), output.out());
        assertTrue(output.err().strip().endsWith("; expected another file"), output.err());
        assertArrayEquals(before, Files.readAllBytes(images));
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void trainAndEvaluate_onNoPictures_sayThatThereAreNone() throws DataException {
        Digits none = new Digits("none", 28, 28, List.of());
        IdxFile.writeImages(folder.resolve("images"), none);
        IdxFile.writeLabels(folder.resolve("labels"), none);
        for (String line : List.of("train --train-images @ --train-labels ", "evaluate --images @ --labels ")) {
            String images = folder.resolve("images").toString();
            Output output = Terminal.run(line.replace("@", images) + folder.resolve("labels"));
            assertEquals(images + ": holds no pictures", output.err().strip());
            assertEquals(1, output.exit());
        }
    }

    /** Digits that got no answer are digits all the same. */
    @Test
    void evaluate_outputsThatAreNoNumbers_countsThemAmongAllOfEachDigit() throws IOException, DataException {
        Network network = new Network(List.of(784, 10), Activation.SIGMOID, Objective.LINEAR_QUADRATIC);
        for (int j = 0; j < 10; j++) {
            // The sums of what is on the left and what is on the right are infinite, and their sum is no number.
            for (int k = 0; k < 784; k++) {
                network.layer(2).setW(j, k, k % 28 < 14 ? 1e308 : -1e308);
            }
        }
        Path net = folder.resolve("net.json");
        NetworkFile.write(net, new SavedNetwork(network, PixelScale.BY_255));
        JsonNode json = new JsonMapper()
                .readTree(Terminal.run("evaluate --json --network " + net).out());
        int all = 0;
        for (JsonNode digit : json.get("per_digit")) {
            all += digit.get("total").asInt();
        }
        assertEquals(10_000, all);
        assertTrue(json.get("penalty").isNumber(), json::toString);
    }

    @Test
    void evaluate_picturesOfAnotherSize_isRefusedWithBothSizes() throws DataException {
        Path images = folder.resolve("images");
        Path labels = folder.resolve("labels");
        Digits small = new Digits("small", 5, 4, List.of(Digit.of(5, 4, new byte[20], 3)));
        IdxFile.writeImages(images, small);
        IdxFile.writeLabels(labels, small);
        Path net = shared.resolve("net.json");
        Output output = Terminal.run("evaluate --network " + net + " --images " + images + " --labels " + labels);
        assertEquals(1, output.exit());
        assertEquals(
                net + ": has 784 inputs and 10 outputs, expected 20 and 10",
                output.err().strip());
    }

    @Test
    void train_expandedAndRounded_isTheSameEveryTime() throws IOException {
        String expanded = TRAIN + "--expand distort:handwriting=0.3 --schedule decay-to-0.1 --single --save ";
        Output output = Terminal.run(expanded + folder.resolve("a.json"));
        assertEquals(0, output.exit(), output.err());
        Terminal.run(expanded + folder.resolve("b.json"));
        assertEquals(-1, Files.mismatch(folder.resolve("a.json"), folder.resolve("b.json")));
        Terminal.run(TRAIN + "--schedule decay-to-0.1 --single --save " + folder.resolve("plain.json"));
        assertNotEquals(-1, Files.mismatch(folder.resolve("a.json"), folder.resolve("plain.json")));
        assertTrue(Files.size(folder.resolve("a.json")) < 0.7 * Files.size(shared.resolve("net.json")));
    }

    private static int correct(String evaluate) throws IOException {
        JsonNode object = JsonMapper.builder()
                .build()
                .readTree(Terminal.run(evaluate + " --json").out());
        return object.get("correct").intValue();
    }

    @Test
    void evaluate_withoutNetwork_takesTheBestThatIsBundled() throws IOException {
        assertEquals(BundledNetworks.best().test().correct(), correct("evaluate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-network", "best-of-the-book"})
    void evaluate_networkThatIsBundled_takesItByName(String id) throws IOException {
        assertEquals(BundledNetworks.named(id).orElseThrow().test().correct(), correct("evaluate --network " + id));
    }

    @Test
    void evaluate_fileCalledAsABundledNetwork_winsOverIt() throws IOException {
        Path file = Files.writeString(Path.of("best-of-the-book"), "{}");
        try {
            Output output = Terminal.run("evaluate --network best-of-the-book");
            assertEquals(
                    "best-of-the-book: the key sizes is missing", output.err().strip());
        } finally {
            Files.delete(file);
        }
    }
}
