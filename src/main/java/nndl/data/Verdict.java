package nndl.data;

import java.util.Arrays;
import java.util.Optional;
import nndl.nn.Network;
import nndl.nn.Objective;
import nndl.nn.Pass;

/**
 * What a network says about a prepared digit.
 *
 * <p>It is sure from a share of the outputs on that was found on the 10,000 digits of MNIST's validation set, prepared: of
 * the steps of 0.05 the highest that leaves 95% of the right answers sure. For outputs that are sigmoids that is 0.8; read
 * by {@code best-of-the-book}, 95.9% of the right answers and 26% of the wrong ones are sure. Softmax makes more of small
 * differences: at 0.95, 98.4% of the right answers of {@code strong} are sure, and 25% of the wrong ones.
 *
 * @param digit the highest output's, unless an output is not a number
 * @param share the highest output's share of the sum of all, 0 to 1
 * @param outputs all ten, 0 to 9; copied, never to be changed
 * @param sureFrom the share from which on the answer counts as sure
 */
public record Verdict(Optional<Integer> digit, double share, double[] outputs, double sureFrom) {
    private static final double SURE_SIGMOID = 0.8;
    private static final double SURE_SOFTMAX = 0.95;

    /** Copies the outputs, which a pass uses again. */
    public Verdict {
        outputs = outputs.clone();
    }

    /**
     * The verdict that the outputs of a pass give.
     *
     * @param network whose pass it is
     */
    public static Verdict of(Network network, Pass pass) {
        double sureFrom = network.objective() == Objective.SOFTMAX_LOG_LIKELIHOOD ? SURE_SOFTMAX : SURE_SIGMOID;
        double[] outputs = pass.output();
        int answer = pass.answer();
        if (answer < 0) {
            return new Verdict(Optional.empty(), 0, outputs, sureFrom);
        }
        double sum = Arrays.stream(outputs).map(output -> Math.max(0, output)).sum();
        double share = sum > 0 ? Math.max(0, outputs[answer]) / sum : 0;
        return new Verdict(Optional.of(answer), share, outputs, sureFrom);
    }

    /** Whether the network is sure. */
    public boolean isSure() {
        return share >= sureFrom;
    }
}
