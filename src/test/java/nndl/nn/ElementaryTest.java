package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementaryTest {
    private static void assertWithinTwoUlp(double x) {
        double expected = StrictMath.exp(x);
        double error = Math.abs(Elementary.exp(x) - expected);
        assertTrue(error <= 2 * Math.ulp(expected), () -> "e^" + x + " is off by " + error / Math.ulp(expected));
    }

    @Test
    void exp_denseGrid_isWithinTwoUlpOfTheLibrary() {
        for (int i = -760_000; i <= 720_000; i++) {
            double x = i * 0.00100003;
            if (StrictMath.exp(x) < Double.POSITIVE_INFINITY) {
                assertWithinTwoUlp(x);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                Double.MIN_VALUE,
                -Double.MIN_VALUE,
                1e-300,
                1e-17,
                -1e-17,
                1,
                -1,
                0.005415,
                0.0054152123,
                -0.005415212,
                707.999999,
                -707.999999,
                708,
                -708,
                708.999999,
                709,
                709.7827,
                -745.1332,
                -700.5
            })
    void exp_edges_areWithinTwoUlpOfTheLibrary(double x) {
        assertWithinTwoUlp(x);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, 0",
        "710, Infinity",
        "-746, 0",
        "1e308, Infinity",
        "-1e308, 0"
    })
    void exp_extremes_areExact(double x, double expected) {
        assertEquals(expected, Elementary.exp(x));
    }

    @Test
    void exp_neighbours_neverFall() {
        double x = -20;
        for (int i = 0; i < 100_000; i++) {
            double next = x + 0.0004;
            assertTrue(Elementary.exp(next) > Elementary.exp(x));
            x = next;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "-800, 0",
        "800, 1",
        "-Infinity, 0",
        "Infinity, 1",
        "2, 0.8807970779778823",
        "-40, 4.248354255291589e-18"
    })
    void sigmoid_knownValues_areMet(double z, double expected) {
        assertEquals(expected, Elementary.sigmoid(z), 4 * Math.ulp(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "800, 800",
        "-800, 0",
        "0, 0.6931471805599453",
        "4, 4.0181499279178",
        "-40, 4.248354255291589e-18",
        "1e300, 1e300"
    })
    void softplus_knownValues_areMet(double z, double expected) {
        assertEquals(expected, Elementary.softplus(z), 1e-13 * Math.abs(expected));
    }

    @Test
    void functions_notANumber_stayNotANumber() {
        assertTrue(Double.isNaN(Elementary.sigmoid(Double.NaN)));
        assertTrue(Double.isNaN(Elementary.softplus(Double.NaN)));
    }

    @Test
    void softplus_itsSlope_isTheSigmoid() {
        double h = 1e-5;
        for (double z = -30; z <= 30; z += 0.37) {
            double slope = (Elementary.softplus(z + h) - Elementary.softplus(z - h)) / (2 * h);
            assertEquals(slope, Elementary.sigmoid(z), 1e-9);
        }
    }
}
