package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InkFinderTest {
    private static final int SIDE = Drawing.SIDE;

    private static final GreyPicture FOUR = Rasterizer.draw(Drawn.four());

    private static final GreyPicture EXPECTED = Drawn.prepared(FOUR);

    /** A colour for each pixel of the four. */
    private static int[] painted(IntUnaryOperator colour) {
        int[] argb = new int[SIDE * SIDE];
        Arrays.setAll(argb, colour);
        return argb;
    }

    private static int ink(int i) {
        return FOUR.ink(i % SIDE, i / SIDE);
    }

    /** The colour between two, by the ink of a pixel. */
    private static int mix(int i, int paper, int ink) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int from = paper >>> shift & 0xFF;
            int to = ink >>> shift & 0xFF;
            mixed |= Math.round(from + (to - from) * ink(i) / 255f) << shift;
        }
        return mixed;
    }

    private static int grey(double value) {
        return 0xFF000000 | (int) Math.max(0, Math.min(255, Math.round(value))) * 0x010101;
    }

    /** Alike, give or take a pixel of place: the centre of mass is rounded. */
    private static void assertAlike(int[] argb, int tolerance) {
        GreyPicture found = Drawn.prepared(InkFinder.find(SIDE, SIDE, argb));
        int difference = IntStream.range(0, 9)
                .map(i -> Drawn.difference(EXPECTED, shifted(found, i % 3 - 1, i / 3 - 1)))
                .min()
                .orElseThrow();
        assertTrue(difference <= tolerance, "difference " + difference);
    }

    private static GreyPicture shifted(GreyPicture picture, int right, int down) {
        byte[] ink = new byte[picture.width() * picture.height()];
        for (int y = 1; y < picture.height() - 1; y++) {
            for (int x = 1; x < picture.width() - 1; x++) {
                ink[(y + down) * picture.width() + x + right] = (byte) picture.ink(x, y);
            }
        }
        return GreyPicture.of(picture.width(), picture.height(), ink);
    }

    @ParameterizedTest
    @CsvSource({
        "black on white, FFFFFFFF, FF000000",
        "white on black, FF000000, FFFFFFFF",
        "grey on grey, FF909090, FF606060",
        "pencil, FFF0F0E8, FFB0B0B0",
        "chalk, FF204030, FFE0E0D0",
        "red on blue, FF2020D0, FFD02020",
        "yellow on white, FFFFFFFF, FFFFF000",
        "black on nothing, 00000000, FF000000",
        "black on transparent white, 00FFFFFF, FF000000",
        "white on nothing, 00000000, FFFFFFFF",
        "blue on nothing, 00000000, FF0000FF"
    })
    void find_anyColours_givesTheSameDigit(String name, String paper, String ink) {
        int from = Integer.parseUnsignedInt(paper, 16);
        int to = Integer.parseUnsignedInt(ink, 16);
        assertAlike(painted(i -> mix(i, from, to)), 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void find_noisyGreyPaper_givesTheSameDigit(int polarity) {
        var random = new Random(5);
        int paper = polarity > 0 ? 90 : 180;
        assertAlike(painted(i -> grey(paper + polarity * ink(i) * 0.4 + 8 * random.nextGaussian())), 60);
    }

    @Test
    void find_slantingLight_givesTheSameDigit() {
        assertAlike(painted(i -> grey((250 - 0.4 * (i % SIDE) - 0.2 * (i / SIDE)) * (1 - 0.7 * ink(i) / 255))), 60);
    }

    @Test
    void find_shadowWithAnEdge_givesTheSameDigit() {
        assertAlike(painted(i -> grey((i % SIDE > 150 ? 150 : 230) * (1 - 0.8 * ink(i) / 255.0))), 90);
    }

    @Test
    void find_specks_areRemoved() {
        int[] argb = painted(i -> grey(255 - ink(i)));
        for (int i = 0; i < 40; i++) {
            argb[(7 * i % SIDE) * SIDE + 3 + 131 * i % 250] = grey(0);
        }
        argb[5 * SIDE + 5] = grey(0);
        assertAlike(argb, 30);
    }

    @Test
    void find_largePicture_isMadeSmaller() {
        int times = 4;
        int[] argb = new int[SIDE * SIDE * times * times];
        Arrays.setAll(argb, i -> {
            int x = i % (SIDE * times) / times;
            int y = i / (SIDE * times) / times;
            return grey(255 - FOUR.ink(x, y));
        });
        GreyPicture found = InkFinder.find(SIDE * times, SIDE * times, argb);
        assertEquals(560, found.width());
        assertTrue(Drawn.difference(EXPECTED, Drawn.prepared(found)) <= 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFFFFFFF, 0xFF000000, 0xFF777777, 0x00000000, 0x80FF0000})
    void find_onePlainColour_isNoInk(int colour) {
        assertTrue(InkFinder.find(SIDE, SIDE, painted(i -> colour)).isEmpty());
        assertTrue(InkFinder.find(1, 1, new int[] {colour}).isEmpty());
        assertTrue(InkFinder.find(2, 1, new int[] {colour, colour}).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 25})
    void find_noiseAlone_isNoInk(int deviation) {
        var random = new Random(deviation);
        assertTrue(InkFinder.find(SIDE, SIDE, painted(i -> grey(150 + deviation * random.nextGaussian())))
                .isEmpty());
    }

    @Test
    void find_cleanDigit_comesOutNearlyAsItWentIn() {
        GreyPicture found = InkFinder.find(EXPECTED);
        assertTrue(Drawn.difference(EXPECTED, found) <= 6, () -> "" + Drawn.difference(EXPECTED, found));
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "300, 1", "3, 3"})
    void find_flatPictures_giveSomething(int width, int height) {
        int[] argb = new int[width * height];
        Arrays.fill(argb, 0xFFFFFFFF);
        argb[argb.length / 2] = 0xFF000000;
        assertEquals(width, InkFinder.find(width, height, argb).width());
    }
}
