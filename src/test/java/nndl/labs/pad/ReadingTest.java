package nndl.labs.pad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nndl.data.Digit;
import nndl.data.Drawing;
import nndl.data.Preparation;
import nndl.data.Preparation.Step;
import nndl.data.Prepared;
import nndl.data.Rasterizer;
import nndl.data.Stroke;
import nndl.data.Stroke.Point;
import nndl.data.Stroke.Tool;
import nndl.data.Verdict;
import nndl.labs.pad.Reading.Question;
import nndl.ui.NewestLoop;
import org.junit.jupiter.api.Test;

final class ReadingTest {
    private final PadNetwork network = Drawn.network();

    @Test
    void of_gesture_isTheVerdictOfTheDataPipeline() {
        Drawing drawing = new Drawing(List.of(new Stroke(Tool.PEN, Drawing.BRUSH, Drawn.SEVEN)));
        Digit digit = Preparation.full()
                .prepare(Rasterizer.draw(drawing))
                .map(Prepared::digit)
                .orElseThrow();
        Verdict expected = Verdict.of(network.saved().network(), network.pass(digit));
        Reading reading = Drawn.read(Drawn.sheet(Drawn.SEVEN), network);
        assertEquals(Optional.of(7), reading.answer());
        assertArrayEquals(expected.outputs(), reading.verdict().orElseThrow().outputs());
    }

    @Test
    void of_blankPad_hasNoVerdict() {
        Reading reading = Drawn.read(Sheet.BLANK, network);
        assertTrue(reading.verdict().isEmpty());
        assertTrue(reading.answer().isEmpty());
        assertTrue(reading.reasons().isEmpty());
    }

    @Test
    void of_padErasedAgain_hasNoVerdict() {
        PadModel pad = new PadModel(Sheet.BLANK);
        pad.press(100, 100, Tool.PEN);
        pad.release();
        pad.brush().valueProperty().set(40);
        pad.press(100, 100, Tool.ERASER);
        pad.release();
        assertTrue(Drawn.read(pad.sheet(), network).verdict().isEmpty());
    }

    @Test
    void of_dot_hasFiniteOutputs() {
        Verdict verdict = Drawn.read(Drawn.sheet(List.of(new Point(140, 140))), network)
                .verdict()
                .orElseThrow();
        assertTrue(Arrays.stream(verdict.outputs()).allMatch(Double::isFinite));
    }

    @Test
    void of_strokeBesideThePad_hasNoVerdict() {
        assertTrue(Drawn.read(Drawn.sheet(List.of(new Point(-90, -90), new Point(-50, -60))), network)
                .verdict()
                .isEmpty());
    }

    @Test
    void of_smallSevenInACorner_isReadAlike() {
        List<Point> small = Drawn.SEVEN.stream()
                .map(point -> new Point(point.x() * 0.4, point.y() * 0.4))
                .toList();
        assertEquals(Optional.of(7), Drawn.read(Drawn.sheet(small), network).answer());
    }

    @Test
    void otherwise_isWhatTheSwitchedPreparationGives() {
        Sheet sheet = Drawn.sheet(Drawn.SEVEN);
        Reading all = Drawn.read(sheet, network);
        for (Step step : Step.values()) {
            Set<Step> without = EnumSet.complementOf(EnumSet.of(step));
            Reading left = Reading.of(new Question(sheet, without, List.of(network), 0));
            assertEquals(left.answer(), all.otherwise().get(step), step.name());
            assertEquals(all.answer(), left.otherwise().get(step), step.name());
        }
    }

    @Test
    void reasons_sumOfWeightedPixelsAndBias_isZ() {
        Reading reading = Drawn.read(Drawn.sheet(Drawn.SEVEN), network);
        for (int j = 0; j < network.neurons(); j++) {
            double sum = Arrays.stream(NeuronChoice.weightedPixels(reading, network, j))
                    .sum();
            double b = network.saved().network().layer(2).b(j);
            assertEquals(reading.reasons().orElseThrow().z()[j], sum + b, 1e-9);
        }
    }

    @Test
    void neurons_ofWideLayer_areTheThirtyLoudest() {
        Reading reading = Drawn.read(Drawn.sheet(Drawn.SEVEN), network);
        double[] voices = reading.reasons().orElseThrow().voices();
        int[] shown = NeuronChoice.shown(reading);
        double[] loudness = Arrays.stream(voices).map(Math::abs).sorted().toArray();
        assertEquals(NeuronChoice.MOST, shown.length);
        for (int j : shown) {
            assertTrue(Math.abs(voices[j]) >= loudness[loudness.length - NeuronChoice.MOST]);
        }
        assertEquals(
                loudness[loudness.length - 1],
                Math.abs(voices[NeuronChoice.lookedAt(reading, PadModel.LOUDEST).orElseThrow()]));
    }

    @Test
    void loop_manyQuestions_answersTheLast_inOrder() throws Exception {
        ExecutorService background = Executors.newFixedThreadPool(2);
        List<Reading> readings = new ArrayList<>();
        CountDownLatch last = new CountDownLatch(1);
        int most = 40;
        NewestLoop<Supplier<Reading>, Reading> loop =
                new NewestLoop<>(background, Runnable::run, Reading::tell, reading -> {
                    readings.add(reading);
                    if (reading.question().sheet().strokes().size() == most) {
                        last.countDown();
                    }
                });
        Sheet sheet = Sheet.BLANK;
        for (int i = 1; i <= most; i++) {
            sheet = sheet.with(new Stroke(Tool.PEN, 20, List.of(new Point(5 * i, 100))));
            Question question = new Question(sheet, Preparation.full().steps(), List.of(network), 0);
            loop.ask(() -> Reading.glance(question));
        }
        assertTrue(last.await(30, TimeUnit.SECONDS));
        background.shutdown();
        assertTrue(background.awaitTermination(30, TimeUnit.SECONDS));
        List<Integer> order = readings.stream()
                .map(reading -> reading.question().sheet().strokes().size())
                .toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertTrue(readings.get(readings.size() - 1).isComplete());
    }
}
