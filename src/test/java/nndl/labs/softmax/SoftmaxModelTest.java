package nndl.labs.softmax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import nndl.ui.Language;
import nndl.ui.Refused;
import nndl.ui.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SoftmaxModelTest {
    private final SoftmaxModel model = new SoftmaxModel();

    @Test
    void start_isTheBooks() {
        assertArrayEquals(new double[] {2.5, -1, 3.2, 0.5}, model.layer().inputs(), 0);
        assertEquals(1, model.c().get());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 0.97, 1})
    void pull_anyOutput_keepsRatiosOfTheOthersAndMeanOfInputs(double wanted) {
        double[] before = model.layer().activations();
        double mean = Arrays.stream(model.layer().inputs()).average().orElseThrow();
        model.pull(0, wanted);
        double[] after = model.layer().activations();
        assertEquals(Math.max(1e-6, Math.min(1 - 1e-6, wanted)), after[0], 1e-9);
        assertEquals(before[1] / before[2], after[1] / after[2], 1e-9);
        assertEquals(before[3] / before[2], after[3] / after[2], 1e-9);
        assertEquals(mean, Arrays.stream(model.layer().inputs()).average().orElseThrow(), 1e-12);
        assertEquals(model.layer().z(0), model.input(0).get());
    }

    @Test
    void pull_manyTimes_doesNotDrift() {
        for (int i = 0; i <= 1_000; i++) {
            model.pull(i % 4, i / 1000.0);
        }
        model.pull(0, 0.25);
        assertEquals(5.2, Arrays.stream(model.layer().inputs()).sum(), 1e-9);
    }

    @Test
    void pull_inTheLimit_changesNothing() throws Refused {
        model.c().type("∞");
        double[] before = model.layer().inputs();
        model.pull(0, 0.2);
        assertArrayEquals(before, model.layer().inputs(), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "1.7e308", "1e100", "1e15", "1e-6"})
    void type_anyC_givesFiniteOutputsThatCanBePulled(String c) throws Refused {
        model.c().type(c);
        model.input(1).type("1e6");
        for (Outputs outputs : Outputs.values()) {
            model.outputsProperty().set(outputs);
            for (int j = 0; j < 4; j++) {
                model.pull(j, 0.3);
                model.lookedAtProperty().set(j);
                assertTrue(Arrays.stream(model.layer().activations()).allMatch(Double::isFinite));
                assertTrue(Arrays.stream(model.layer().inputs()).allMatch(Double::isFinite));
                assertTrue(Arrays.stream(model.layer().answers(j, 0.1)).allMatch(Double::isFinite));
                assertTrue(Arrays.stream(model.layer().error()).allMatch(Double::isFinite));
                assertTrue(Arrays.stream(model.layer().jacobian())
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(Double::isFinite));
                assertFalse(Double.isNaN(model.layer().cost()));
                assertTrue(outputs == Outputs.SIGMOID || Math.abs(model.layer().sum() - 1) < 1e-12);
            }
        }
    }

    @Test
    void take_somethingThatFails_leavesTheModelAlive() {
        assertThrows(IllegalArgumentException.class, () -> model.take(1, Double.NaN));
        model.input(0).exactly(4);
        assertEquals(4, model.layer().z(0));
    }

    @Test
    void input_thatIsLarge_showsItsSignAndAllLeadingDigits() {
        model.input(0).exactly(-123456.789012);
        assertEquals("−123457", model.input(0).shown());
        model.input(0).exactly(-1234.56789);
        assertEquals("−1234.6", model.input(0).shown());
        model.input(0).exactly(1.23456789);
        assertEquals("1.2346", model.input(0).shown());
    }

    @Test
    void words_inTheLimit_areTrue() throws Refused {
        Text text = new Text(Language.EN).in("nndl/labs/softmax");
        Words words = new Words(text, model);
        model.c().type("∞");
        assertEquals(text.get("error.none"), words.error().get());
        model.targetProperty().set(0);
        assertEquals(text.get("error.some"), words.error().get());
        model.c().reset();
        model.take(0, 0);
        assertEquals(text.get("error.two.softmax", 1, 2), words.error().get());
        model.outputsProperty().set(Outputs.SIGMOID);
        assertEquals(text.get("sum.chance", "1.000"), words.sum().get());
    }

    @Test
    void type_farBeyondTheSlider_widensItAndStaysExact() throws Refused {
        model.input(0).type("1000");
        model.input(1).type("−1000");
        assertArrayEquals(new double[] {1, 0, 0, 0}, model.layer().activations(), 0);
        assertEquals(1000, model.input(0).maxProperty().get());
        assertEquals(1000, model.layer().z(0));
    }

    @Test
    void count_changed_keepsInputsAndTargetInRange() throws Refused {
        model.targetProperty().set(3);
        model.lookedAtProperty().set(3);
        model.count().type("2");
        assertEquals(2, model.layer().size());
        assertEquals(1, model.layer().target());
        assertEquals(1, model.lookedAtProperty().get());
        model.count().type("10");
        assertEquals(10, model.layer().size());
        assertEquals(3.2, model.layer().z(2));
        assertEquals(1, model.layer().sum(), 1e-12);
    }

    @Test
    void take_manyInputs_isSeenAsOneChange() {
        AtomicInteger changes = new AtomicInteger();
        model.layerProperty().addListener(value -> changes.incrementAndGet());
        model.take(1, 2, 3);
        assertEquals(1, changes.get());
        assertArrayEquals(new double[] {1, 2, 3}, model.layer().inputs(), 0);
    }

    @Test
    void reset_afterEverything_isTheBooks() throws Refused {
        model.take(7, 8, 9, 10, 11);
        model.c().type("∞");
        model.outputsProperty().set(Outputs.SIGMOID);
        model.targetProperty().set(0);
        model.reset();
        start_isTheBooks();
        assertEquals(Outputs.SOFTMAX, model.layer().outputs());
        assertEquals(2, model.layer().target());
        assertEquals(5, model.input(0).maxProperty().get());
    }
}
