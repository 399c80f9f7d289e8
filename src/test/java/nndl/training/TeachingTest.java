package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nndl.data.BundledNetworks;
import nndl.data.DataException;
import nndl.data.Digit;
import nndl.data.Mnist;
import nndl.data.MnistData;
import nndl.data.SavedNetwork;
import nndl.nn.Accuracy;
import nndl.nn.Evaluation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand is that of somebody whose digits lean far to the left; the pictures are MNIST's. */
class TeachingTest {
    private static final int EACH = 5;
    private static final int MEASURED = 1_000;

    private static MnistData mnist;
    private static MnistData small;

    /** Nobody waits. */
    private static final Teaching.Watcher NOBODY = new Teaching.Watcher() {
        @Override
        public void done(double share) {
            // Nobody listens.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    @BeforeAll
    static void readMnist() throws DataException {
        mnist = Mnist.load(Optional.empty());
        small = new MnistData(
                mnist.training(),
                mnist.validation().slice(0, MEASURED),
                mnist.test().slice(0, MEASURED));
    }

    private static SavedNetwork bundled(String id) {
        return BundledNetworks.load(BundledNetworks.named(id).orElseThrow());
    }

    /** The first five of each digit beyond those that are measured, changed. */
    private static OwnDigits hand(UnaryOperator<Digit> change) {
        List<Digit> own = new ArrayList<>();
        int[] taken = new int[10];
        for (Digit digit : mnist.validation().list().subList(MEASURED, 2 * MEASURED)) {
            if (taken[digit.label()]++ < EACH) {
                own.add(change.apply(digit));
            }
        }
        return new OwnDigits(own);
    }

    /** Every row is moved by 0.6 pixels more than the one below it. */
    private static Digit leaning(Digit digit) {
        byte[] from = digit.bytes();
        byte[] to = new byte[from.length];
        for (int y = 0; y < 28; y++) {
            int move = (int) Math.round(0.6 * (13.5 - y));
            for (int x = Math.max(0, -move); x < Math.min(28, 28 - move); x++) {
                to[y * 28 + x] = from[y * 28 + x + move];
            }
        }
        return Digit.of(28, 28, to, digit.label());
    }

    private static Accuracy leaningTest(SavedNetwork network) {
        return Evaluation.of(
                        network.network(),
                        small.test().list().stream()
                                .map(digit -> leaning(digit).example(network.pixelScale()))
                                .toList())
                .accuracy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-network", "best-of-the-book"})
    void teach_aHandUnlikeMnist_isReadBetter_andMnistStays(String id) {
        SavedNetwork original = bundled(id);
        List<Double> before = MadeUp.parameters(original.network());
        Taught taught = new Teaching(original, small, 1, NOBODY).teach(hand(TeachingTest::leaning));
        assertEquals(before, MadeUp.parameters(original.network()));
        assertEquals(50, taught.lessons());
        assertEquals(10, taught.heldBack().orElseThrow().after().total());
        int errorsBefore = MEASURED - leaningTest(original).correct();
        int errorsAfter = MEASURED - leaningTest(taught.saved()).correct();
        assertTrue(errorsAfter < 0.9 * errorsBefore, errorsBefore + " to " + errorsAfter);
        assertTrue(taught.test().after().correct() >= taught.test().before().correct() - 10, "" + taught.test());
    }

    @Test
    void teach_sameSeed_sameBits() {
        SavedNetwork original = bundled("first-network");
        OwnDigits own = hand(TeachingTest::leaning);
        Taught one = new Teaching(original, small, 3, NOBODY).teach(own);
        Taught two = new Teaching(original, small, 3, NOBODY).teach(own);
        assertEquals(
                MadeUp.parameters(one.saved().network()),
                MadeUp.parameters(two.saved().network()));
        assertEquals(one.test(), two.test());
    }

    /** Who believes in a picture as much as its label is great finds zeros the hardest: the least of eight is mostly one. */
    @Test
    void lessons_ofMnist_areTheHardestOfEight() {
        Lessons lessons = new Lessons(hand(UnaryOperator.identity()).all(), mnist.training(), 1);
        Set<Digit> pictures = Collections.newSetFromMap(new IdentityHashMap<>());
        pictures.addAll(mnist.training().list());
        int[] labels = IntStream.range(0, 2000)
                .mapToObj(number -> lessons.picture(number, Digit::label))
                .filter(pictures::contains)
                .mapToInt(Digit::label)
                .toArray();
        assertEquals(500, labels.length, 80, "a quarter");
        assertTrue(Arrays.stream(labels).average().orElseThrow() < 1, Arrays.toString(labels));
    }

    /** Lessons that contradict MNIST: each of its digits under the next one's name. */
    @Test
    void teach_whatContradictsMnist_goesBackUntilMnistIsKept() {
        SavedNetwork original = bundled("best-of-the-book");
        OwnDigits wrong = hand(digit -> digit.withLabel((digit.label() + 1) % 10));
        Taught taught = new Teaching(original, small, 1, NOBODY).teach(wrong);
        assertTrue(right(taught.saved()) >= right(original) - 2, right(original) + " to " + right(taught.saved()));
    }

    private static int right(SavedNetwork saved) {
        return Evaluation.of(saved.network(), small.validation().examples(saved.pixelScale()))
                .accuracy()
                .correct();
    }

    @Test
    void teach_cancelled_ends() {
        double[] last = {0};
        Teaching.Watcher impatient = new Teaching.Watcher() {
            @Override
            public void done(double share) {
                last[0] = share;
            }

            @Override
            public boolean isCancelled() {
                return last[0] > 0.2;
            }
        };
        Teaching teaching = new Teaching(bundled("first-network"), small, 1, impatient);
        OwnDigits own = hand(TeachingTest::leaning);
        assertThrows(CancellationException.class, () -> teaching.teach(own));
        assertTrue(last[0] < 0.21, "heard of " + last[0]);
    }

    @Test
    void teach_tooFewDrawings_isRefused() {
        OwnDigits few = new OwnDigits(hand(digit -> digit).all().subList(0, 9));
        Teaching teaching = new Teaching(bundled("first-network"), small, 1, NOBODY);
        assertThrows(IllegalArgumentException.class, () -> teaching.teach(few));
    }
}
