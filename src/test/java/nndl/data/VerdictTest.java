package nndl.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nndl.nn.Activation;
import nndl.nn.Example;
import nndl.nn.Network;
import nndl.nn.Objective;
import nndl.nn.Pass;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Example NOTHING = Example.of(new double[1], 0, 0);

    /** Two outputs, of which the first has a weighted input and the second 0. */
    private static Verdict verdict(Objective objective, double z) {
        Network network = new Network(List.of(1, 2), Activation.SIGMOID, objective);
        network.layer(2).setB(0, z);
        if (objective != Objective.SOFTMAX_LOG_LIKELIHOOD) {
            network.layer(2).setB(1, -z);
        }
        return Verdict.of(network, network.feedforward(NOTHING, new Pass(network)));
    }

    /** Softmax makes more of small differences, so nine of ten is enough for sigmoids alone. */
    @Test
    void isSure_shareOfNineTenths_dependsOnTheKindOfOutput() {
        double z = Math.log(9); // softmax: 9 to 1; sigmoids: 0.9 and 0.1
        Verdict sigmoids = verdict(Objective.SIGMOID_CROSS_ENTROPY, z);
        Verdict softmax = verdict(Objective.SOFTMAX_LOG_LIKELIHOOD, z);
        assertEquals(0.9, sigmoids.share(), 1e-12);
        assertEquals(0.9, softmax.share(), 1e-12);
        assertTrue(sigmoids.isSure());
        assertFalse(softmax.isSure());
        assertTrue(verdict(Objective.SOFTMAX_LOG_LIKELIHOOD, Math.log(99)).isSure());
        assertFalse(verdict(Objective.SIGMOID_CROSS_ENTROPY, Math.log(2)).isSure());
    }

    @Test
    void outputs_ofAPassThatIsUsedAgain_stay() {
        Network network = new Network(List.of(1, 2), Activation.SIGMOID, Objective.SIGMOID_CROSS_ENTROPY);
        Pass pass = network.feedforward(NOTHING, new Pass(network));
        Verdict verdict = Verdict.of(network, pass);
        network.layer(2).setB(0, 5);
        network.feedforward(NOTHING, pass);
        assertEquals(0.5, verdict.outputs()[0]);
    }
}
