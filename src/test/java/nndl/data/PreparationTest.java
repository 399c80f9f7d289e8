package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nndl.data.Preparation.Step;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationTest {
    private static Prepared prepare(GreyPicture picture) {
        return Preparation.full().prepare(picture).orElseThrow();
    }

    private static Prepared thin(GreyPicture picture) {
        return Preparation.of(EnumSet.complementOf(EnumSet.of(Step.THICKEN)))
                .prepare(picture)
                .orElseThrow();
    }

    private static GreyPicture full(int width, int height) {
        byte[] ink = new byte[width * height];
        Arrays.fill(ink, (byte) 255);
        return GreyPicture.of(width, height, ink);
    }

    private static void assertCentred(GreyPicture picture) {
        CentreOfMass centre = CentreOfMass.of(picture);
        assertEquals(14, centre.x(), 0.51);
        assertEquals(14, centre.y(), 0.51);
    }

    @Test
    void prepare_noInk_givesNothing() {
        assertEquals(Optional.empty(), Preparation.full().prepare(GreyPicture.of(280, 280, new byte[280 * 280])));
        assertEquals(Optional.empty(), Preparation.none().prepare(GreyPicture.of(1, 1, new byte[1])));
    }

    @Test
    void prepare_drawing_has20PixelsAndItsCentreAtIndex14() {
        Prepared prepared = prepare(Rasterizer.draw(Drawn.four()));
        assertEquals(20, prepared.scaled().height());
        assertEquals(28, prepared.centred().width());
        assertEquals(28, prepared.centred().height());
        assertCentred(prepared.centred());
        assertEquals(0, prepared.centred().ink(0, 0));
        assertEquals(prepared.centred(), GreyPicture.of(prepared.digit()));
        assertEquals(Digit.UNKNOWN, prepared.digit().label());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, -60, -40", "1, 60, 37", "0.6, 0, 0", "0.6, -65, 65", "0.3, 100, 80"})
    void prepare_sameElsewhere_isAlike(double scale, double right, double down) {
        GreyPicture here = Drawn.prepared(Rasterizer.draw(Drawn.four()));
        GreyPicture there = Drawn.prepared(Rasterizer.draw(Drawn.moved(Drawn.four(), scale, right, down)));
        assertTrue(Drawn.difference(here, there) <= (scale == 1 ? 0 : 40), () -> "" + Drawn.difference(here, there));
    }

    @ParameterizedTest
    @CsvSource({"200, 100, 20, 10", "100, 200, 10, 20", "200, 200, 20, 20", "200, 5, 20, 1", "7, 7, 20, 20"})
    void prepare_anyShape_keepsItsAspect(int width, int height, int expectedWidth, int expectedHeight) {
        GreyPicture scaled = thin(full(width, height)).scaled();
        assertEquals(expectedWidth, scaled.width());
        assertEquals(expectedHeight, scaled.height());
    }

    @Test
    void prepare_sideThatIsNotWhole_keepsTheAmountOfInk() {
        GreyPicture scaled = thin(full(200, 25)).scaled();
        assertEquals(3, scaled.height());
        assertEquals(2.5 * 255, scaled.ink(10, 0) + scaled.ink(10, 1) + scaled.ink(10, 2), 2);
        assertEquals(255, scaled.ink(10, 1));
    }

    @Test
    void prepare_averagesAreas() {
        byte[] ink = new byte[40 * 40];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (byte) ((i % 40 + i / 40) % 2 == 0 ? 200 : 100);
        }
        GreyPicture scaled = prepare(GreyPicture.of(40, 40, ink)).scaled();
        assertEquals(150, scaled.ink(7, 11));
    }

    @Test
    void prepare_oneDot_isFinite() {
        Stroke dot = new Stroke(Tool.PEN, 20, List.of(new Point(30, 250)));
        Prepared prepared = prepare(Rasterizer.draw(Drawn.of(dot)));
        assertCentred(prepared.centred());
        assertTrue(prepared.digit().sum() > 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3000", "3000, 1", "2000, 2000"})
    void prepare_extremeSizes_giveADigit(int width, int height) {
        Prepared prepared = prepare(full(width, height));
        assertTrue(prepared.digit().sum() > 0);
        assertEquals(28, prepared.centred().width());
    }

    @Test
    void prepare_faintLineTooThinToSee_givesNothingOrADigit() {
        byte[] ink = new byte[4000];
        ink[0] = 1;
        ink[3999] = 1;
        Optional<Prepared> prepared = Preparation.full().prepare(GreyPicture.of(4000, 1, ink));
        prepared.ifPresent(digit -> assertTrue(digit.digit().sum() > 0, "a digit without ink"));
    }

    @Test
    void prepare_blotWithATail_losesNoInk() {
        byte[] ink = new byte[200 * 200];
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
                ink[y * 200 + x] = (byte) (y < 30 || Math.abs(x - 100) < 5 ? 255 : 0);
            }
        }
        Prepared prepared = prepare(GreyPicture.of(200, 200, ink));
        int scaled = 0;
        for (byte b : prepared.scaled().bytes()) {
            scaled += b & 0xFF;
        }
        assertEquals(scaled, prepared.digit().sum());
    }

    /** MNIST's pictures fill 20 x 20 and have their centre at index (14, 14); so do these. */
    @Test
    void prepare_whatIsPreparedAlready_staysAsItIs() {
        var random = new Random(3);
        for (int round = 0; round < 20; round++) {
            Drawing drawing = Drawn.of(Drawn.stroke(
                            random.nextInt(280), random.nextInt(280), random.nextInt(280), random.nextInt(280), 140, 20)
                    .withWidth(36));
            GreyPicture once = Drawn.prepared(Rasterizer.draw(drawing));
            assertEquals(once, Drawn.prepared(once));
            assertEquals(once, Drawn.prepared(enlarged(once, 8)));
        }
    }

    private static GreyPicture enlarged(GreyPicture picture, int times) {
        byte[] ink = new byte[280 * 280];
        for (int y = 0; y < picture.height() * times; y++) {
            for (int x = 0; x < picture.width() * times; x++) {
                ink[(y + 13) * 280 + x + 40] = (byte) picture.ink(x / times, y / times);
            }
        }
        return GreyPicture.of(280, 280, ink);
    }

    @ParameterizedTest
    @ValueSource(doubles = {6, 8, 14, 20})
    void prepare_thinBrush_isThickenedToOneThickness(double brush) {
        Drawing thin = new Drawing(Drawn.four().strokes().stream()
                .map(stroke -> stroke.withWidth(brush))
                .toList());
        Prepared prepared = prepare(Rasterizer.draw(thin));
        assertEquals(Thickness.LEAST, Thickness.of(prepared.centred()), 0.3);
        assertEquals(20, prepared.scaled().height());
    }

    @Test
    void prepare_thickBrush_isLeftAlone() {
        Drawing thick = new Drawing(Drawn.four().strokes().stream()
                .map(stroke -> stroke.withWidth(36))
                .toList());
        Prepared prepared = prepare(Rasterizer.draw(thick));
        assertEquals(prepared.cropped(), prepared.thickened());
    }

    /** With a canvas full of thin lines, thickening must not push them beyond 28 x 28. */
    @Test
    void prepare_thinLinesToTheEdge_stayInside() {
        Drawing frame =
                Drawn.of(Drawn.stroke(2, 2, 278, 2, 278, 278, 2, 278, 2, 2).withWidth(3));
        for (Set<Step> steps : List.of(EnumSet.of(Step.THICKEN), EnumSet.of(Step.CROP, Step.THICKEN))) {
            Prepared prepared =
                    Preparation.of(steps).prepare(Rasterizer.draw(frame)).orElseThrow();
            assertEquals(28, prepared.centred().width());
        }
    }

    @Test
    void prepare_noSteps_shrinksTheCanvas() {
        GreyPicture drawn = Rasterizer.draw(Drawn.of(Drawn.stroke(20, 20, 20, 60)));
        Prepared prepared = Preparation.none().prepare(drawn).orElseThrow();
        assertEquals(drawn, prepared.cropped());
        assertEquals(255, prepared.centred().ink(1, 3));
        assertEquals(0, prepared.centred().ink(14, 14));
    }

    @Test
    void prepare_withoutCrop_scalesTheWholeCanvas() {
        Prepared prepared = Preparation.of(EnumSet.complementOf(EnumSet.of(Step.CROP)))
                .prepare(Rasterizer.draw(Drawn.moved(Drawn.four(), 0.5, -60, -60)))
                .orElseThrow();
        assertEquals(280, prepared.cropped().width());
        assertEquals(20, prepared.scaled().width());
        assertCentred(prepared.centred());
    }

    @Test
    void prepare_withoutScale_leavesSmallDigitsSmall() {
        Prepared prepared = Preparation.of(EnumSet.of(Step.CROP, Step.CENTRE))
                .prepare(Rasterizer.draw(Drawn.moved(Drawn.four(), 0.5, -60, -60)))
                .orElseThrow();
        assertEquals(10, prepared.scaled().height(), 1);
        assertCentred(prepared.centred());
    }

    @Test
    void prepare_withoutCentre_putsTheFrameInTheMiddle() {
        Prepared prepared = Preparation.of(EnumSet.of(Step.CROP, Step.SCALE))
                .prepare(Rasterizer.draw(Drawn.four()))
                .orElseThrow();
        Frame frame = Frame.aroundInk(prepared.centred()).orElseThrow();
        assertEquals(4, frame.top());
        assertEquals(20, frame.height());
    }
}
