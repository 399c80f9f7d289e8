package nndl.data;

import java.util.Arrays;
import java.util.Optional;
import nndl.nn.Pass;

/**
 * What a network says about a prepared digit.
 *
 * @param digit the highest output's, unless an output is not a number
 * @param share the highest output's share of the sum of all, 0 to 1
 * @param outputs all ten, 0 to 9; shared, never to be changed
 */
public record Verdict(Optional<Integer> digit, double share, double[] outputs) {
    /**
     * The share from which on an answer counts as sure: of the steps of 0.05 the highest that leaves 95% of the right
     * answers sure. On the 10,000 digits of MNIST's validation set, prepared and read by a [784,100,10] network with
     * sigmoids and cross-entropy, it leaves 95.8% of the right answers and 28% of the wrong ones.
     */
    public static final double SURE = 0.8;

    /** The verdict that the outputs of a pass give. */
    public static Verdict of(Pass pass) {
        double[] outputs = pass.output();
        int answer = pass.answer();
        if (answer < 0) {
            return new Verdict(Optional.empty(), 0, outputs);
        }
        double sum = Arrays.stream(outputs).map(output -> Math.max(0, output)).sum();
        return new Verdict(Optional.of(answer), sum > 0 ? Math.max(0, outputs[answer]) / sum : 0, outputs);
    }

    /** Whether the network is sure. */
    public boolean isSure() {
        return share >= SURE;
    }
}
