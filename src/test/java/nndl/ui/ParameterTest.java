package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParameterTest {
    static Stream<Parameter> parameters() {
        return Stream.of(
                Parameter.linear(-5, 5, 0.01, 2.5),
                Parameter.linear(0.05, 0.97, 0.1, 0.3),
                Parameter.logarithmic(0.001, 10, 0.15),
                Parameter.logarithmicOrZero(0.01, 100, 0.1),
                Parameter.whole(1, 400, 30),
                Parameter.wholeLogarithmic(1, 50_000, 1000));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void value_anyWayOfChanging_shownIsUsed(Parameter parameter) {
        List<Runnable> ways = List.of(
                () -> parameter.moveTo(0.3 * parameter.minPosition() + 0.7 * parameter.maxPosition()),
                () -> parameter.step(1),
                () -> parameter.step(-1),
                () -> parameter.stepFar(1),
                () -> parameter.stepFar(-1),
                () -> parameter
                        .valueProperty()
                        .set(0.123456 * parameter.maxProperty().get()),
                parameter::reset);
        for (Runnable way : ways) {
            way.run();
            assertEquals(parameter.get(), Numbers.parse(parameter.shown()).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void value_draggedOrSet_landsOnTheSameTick(Parameter parameter) {
        for (int i = 0; i <= 1000; i++) {
            double position = parameter.minPosition() + (parameter.maxPosition() - parameter.minPosition()) * i / 1000;
            parameter.moveTo(position);
            double dragged = parameter.get();
            parameter.valueProperty().set(dragged);
            assertEquals(dragged, parameter.get());
            parameter.moveTo(parameter.position());
            assertEquals(dragged, parameter.get());
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void ends_byEveryWay_areExact(Parameter parameter) {
        parameter.moveTo(parameter.maxPosition());
        assertEquals(parameter.maxProperty().get(), parameter.get());
        parameter.moveTo(parameter.minPosition());
        assertEquals(parameter.minProperty().get(), parameter.get());
        parameter.valueProperty().set(Double.POSITIVE_INFINITY);
        assertEquals(parameter.maxProperty().get(), parameter.get());
        for (int i = 0; i < 2000; i++) {
            parameter.step(-1);
        }
        assertEquals(parameter.minProperty().get(), parameter.get());
        for (int i = 0; i < 2000; i++) {
            parameter.step(1);
        }
        assertEquals(parameter.maxProperty().get(), parameter.get());
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void step_anywhereInside_changesTheValue(Parameter parameter) {
        parameter.moveTo(parameter.minPosition());
        while (parameter.get() < parameter.maxProperty().get()) {
            double before = parameter.get();
            parameter.step(1);
            assertTrue(parameter.get() > before, () -> "stuck at " + before);
            double after = parameter.get();
            parameter.step(-1);
            assertTrue(parameter.get() < after, () -> "stuck at " + after);
            parameter.valueProperty().set(after);
        }
    }

    @Test
    void stepFar_logarithmic_walksOneTwoFive() {
        Parameter rate = Parameter.logarithmic(0.001, 10, 0.1);
        List<Double> up = Stream.generate(() -> {
                    rate.stepFar(1);
                    return rate.get();
                })
                .limit(7)
                .toList();
        assertEquals(List.of(0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 10.0), up);
        rate.stepFar(-1);
        rate.stepFar(-1);
        assertEquals(2, rate.get());
    }

    @Test
    void type_commaOrDot_isTakenExactly() throws Refused {
        Parameter rate = Parameter.linear(0, 1, 0.1, 0.5);
        rate.type("0,0125");
        assertEquals(0.0125, rate.get());
        assertEquals("0.0125", rate.shown());
        rate.type("0.3");
        assertEquals(0.3, rate.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "NaN", "1.2.3", "7", "-0.1"})
    void type_nonsenseOrOutOfRange_keepsTheLastGoodValue(String typed) {
        Parameter rate = Parameter.linear(0, 1, 0.1, 0.5);
        assertThrows(Refused.class, () -> rate.type(typed));
        assertEquals(0.5, rate.get());
    }

    @Test
    void type_beyondSlider_widensUpToTheLimit() throws Refused {
        Parameter rate = Parameter.logarithmic(0.001, 10, 0.5).widening(1e-6, 1000);
        rate.type("100");
        assertEquals(100, rate.get());
        assertEquals(100, rate.maxProperty().get());
        assertThrows(Refused.class, () -> rate.type("1001"));
        rate.reset();
        assertEquals(10, rate.maxProperty().get());
        assertEquals(0.5, rate.get());
    }

    @Test
    void type_fractionOfWhole_isRefused() {
        assertThrows(Refused.class, () -> Parameter.whole(1, 10, 5).type("2.5"));
    }

    @Test
    void set_notANumber_isIgnored() {
        Parameter rate = Parameter.linear(0, 1, 0.1, 0.5);
        rate.valueProperty().set(Double.NaN);
        assertEquals(0.5, rate.get());
    }

    @Test
    void changed_followsTheBooksValue() {
        Parameter rate = Parameter.linear(0, 1, 0.1, 0.5);
        assertFalse(rate.changedBinding().get());
        rate.bookProperty().set(0.25);
        assertTrue(rate.changedBinding().get());
        rate.reset();
        assertEquals(0.25, rate.get());
        assertFalse(rate.changedBinding().get());
    }

    @Test
    void parameter_bookOutOfRange_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> Parameter.linear(0, 1, 0.1, 2));
    }

    @Test
    void value_toInfinity_isReachedByEveryWayAndLeftAgain() throws Refused {
        Parameter c = Parameter.logarithmicToInfinity(0.01, 100, 1);
        c.moveTo(c.maxPosition());
        assertEquals(Double.POSITIVE_INFINITY, c.get());
        assertEquals("∞", c.shown());
        c.step(-1);
        assertEquals(100, c.get());
        c.step(1);
        assertEquals(Double.POSITIVE_INFINITY, c.get());
        c.stepFar(-1);
        c.stepFar(1);
        assertEquals(Double.POSITIVE_INFINITY, c.get());
        c.type("2,5");
        assertEquals(2.5, c.get());
        c.type(" ∞ ");
        assertEquals(Double.POSITIVE_INFINITY, c.get());
        assertThrows(Refused.class, () -> Parameter.linear(0, 1, 0.1, 0).type("∞"));
        for (double place = c.minPosition(); place < c.maxPosition(); place += 0.01) {
            c.moveTo(place);
            double dragged = c.get();
            c.moveTo(c.position());
            assertEquals(dragged, c.get());
        }
    }

    @Test
    void decimals_ofComputedValue_areRoundedWhereShownOnly() {
        Parameter z = Parameter.linear(-5, 5, 0.1, 2.5).decimals(4);
        z.exactly(1.23456789);
        assertEquals("1.2346", z.shown());
        assertEquals(1.23456789, z.get());
        z.exactly(1.25);
        assertEquals("1.25", z.shown());
        z.valueProperty().set(1.23);
        assertEquals("1.2", z.shown());
    }
}
