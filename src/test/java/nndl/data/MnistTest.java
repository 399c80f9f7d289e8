package nndl.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nndl.data.DataException.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MnistTest {
    private static final List<String> NAMES = List.of(
            "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");

    private static MnistData mnist;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws DataException {
        mnist = Mnist.load(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "train-images-idx3-ubyte, 6bbc9ace898e44ae57da46a324031adb",
        "train-labels-idx1-ubyte, a25bea736e30d166cdddb491f175f624",
        "t10k-images-idx3-ubyte, 2646ac647ad5339dbf082846283269ea",
        "t10k-labels-idx1-ubyte, 27ae3e4e09519cfbb04c329615203637"
    })
    void files_ofTheProject_areTheOriginals(String name, String md5)
            throws IOException, DataException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        Path file = Mnist.folder(Optional.empty()).resolve(name + ".gz");
        try (InputStream in = new DigestInputStream(new GZIPInputStream(Files.newInputStream(file)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        assertEquals(md5, HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void load_splitsAsTheBook() throws DataException {
        assertEquals(50_000, mnist.training().size());
        assertEquals(10_000, mnist.validation().size());
        assertEquals(10_000, mnist.test().size());
        Path data = Mnist.folder(Optional.empty());
        Digits all = IdxFile.read(data.resolve(NAMES.get(0)), data.resolve(NAMES.get(1)));
        assertEquals(all.list().subList(0, 50_000), mnist.training().list());
        assertEquals(all.list().subList(50_000, 60_000), mnist.validation().list());
    }

    @Test
    void load_firstLabels_areTheKnownOnes() {
        assertArrayEquals(new int[] {5, 0, 4, 1, 9}, labels(mnist.training().slice(0, 5)));
        assertArrayEquals(new int[] {7, 2, 1, 0, 4}, labels(mnist.test().slice(0, 5)));
    }

    private static int[] labels(Digits digits) {
        return digits.list().stream().mapToInt(Digit::label).toArray();
    }

    @Test
    void load_firstTestPicture_hasTheKnownPixels() {
        int[] greys = mnist.test().get(0).greys();
        assertArrayEquals(new int[] {84, 185, 159, 151, 60, 36}, Arrays.copyOfRange(greys, 7 * 28 + 6, 7 * 28 + 12));
    }

    @Test
    void load_lastTestPicture_isWhole() {
        Digit last = mnist.test().get(9_999);
        assertEquals(41_833, last.sum());
        assertEquals(6, last.label());
    }

    @Test
    void load_testSet_hasTheKnownMean() {
        long sum = mnist.test().list().stream().mapToLong(Digit::sum).sum();
        assertEquals(33.791224489795916, sum / 7_840_000.0);
    }

    @Test
    void load_testSet_constantAnswersScoreAsKnown() {
        int[] counts = new int[10];
        mnist.test().list().forEach(digit -> counts[digit.label()]++);
        assertArrayEquals(new int[] {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009}, counts);
    }

    @Test
    void folder_givenOrItsMnist_isFoundUnderEitherSpelling() throws IOException, DataException {
        Path mnistFolder = Files.createDirectory(folder.resolve("mnist"));
        for (String name : NAMES) {
            Files.createFile(mnistFolder.resolve(name.replace("-idx", ".idx")));
        }
        assertEquals(mnistFolder, Mnist.folder(Optional.of(folder)));
        assertEquals(mnistFolder, Mnist.folder(Optional.of(mnistFolder)));
    }

    @Test
    void folder_oneFileMissing_namesItAndTheFolder() throws IOException {
        for (String name : NAMES.subList(0, 3)) {
            Files.createFile(folder.resolve(name));
        }
        DataException e = assertThrows(DataException.class, () -> Mnist.folder(Optional.of(folder)));
        assertEquals("t10k-labels-idx1-ubyte: not found, looked in " + folder, e.getMessage());
    }

    @Test
    void folder_noneGiven_looksBesideTheJarThenBesideItsFolderThenHere() {
        Path program = Path.of("/app/target/nndl-lab.jar").toAbsolutePath();
        Path working = Path.of("/home/reader").toAbsolutePath();
        assertEquals(
                List.of(
                        Path.of("/app/target/data").toAbsolutePath(),
                        Path.of("/app/data").toAbsolutePath(),
                        Path.of("/home/reader/data").toAbsolutePath()),
                Mnist.usualFolders(Optional.of(program), working));
        DataException e = assertThrows(
                DataException.class,
                () -> Mnist.firstComplete(List.of(folder.resolve("here"), folder.resolve("there"))));
        assertTrue(e.getMessage().contains(folder.resolve("here") + ", " + folder.resolve("there")), e.getMessage());
    }

    @Test
    void read_tooFewPictures_saysHowMany() throws IOException {
        Files.write(folder.resolve(NAMES.get(0)), IdxBytes.images(3, 28, 28));
        Files.write(folder.resolve(NAMES.get(1)), IdxBytes.labels(1, 2, 3));
        DataException e = assertThrows(DataException.class, () -> Mnist.read(folder));
        assertEquals(folder.resolve(NAMES.get(0)) + ": found 3 pictures, expected 60000", e.getMessage());
    }

    @Test
    void read_damagedTestSet_saysSoFromItsThread() throws IOException, DataException {
        Path data = Mnist.folder(Optional.empty());
        for (String name : NAMES.subList(0, 2)) {
            Files.copy(data.resolve(name + ".gz"), folder.resolve(name));
        }
        Files.write(folder.resolve(NAMES.get(2)), IdxBytes.images(1, 28, 28));
        Path labels = Files.write(folder.resolve(NAMES.get(3)), IdxBytes.labels(10));
        DataException e = assertThrows(DataException.class, () -> Mnist.read(folder));
        assertEquals(Kind.LABEL, e.kind());
        assertEquals(labels.toString(), e.arguments().get(0));
    }
}
