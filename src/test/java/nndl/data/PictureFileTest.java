package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nndl.data.DataException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    private static final GreyPicture FOUR = Rasterizer.draw(Drawn.four());

    @TempDir
    Path folder;

    /** Black on white. */
    private static BufferedImage image(int type) {
        var image = new BufferedImage(Drawing.SIDE, Drawing.SIDE, type);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, 0xFF000000 | (255 - FOUR.ink(x, y)) * 0x010101);
            }
        }
        return image;
    }

    private static byte[] bytes(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image(BufferedImage.TYPE_INT_RGB), format, out));
        return out.toByteArray();
    }

    private static byte[] small(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image(BufferedImage.TYPE_INT_RGB).getSubimage(90, 140, 40, 40), format, out);
        return out.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("picture"), bytes);
    }

    private DataException refused(byte[] bytes) throws IOException {
        Path file = file(bytes);
        DataException e = assertThrows(DataException.class, () -> PictureFile.read(file));
        assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
        return e;
    }

    @ParameterizedTest
    @CsvSource({"png, 1", "jpeg, 30"})
    void read_blackOnWhite_isInk(String format, int tolerance) throws IOException, DataException {
        GreyPicture read = PictureFile.read(file(bytes(format)));
        assertTrue(Drawn.difference(FOUR, read) <= tolerance, () -> "" + Drawn.difference(FOUR, read));
    }

    @Test
    void readRaw_takesLightForInk() throws IOException, DataException {
        GreyPicture raw = PictureFile.readRaw(file(bytes("png")));
        assertEquals(255, raw.ink(0, 0));
        assertEquals(0, raw.ink(95, 110));
    }

    /** What the standard says of each tag: which side of the scene the first row and the first column of the file show. */
    @ParameterizedTest
    @CsvSource({
        "1, top, left", "2, top, right", "3, bottom, right", "4, bottom, left",
        "5, left, top", "6, right, top", "7, right, bottom", "8, left, bottom"
    })
    void readRaw_turnedByTheCamera_standsUpright(int tag, String firstRow, String firstColumn)
            throws IOException, DataException {
        BufferedImage scene = image(BufferedImage.TYPE_INT_RGB).getSubimage(40, 40, 160, 208);
        boolean lying = firstRow.equals("left") || firstRow.equals("right");
        var stored = new BufferedImage(lying ? 208 : 160, lying ? 160 : 208, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                int x = lying ? from(firstRow, row, 160) : from(firstColumn, column, 160);
                int y = lying ? from(firstColumn, column, 208) : from(firstRow, row, 208);
                stored.setRGB(column, row, scene.getRGB(x, y));
            }
        }
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            GreyPicture read = PictureFile.readRaw(file(withTag(jpeg(stored), tag, order)));
            assertEquals(160, read.width());
            assertEquals(208, read.height());
            for (int y = 0; y < 208; y++) {
                for (int x = 0; x < 160; x++) {
                    assertEquals(scene.getRGB(x, y) & 0xFF, read.ink(x, y), 60, "at " + x + ", " + y);
                }
            }
        }
    }

    private static int from(String side, int distance, int length) {
        return side.equals("top") || side.equals("left") ? distance : length - 1 - distance;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** The file with a segment as cameras write it: another tag first, then the orientation. */
    private static byte[] withTag(byte[] jpeg, int tag, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(38).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 7)
                .putShort((short) 0);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) tag);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 48);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 46);
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    @Test
    void readRaw_tagThatMakesNoSense_isAsStored() throws IOException, DataException {
        byte[] jpeg = bytes("jpeg");
        byte[] tagged = withTag(jpeg, 9, ByteOrder.BIG_ENDIAN);
        assertEquals(Drawing.SIDE, PictureFile.readRaw(file(tagged)).width());
        tagged[16] = 0x7F; // the directory is far beyond the end
        assertEquals(Drawing.SIDE, PictureFile.readRaw(file(tagged)).width());
    }

    @Test
    void read_pictureOfOnePixel_isEmpty() throws IOException, DataException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB), "png", out);
        assertTrue(PictureFile.read(file(out.toByteArray())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "GIF89a", "BM"})
    void read_otherContent_isRefused(String content) throws IOException {
        assertEquals(
                Kind.NOT_A_PICTURE,
                refused(content.getBytes(StandardCharsets.UTF_8)).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void read_halfAFile_isRefused(String format) throws IOException {
        byte[] bytes = bytes(format);
        assertEquals(
                Kind.PICTURE_DAMAGED,
                refused(Arrays.copyOf(bytes, bytes.length / 2)).kind());
        assertEquals(Kind.PICTURE_DAMAGED, refused(Arrays.copyOf(bytes, 20)).kind());
    }

    @Test
    void read_hugeHeader_isRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bytes = bytes("png");
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.putInt(16, 100_000).putInt(20, 90_000);
        var sum = new CRC32();
        sum.update(bytes, 12, 17);
        header.putInt(29, (int) sum.getValue());
        DataException e = refused(bytes);
        assertEquals(Kind.PICTURE_TOO_LARGE, e.kind());
        assertTrue(e.getMessage().contains("100000 x 90000"), e.getMessage());
    }

    @Test
    void read_largePicture_isUnpackedInPart() throws IOException, DataException {
        var image = new BufferedImage(3600, 3000, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 1000; y < 2000; y++) {
            for (int x = 1500; x < 1700; x++) {
                image.setRGB(x, y, 0xFFFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        GreyPicture read = PictureFile.read(file(out.toByteArray()));
        assertTrue(read.width() <= 560, "width " + read.width());
        assertEquals(255, read.ink(read.width() * 1600 / 3600, read.height() / 2));
        assertEquals(0, read.ink(read.width() / 4, read.height() / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void read_damagedInAnyWay_failsWithASentenceOrWorks(String format) throws IOException {
        int refused = Mutations.refused(small(format), folder.resolve("damaged"), PictureFile::read);
        assertTrue(refused > 50, "refused " + refused);
    }

    @Test
    void fileKind_isDecidedByContent() throws IOException, DataException {
        assertEquals(FileKind.PICTURE, FileKind.of(file(bytes("png"))).orElseThrow());
        assertEquals(
                FileKind.JSON,
                FileKind.of(file(" \n{".getBytes(StandardCharsets.UTF_8))).orElseThrow());
        assertEquals(
                FileKind.JSON,
                FileKind.of(file("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).orElseThrow());
        assertEquals(FileKind.IDX, FileKind.of(file(new byte[] {0, 0, 8, 3})).orElseThrow());
        assertEquals(FileKind.IDX, FileKind.of(file(new byte[] {3, 8, 0, 0})).orElseThrow());
        assertTrue(
                FileKind.of(file("name,digit".getBytes(StandardCharsets.UTF_8))).isEmpty());
        assertTrue(FileKind.of(file(new byte[0])).isEmpty());
    }
}
