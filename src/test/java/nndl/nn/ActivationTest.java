package nndl.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {
    @ParameterizedTest
    @EnumSource
    void prime_anyActivation_isTheSlopeOfItsValue(Activation activation) {
        double h = 1e-5;
        for (double z = -6.05; z <= 6; z += 0.1) {
            double slope = (activation.value(z + h) - activation.value(z - h)) / (2 * h);
            assertEquals(slope, activation.prime(z), 1e-9, activation + " at " + z);
        }
    }

    @ParameterizedTest
    @EnumSource
    void value_notANumber_staysNotANumber(Activation activation) {
        assertTrue(Double.isNaN(activation.value(Double.NaN)));
    }

    @Test
    void sigmoid_anyZ_isARescaledTanh() {
        for (double z = -9; z <= 9; z += 0.25) {
            assertEquals((1 + Activation.TANH.value(z / 2)) / 2, Activation.SIGMOID.value(z), 1e-15);
        }
    }

    @Test
    void relu_atTheKink_hasSlopeZero() {
        assertEquals(0, Activation.RELU.prime(0), 0);
        assertEquals(0, Activation.RELU.value(-3), 0);
        assertEquals(3, Activation.RELU.value(3), 0);
    }
}
