package nndl.training.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nndl.nn.Activation;
import nndl.nn.Network;
import nndl.nn.Objective;
import org.junit.jupiter.api.Test;

class DistanceTest {
    @Test
    void between_isTheGreatestDifferenceOfAWeightOrABias() {
        Network one = new Network(List.of(2, 3, 2), Activation.SIGMOID, Objective.SIGMOID_QUADRATIC);
        Network other = one.copy();
        assertEquals(0, Distance.between(one, other));
        other.layer(2).setW(1, 1, -0.25);
        assertEquals(0.25, Distance.between(one, other));
        other.layer(3).setB(1, 0.5);
        assertEquals(0.5, Distance.between(one, other));
        assertEquals(0.5, Distance.between(other, one));
    }
}
