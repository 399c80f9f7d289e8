package nndl.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nndl.data.DataException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdxFileTest {
    private static final int[] LABELS = {7, 6, 1, 4, 0, 8, 9, 5, 3, 2};

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DataException refusedImages(Path file) {
        return assertThrows(DataException.class, () -> IdxFile.readImages(file));
    }

    private static DataException refusedLabels(Path file) {
        return assertThrows(DataException.class, () -> IdxFile.readLabels(file));
    }

    @Test
    void read_picturesAndLabels_areUnsignedAndInOrder() throws DataException {
        Path images = file("images", IdxBytes.images(10, 28, 28));
        Digits digits = IdxFile.read(images, file("labels", IdxBytes.labels(LABELS)));
        assertEquals(10, digits.size());
        assertEquals(28, digits.width());
        assertEquals(28, digits.height());
        assertEquals("images", digits.name());
        assertEquals(Optional.of(images), digits.file());
        for (int i = 0; i < 10; i++) {
            assertEquals(LABELS[i], digits.get(i).label());
            for (int pixel = 0; pixel < 784; pixel++) {
                assertEquals((784 * i + pixel) % 256, digits.get(i).grey(pixel));
            }
        }
    }

    @Test
    void readImages_manyNotSquare_keepsRowsAndColumns() throws DataException {
        Digits digits = IdxFile.readImages(file("images", IdxBytes.images(5_000, 3, 7)));
        assertEquals(7, digits.width());
        assertEquals(3, digits.height());
        assertEquals(5_000, digits.size());
        assertEquals(Digit.UNKNOWN, digits.get(0).label());
        assertEquals((4_999 * 21 + 20) % 256, digits.get(4_999).grey(20));
    }

    @Test
    void readImages_none_isAnEmptyList() throws DataException {
        assertEquals(
                0,
                IdxFile.readImages(file("images", IdxBytes.images(0, 28, 28))).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"images-idx3-ubyte", "images-idx3-ubyte.gz"})
    void read_rawOrPacked_goesByContentNotByName(String name) throws DataException {
        byte[] raw = IdxBytes.images(10, 28, 28);
        List<Digit> expected = IdxFile.readImages(file("expected", raw)).list();
        assertEquals(expected, IdxFile.readImages(file(name, raw)).list());
        assertEquals(
                expected, IdxFile.readImages(file(name, IdxBytes.gzip(raw))).list());
        byte[] labels = IdxBytes.labels(LABELS);
        assertEquals(10, IdxFile.readLabels(file(name, labels)).length);
        assertEquals(10, IdxFile.readLabels(file(name, IdxBytes.gzip(labels))).length);
    }

    @ParameterizedTest
    @CsvSource({
        "t10k-images-idx3-ubyte, t10k-images.idx3-ubyte",
        "t10k-images-idx3-ubyte, t10k-images.idx3-ubyte.gz",
        "t10k-images-idx3-ubyte, t10k-images-idx3-ubyte.gz",
        "t10k-images.idx3-ubyte.gz, t10k-images-idx3-ubyte",
        "t10k-images.idx3-ubyte, t10k-images-idx3-ubyte.gz"
    })
    void find_otherSpelling_isFound(String asked, String there) throws DataException {
        Path file = file(there, IdxBytes.images(1, 2, 2));
        assertEquals(Optional.of(file), IdxFile.find(folder.resolve(asked)));
        assertEquals(there, IdxFile.readImages(folder.resolve(asked)).name());
    }

    @Test
    void find_severalSpellings_takesTheOneAskedFor() {
        file("a-idx3-ubyte", IdxBytes.images(1, 2, 2));
        Path packed = file("a-idx3-ubyte.gz", IdxBytes.images(1, 2, 2));
        assertEquals(Optional.of(packed), IdxFile.find(packed));
        assertEquals(Optional.empty(), IdxFile.find(folder.resolve("b-idx3-ubyte")));
    }

    @Test
    void read_noSuchFile_saysSo() {
        Path file = folder.resolve("nowhere");
        assertEquals(file + ": there is no such file", refusedImages(file).getMessage());
        assertEquals(Kind.FILE_MISSING, refusedLabels(file).kind());
    }

    @Test
    void read_folder_saysSo() {
        assertEquals(
                folder + ": is a folder, expected a file", refusedImages(folder).getMessage());
    }

    @Test
    void read_labelsForPictures_saysFoundAndExpected() {
        Path labels = file("labels", IdxBytes.labels(LABELS));
        DataException e = refusedImages(labels);
        assertEquals(labels + ": holds labels, not pictures: found 2049, expected 2051", e.getMessage());
        assertEquals(Kind.LABELS_FOR_PICTURES, e.kind());
        assertEquals(List.of(labels.toString(), "2049", "2051"), e.arguments());
    }

    @Test
    void read_picturesForLabels_saysFoundAndExpected() {
        Path images = file("images", IdxBytes.images(10, 28, 28));
        assertEquals(
                images + ": holds pictures, not labels: found 2051, expected 2049",
                refusedLabels(images).getMessage());
    }

    @Test
    void read_somethingElse_saysFoundAndExpected() {
        Path png = file("a.png", IdxBytes.header(0x89504E47, 0x0D0A1A0A, 13, 0x49484452));
        assertEquals(
                png + ": is not such an IDX file: found 2303741511, expected 2051",
                refusedImages(png).getMessage());
    }

    @Test
    void read_littleEndian_isRefused() {
        ByteBuffer bytes = ByteBuffer.allocate(16 + 784).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(2051).putInt(1).putInt(28).putInt(28);
        Path file = file("little", bytes.array());
        assertEquals(
                file + ": the header is little-endian: found 50855936, expected 2051",
                refusedImages(file).getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 10, 15})
    void read_headerCutOff_saysHowMuchIsThere(int length) {
        byte[] bytes = Arrays.copyOf(IdxBytes.images(1, 28, 28), length);
        Path file = file("short", bytes);
        String sentence = ": the header needs 16 bytes, has " + length;
        assertEquals(file + sentence, refusedImages(file).getMessage());
        Path packed = file("short.gz", IdxBytes.gzip(bytes));
        assertEquals(packed + sentence, refusedImages(packed).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"7839", "0", "784"})
    void read_truncatedPictures_saysHowMuchIsThere(int length) {
        byte[] bytes = Arrays.copyOf(IdxBytes.images(10, 28, 28), 16 + length);
        Path file = file("images", bytes);
        assertEquals(
                file + ": needs 7840 bytes, has " + length, refusedImages(file).getMessage());
        Path packed = file("images.gz", IdxBytes.gzip(bytes));
        assertEquals(
                packed + ": needs 7840 bytes, has " + length,
                refusedImages(packed).getMessage());
    }

    @Test
    void read_truncatedLabels_namesTheFile() {
        Path file = file("labels", Arrays.copyOf(IdxBytes.labels(LABELS), 17));
        assertEquals(file + ": needs 10 bytes, has 9", refusedLabels(file).getMessage());
    }

    @Test
    void read_trailingBytes_saysHowManyThereAre() {
        Path images = file("images", Arrays.copyOf(IdxBytes.images(10, 28, 28), 16 + 7841));
        assertEquals(
                images + ": needs 7840 bytes, has 7841", refusedImages(images).getMessage());
        Path labels = file("labels.gz", IdxBytes.gzip(Arrays.copyOf(IdxBytes.labels(LABELS), 8 + 3_000_000)));
        assertEquals(
                labels + ": needs 10 bytes, has 3000000", refusedLabels(labels).getMessage());
    }

    @Test
    void read_gzipCutOffInThePictures_saysHowMuchIsThere() {
        byte[] packed = IdxBytes.gzip(IdxBytes.images(10, 28, 28));
        Path file = file("images.gz", Arrays.copyOf(packed, packed.length - 12));
        DataException e = refusedImages(file);
        assertEquals(Kind.TOO_SHORT, e.kind());
        assertEquals("7840", e.arguments().get(2));
        assertTrue(Integer.parseInt(e.arguments().get(1)) < 7840, e.getMessage());
    }

    @Test
    void read_gzipCutOffInItsOwnHeaderOrChecksum_saysSo() {
        byte[] packed = IdxBytes.gzip(IdxBytes.images(10, 28, 28));
        for (int length : new int[] {2, 9, packed.length - 8, packed.length - 1}) {
            Path file = file("images.gz", Arrays.copyOf(packed, length));
            assertEquals(
                    file + ": the gzip data ends too early", refusedImages(file).getMessage());
        }
    }

    @Test
    void read_gzipChecksumWrong_saysSo() {
        byte[] packed = IdxBytes.gzip(IdxBytes.images(10, 28, 28));
        packed[packed.length - 8] ^= 1;
        Path file = file("images.gz", packed);
        assertEquals(file + ": the gzip data is damaged", refusedImages(file).getMessage());
    }

    @Test
    void read_hugeNumbersInTheHeader_areRefusedBeforeAllocation() {
        int[][] pictures = {{-1, 28, 28}, {1, -1, -1}, {1, 0, 28}, {1, 65_537, 1}, {1, 1 << 20, 1 << 12}};
        for (int[] p : pictures) {
            Path file = file("images", IdxBytes.header(2051, p[0], p[1], p[2]));
            Kind kind = refusedImages(file).kind();
            assertEquals(p[0] < 0 ? Kind.TOO_MANY : Kind.PICTURE_SIZE, kind);
        }
        assertEquals(
                Kind.TOO_MUCH,
                refusedImages(file("images", IdxBytes.header(2051, 2_000_000, 256, 256)))
                        .kind());
        assertEquals(
                Kind.TOO_MANY,
                refusedLabels(file("labels", IdxBytes.header(2049, Integer.MAX_VALUE)))
                        .kind());
        Path empty = file("images", IdxBytes.header(2051, 60_000, 28, 28));
        assertEquals(
                empty + ": needs 47040000 bytes, has 0", refusedImages(empty).getMessage());
    }

    @Test
    void readLabels_outOfRange_namesThePosition() {
        Path ten = file("ten", IdxBytes.labels(1, 2, 10));
        assertEquals(
                ten + ": the label at index 2 is 10, expected 0 to 9",
                refusedLabels(ten).getMessage());
        Path signed = file("signed", IdxBytes.labels(255));
        assertEquals(
                signed + ": the label at index 0 is 255, expected 0 to 9",
                refusedLabels(signed).getMessage());
    }

    @Test
    void read_countsDiffer_namesBothFiles() {
        Path images = file("images", IdxBytes.images(10, 28, 28));
        Path labels = file("labels", IdxBytes.labels(7, 6, 1, 4, 0, 8, 9, 5, 3));
        DataException e = assertThrows(DataException.class, () -> IdxFile.read(images, labels));
        assertEquals(images + ": 10 pictures but 9 labels in " + labels, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"images", "images.gz"})
    void writeImages_readAgain_isTheSame(String name) throws DataException, IOException {
        Path images = file("original", IdxBytes.images(10, 5, 7));
        Digits digits = IdxFile.read(images, file("original-labels", IdxBytes.labels(LABELS)));
        Path written = folder.resolve(name);
        Path labels = folder.resolve(name.replace("images", "labels"));
        IdxFile.writeImages(written, digits);
        IdxFile.writeLabels(labels, digits);
        assertEquals(digits.list(), IdxFile.read(written, labels).list());
        byte[] expected = Files.readAllBytes(images);
        assertArrayEquals(name.endsWith(".gz") ? IdxBytes.gzip(expected) : expected, Files.readAllBytes(written));
    }

    @Test
    void writeLabels_unknownLabel_isRefusedAndOldFileStays() throws IOException {
        Path labels = file("labels", IdxBytes.labels(LABELS));
        var digits = new Digits("one", 1, 1, List.of(Digit.of(1, 1, new byte[1], Digit.UNKNOWN)));
        DataException e = assertThrows(DataException.class, () -> IdxFile.writeLabels(labels, digits));
        assertEquals(labels + ": not written, the digit at index 0 has no label", e.getMessage());
        assertArrayEquals(IdxBytes.labels(LABELS), Files.readAllBytes(labels));
    }

    @Test
    void read_anyDamage_failsOnlyWithASentence() throws IOException {
        byte[] images = IdxBytes.images(3, 4, 4);
        byte[] labels = IdxBytes.labels(LABELS);
        Path file = folder.resolve("damaged");
        assertTrue(Mutations.refused(images, file, IdxFile::readImages) > 100);
        assertTrue(Mutations.refused(IdxBytes.gzip(images), file, IdxFile::readImages) > 100);
        assertTrue(Mutations.refused(labels, file, IdxFile::readLabels) > 100);
        assertTrue(Mutations.refused(IdxBytes.gzip(labels), file, IdxFile::readLabels) > 100);
    }
}
