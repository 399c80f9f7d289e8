package nndl.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nndl.data.Digit;
import nndl.data.DigitExample;
import nndl.data.Digits;
import nndl.data.PixelScale;
import nndl.nn.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DistortedSupplyTest {
    private static final int SIZE = 1234;

    private final RunSettings settings = MadeUp.settings("--expand distort");
    private final List<Example> training = MadeUp.examples(SIZE);

    private TrainingState state(int epochs) {
        TrainingState state = TrainingState.first(settings, SIZE);
        for (int i = 0; i < epochs; i++) {
            state.chance().shuffle(state.order());
            state.nextEpoch();
        }
        state.chance().shuffle(state.order());
        return state;
    }

    private Supply supply() {
        return Supply.of(settings, training);
    }

    private static Digit digit(Example example) {
        return ((DigitExample) example).digit();
    }

    private static List<Digit> digits(Supply supply, TrainingState state, int from, int to)
            throws InterruptedException {
        List<Digit> digits = new ArrayList<>();
        for (int i = from; i < to; i++) {
            digits.add(digit(supply.next(state, i)));
        }
        return digits;
    }

    @Test
    void next_wholeEpoch_isEveryPictureDistortedUnderItsOwnLabel() throws InterruptedException {
        TrainingState state = state(0);
        try (Supply supply = supply()) {
            int changed = 0;
            for (int i = 0; i < SIZE; i++) {
                Digit original = digit(training.get(state.order()[i]));
                Digit distorted = digit(supply.next(state, i));
                assertEquals(original.label(), distorted.label());
                changed += distorted.equals(original) ? 0 : 1;
            }
            assertTrue(changed > 0.9 * SIZE, changed + " changed");
        }
    }

    /** A picture depends on seed, epoch and index, not on its place in the order or on what came before. */
    @Test
    void next_inAnyOrderFromAnyPlace_makesTheSamePictures() throws InterruptedException {
        TrainingState state = state(3);
        TrainingState inOrder = TrainingState.first(settings, SIZE);
        for (int i = 0; i < 3; i++) {
            inOrder.nextEpoch();
        }
        try (Supply one = supply();
                Supply other = supply()) {
            List<Digit> whole = digits(one, state, 0, SIZE);
            assertEquals(whole.subList(777, SIZE), digits(other, state, 777, SIZE));
            assertEquals(whole.subList(5, 300), digits(other, state, 5, 300));
            List<Digit> sorted = digits(other, inOrder, 0, SIZE);
            for (int i = 0; i < SIZE; i++) {
                assertEquals(sorted.get(state.order()[i]), whole.get(i));
            }
        }
    }

    @Test
    void next_otherEpochOrSeed_makesOtherPictures() throws InterruptedException {
        try (Supply one = supply();
                Supply seven = Supply.of(settings.withSeed(7), training)) {
            TrainingState first = TrainingState.first(settings, SIZE);
            TrainingState second = TrainingState.first(settings, SIZE);
            second.nextEpoch();
            List<Digit> digits = digits(one, first, 0, SIZE);
            assertNotEquals(digits, digits(one, second, 0, SIZE));
            assertNotEquals(digits, digits(seven, first, 0, SIZE));
        }
    }

    @Test
    void next_shareOfHandwriting_comesInPlaceOfThatShare() throws InterruptedException {
        byte[] grey = new byte[28 * 28];
        Arrays.fill(grey, 300, 400, (byte) 255);
        Digit block = Digit.of(28, 28, grey, 0);
        List<Example> blocks =
                new Digits("blocks", 28, 28, java.util.Collections.nCopies(2000, block)).examples(PixelScale.BY_255);
        RunSettings quarter = MadeUp.settings("--expand distort:shift=0,rotation=0,scale=0,shear=0,elastic=0,"
                + "thickness=0,handwriting=0.25 --network 784,10");
        try (Supply supply = Supply.of(quarter, blocks)) {
            TrainingState state = TrainingState.first(quarter, 2000);
            List<Digit> digits = digits(supply, state, 0, 2000);
            long written = digits.stream().filter(digit -> !digit.equals(block)).count();
            assertEquals(500, written, 60);
            assertEquals(10, digits.stream().map(Digit::label).distinct().count());
        }
    }

    /** More handwriting leaves the pictures that stay as they were. */
    @Test
    void chance_ofAPicture_isUniformAndItsOwn() {
        int[] tenths = new int[10];
        for (int picture = 0; picture < 10_000; picture++) {
            tenths[(int) (10 * new PictureChance(1, 2, picture).getAsDouble())]++;
        }
        for (int count : tenths) {
            assertEquals(1000, count, 150);
        }
        PictureChance chance = new PictureChance(12345678, 0, 0);
        double[] first = {chance.getAsDouble(), chance.getAsDouble(), chance.getAsDouble()};
        PictureChance again = new PictureChance(12345678, 0, 0);
        assertArrayEquals(first, new double[] {again.getAsDouble(), again.getAsDouble(), again.getAsDouble()});
    }

    @ParameterizedTest
    @ValueSource(strings = {"--network 3,2", "--network 3,2 --epochs 2"})
    void session_onWhatIsNoPicture_isRefused(String network) {
        List<Example> examples = List.of(Example.of(new double[] {1, 0, 1}, 1, 0));
        Datasets data = new Datasets(examples, examples, examples);
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingSession(MadeUp.settings("--expand distort " + network), data));
        assertEquals("only pictures of digits can be distorted", e.getMessage());
    }

    @Test
    void session_handwritingAmongOtherSizes_isRefused() {
        RunSettings written = MadeUp.settings("--expand distort:handwriting=0.1");
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> new TrainingSession(written, MadeUp.datasets(30)));
        assertEquals("handwriting has 28 x 28 pixels, the training pictures have 5 x 4", e.getMessage());
    }

    /** Expanding draws from a stream of its own: weights and order stay. */
    @Test
    void run_expanded_hasTheOrderOfThePlainRun() throws InterruptedException {
        List<int[]> orders = new ArrayList<>();
        for (String expand : List.of("none", "distort")) {
            RunSettings run = MadeUp.settings("--expand " + expand);
            Datasets data = MadeUp.datasets(60);
            TrainingSession session = new TrainingSession(run, data);
            session.run(new Recorder(), new RunControl());
            orders.add(session.state().order());
        }
        assertArrayEquals(orders.get(0), orders.get(1));
    }

    @Test
    void run_ended_leavesNoThread() throws InterruptedException {
        MadeUp.run(settings, MadeUp.datasets(60));
        RunControl control = new RunControl();
        Random random = new Random(1);
        Recorder stopping = new Recorder() {
            @Override
            public void miniBatch(int epoch, int examples, int of) {
                if (random.nextInt(4) == 0) {
                    control.cancel();
                }
            }
        };
        new TrainingSession(settings, MadeUp.datasets(60)).run(stopping, control);
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (expanding() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        assertEquals(0, expanding());
    }

    private static long expanding() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("nndl-expansion"))
                .count();
    }
}
