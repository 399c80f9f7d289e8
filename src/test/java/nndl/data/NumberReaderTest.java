package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nndl.data.NumberReading.Piece;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import nndl.nn.Pass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final SavedNetwork STRONG = BundledNetworks.load(BundledNetworks.best());

    private static Verdict verdict(Digit digit) {
        var pass = new Pass(STRONG.network());
        return Verdict.of(STRONG.network(), STRONG.network().feedforward(digit.example(STRONG.pixelScale()), pass));
    }

    private static final NumberReader READER = new NumberReader(NumberReaderTest::verdict);

    private static String digits(NumberVerdict verdict) {
        return verdict.best().map(NumberReading::digits).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "504192, 12", "504192, 0", "504192, -4", "100, 12", "100, 0", "11, 8", "11, 30", "111, 8", "1010101, 10",
        "77, 4", "88, -4", "00, 0", "8, 0", "0, 0", "1, 0", "36, 90", "2468, -3", "975310, 5"
    })
    void read_number_isThatNumber(String number, double gap) {
        Drawing drawing = DrawnNumber.of(number, gap);
        assertEquals(number, digits(READER.read(drawing)), "as strokes");
        assertEquals(number, digits(READER.read(Rasterizer.draw(drawing))), "as a picture");
    }

    /** Of all ink of a long number, a one is hardly more than a speck. */
    @Test
    void read_longNumberInAPicture_losesNoThinDigit() {
        String number = "88008800880088001";
        GreyPicture picture = Rasterizer.draw(DrawnNumber.of(number, 12));
        assertEquals(number, digits(READER.read(InkFinder.find(picture))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 14, 28})
    void read_otherBrush_isTheSame(double brush) {
        Drawing drawing = DrawnNumber.of("504192", 10, brush);
        assertEquals("504192", digits(READER.read(drawing)));
        assertEquals("504192", digits(READER.read(Rasterizer.draw(drawing))));
    }

    @Test
    void read_digitsOverEachOther_areToldApartByTheirStrokes() {
        assertEquals("3504", digits(READER.read(DrawnNumber.of("3504", -22))));
    }

    /** The bar of a seven comes last, after the digits that follow it. */
    @Test
    void read_barDrawnLast_comesToItsDigit() {
        Drawing drawing = DrawnNumber.of("720", 12);
        List<Stroke> strokes = new ArrayList<>(drawing.strokes());
        strokes.add(new Stroke(Tool.PEN, Drawing.BRUSH, List.of(new Point(52, 140), new Point(122, 136))));
        NumberVerdict verdict = READER.read(new Drawing(drawing.width(), drawing.height(), strokes));
        assertEquals("720", digits(verdict));
    }

    /** Two digits in one stroke, without lifting the pen. */
    @Test
    void read_oneStrokeForTwoDigits_isCut() {
        List<Point> points = new ArrayList<>();
        DrawnNumber.of("00", 0).strokes().forEach(stroke -> points.addAll(stroke.points()));
        Drawing drawing = new Drawing(400, 280, List.of(new Stroke(Tool.PEN, Drawing.BRUSH, points)));
        assertEquals("00", digits(READER.read(drawing)));
    }

    @Test
    void read_erasedDigit_isGone() {
        Drawing drawing = DrawnNumber.of("35", 60);
        List<Stroke> strokes = new ArrayList<>(drawing.strokes());
        strokes.add(new Stroke(Tool.ERASER, 140, List.of(new Point(260, 0), new Point(260, 280))));
        assertEquals("3", digits(READER.read(new Drawing(drawing.width(), drawing.height(), strokes))));
    }

    @Test
    void read_noInk_isNothing() {
        NumberVerdict blank = READER.read(GreyPicture.of(840, 280, new byte[840 * 280]));
        assertTrue(blank.best().isEmpty());
        assertFalse(blank.isSure());
        assertEquals(0, blank.share());
        assertEquals(blank, READER.read(new Drawing(840, 280, List.of())));
        Stroke beside = new Stroke(Tool.PEN, 20, List.of(new Point(-500, 3000)));
        assertEquals(blank, READER.read(new Drawing(840, 280, List.of(beside))));
    }

    @Test
    void read_picture_cutsEveryBitOfInkIntoOnePiece() {
        GreyPicture picture = Rasterizer.draw(DrawnNumber.of("504192", -4));
        for (NumberReading way : READER.read(picture).ways()) {
            int[] sum = new int[picture.width() * picture.height()];
            for (Piece piece : way.pieces()) {
                for (int y = 0; y < piece.ink().height(); y++) {
                    for (int x = 0; x < piece.ink().width(); x++) {
                        sum[(piece.top() + y) * picture.width() + piece.left() + x] +=
                                piece.ink().ink(x, y);
                    }
                }
            }
            byte[] ink = picture.bytes();
            int[] expected = new int[ink.length];
            Arrays.setAll(expected, i -> ink[i] & 0xFF);
            assertTrue(Arrays.equals(expected, sum), way.digits());
        }
    }

    @Test
    void read_anything_tellsOtherWaysInFallingOrder() {
        NumberVerdict verdict = READER.read(DrawnNumber.of("88", -4));
        List<Double> scores = verdict.ways().stream().map(NumberReading::score).toList();
        List<Double> falling = new ArrayList<>(scores);
        falling.sort(Collections.reverseOrder());
        assertEquals(falling, scores);
        Set<String> numbers = new HashSet<>();
        verdict.ways().forEach(way -> numbers.add(way.digits()));
        assertEquals(verdict.ways().size(), numbers.size());
        assertTrue(verdict.ways().size() > 1);
        assertTrue(verdict.share() > 0.5 && verdict.share() < 1, "" + verdict.share());
    }

    @Test
    void read_greyAndNoisyPaper_isTheSame() {
        GreyPicture drawn = AreaAverage.scaled(Rasterizer.draw(DrawnNumber.of("504192", 6)), 0.45);
        Random random = new Random(3);
        int[] argb = new int[drawn.width() * drawn.height()];
        for (int i = 0; i < argb.length; i++) {
            int ink = drawn.ink(i % drawn.width(), i / drawn.width());
            int grey = (int) Math.max(0, Math.min(255, 190 - 0.5 * ink + 10 * random.nextGaussian()));
            argb[i] = 0xFF << 24 | grey * 0x010101;
        }
        GreyPicture found = InkFinder.find(drawn.width(), drawn.height(), argb);
        assertEquals("504192", digits(READER.read(found)));
    }

    @ParameterizedTest
    @CsvSource({"504, 12, false", "504, -4, true", "5, 0, false"})
    void touchingPieces_areThoseWhoseInkMeets(String number, double gap, boolean touching) {
        Drawing drawing = DrawnNumber.of(number, gap);
        for (NumberVerdict verdict : List.of(READER.read(drawing), READER.read(Rasterizer.draw(drawing)))) {
            assertEquals(touching, verdict.best().orElseThrow().hasTouchingPieces());
        }
    }

    /** Far too many fragments for trying all ways. */
    @Test
    void read_longScribble_comesToAnEnd() {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double x = 10 + 4 * i;
            strokes.add(new Stroke(Tool.PEN, 8, List.of(new Point(x, 20 + i % 7), new Point(x + 9, 60 - i % 5))));
        }
        NumberVerdict verdict = READER.read(new Drawing(840, 80, strokes));
        assertTrue(verdict.best().orElseThrow().pieces().size() > 3);
    }

    @Test
    void read_networkWithoutNumbers_isNotSure() {
        NumberReader reader = new NumberReader(digit -> new Verdict(Optional.empty(), 0, new double[10], 0.8));
        NumberVerdict verdict = reader.read(DrawnNumber.of("35", 30));
        assertEquals("??", digits(verdict));
        assertFalse(verdict.isSure());
    }
}
