package nndl.labs.softmax;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nndl.nn.Objective;

/** An output layer as it stands: weighted inputs sharpened by c, and all that the engine makes of them. */
final class OutputLayer {
    /** Drawn bars come as near to 0 and 1 as this. */
    static final double EDGE = 1e-6;
    /** The exponential of its negative is 0. */
    private static final double BEYOND = 1000;

    private final Outputs outputs;
    private final double[] z;
    private final double c;
    private final double[] a;
    private final double[] y;
    private final int target;

    /**
     * Computes the activations.
     *
     * @param z weighted inputs, finite; copied
     * @param c their common factor (83), above 0; infinite for the limit
     * @param target index of the desired output, from 0
     */
    OutputLayer(Outputs outputs, double[] z, double c, int target) {
        this.outputs = outputs;
        this.z = z.clone();
        this.c = c;
        this.a = objective().activations(sharpened(z));
        this.target = target;
        this.y = new double[z.length];
        this.y[target] = 1;
    }

    /** The same with another c. */
    OutputLayer sharpenedBy(double otherC) {
        return new OutputLayer(outputs, z, otherC, target);
    }

    Outputs outputs() {
        return outputs;
    }

    int size() {
        return z.length;
    }

    double[] inputs() {
        return z.clone();
    }

    double z(int j) {
        return z[j];
    }

    double c() {
        return c;
    }

    /** The index of the desired output. */
    int target() {
        return target;
    }

    /** Whether c is beyond every number. */
    boolean isLimit() {
        return Double.isInfinite(c);
    }

    double a(int j) {
        return a[j];
    }

    double[] activations() {
        return a.clone();
    }

    double sum() {
        return Arrays.stream(a).sum();
    }

    /** The index of the largest output; empty where several are equally large. */
    OptionalInt largest() {
        int best = 0;
        boolean alone = true;
        for (int j = 1; j < a.length; j++) {
            alone = a[j] > a[best] || alone && a[j] != a[best];
            best = a[j] > a[best] ? j : best;
        }
        return alone ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /** The cost of this example: the log-likelihood −ln a_y (80) for softmax, the cross-entropy (63) for sigmoids. */
    double cost() {
        return objective().cost(sharpened(z), y);
    }

    /** δ = a − y (66, 84), the slope of the cost against cz. */
    double[] error() {
        return objective().error(sharpened(z), y);
    }

    /** Whether the error is below 0 at the target and above 0 everywhere else: none of the outputs is as desired. */
    boolean isWrongEverywhere() {
        double[] error = error();
        return IntStream.range(0, error.length).allMatch(j -> j == target ? error[j] < 0 : error[j] > 0);
    }

    /** Whether every output is exactly as desired. */
    boolean isRight() {
        return Arrays.stream(error()).allMatch(delta -> delta == 0);
    }

    /** The slopes ∂a_j/∂z_k; at the limit, where outputs jump or stay, 0. */
    double[][] jacobian() {
        double[][] slopes = objective().jacobian(sharpened(z));
        for (double[] row : slopes) {
            for (int k = 0; k < row.length; k++) {
                row[k] = isLimit() ? 0 : row[k] * c;
            }
        }
        return slopes;
    }

    /** How much each output changes when z_k is raised by {@code step}. */
    double[] answers(int k, double step) {
        double[] raised = z.clone();
        raised[k] += step;
        double[] change = objective().activations(sharpened(raised));
        for (int j = 0; j < change.length; j++) {
            change[j] -= a[j];
        }
        return change;
    }

    /**
     * The weighted inputs that make output j what is wanted, but not nearer to 0 or 1 than {@link #EDGE}.
     *
     * @throws IllegalStateException at the limit, which can't be undone
     */
    double[] inputsFor(int j, double wanted) {
        if (isLimit()) {
            throw new IllegalStateException("the limit can't be inverted");
        }
        double reachable = Math.max(EDGE, Math.min(1 - EDGE, wanted));
        double[] found = z.clone();
        if (outputs == Outputs.SIGMOID) {
            found[j] = objective().weightedInputs(sharpened(z), j, reachable)[j] / c;
            return found;
        }
        int rival = largestBut(j);
        double[] ahead = new double[z.length]; // of the rival; what lies far behind counts for nothing
        for (int k = 0; k < z.length; k++) {
            ahead[k] = Math.max(-BEYOND, Math.min(BEYOND, c * (z[k] - z[rival])));
        }
        double[] moved = objective().weightedInputs(ahead, j, reachable);
        found[j] = z[rival] + (moved[j] - moved[rival]) / c;
        double shift = (z[j] - found[j]) / z.length;
        for (int k = 0; k < found.length; k++) {
            found[k] += shift;
        }
        return found;
    }

    private int largestBut(int j) {
        int best = j == 0 ? 1 : 0;
        for (int k = 0; k < z.length; k++) {
            best = k != j && z[k] > z[best] ? k : best;
        }
        return best;
    }

    private Objective objective() {
        return outputs.objective();
    }

    /**
     * What the engine gets: cz for sigmoids, c(z − max z) for softmax, which has the same outputs and can't become ∞ − ∞.
     */
    private double[] sharpened(double[] inputs) {
        double threshold =
                outputs == Outputs.SOFTMAX ? Arrays.stream(inputs).max().orElseThrow() : 0;
        return Arrays.stream(inputs)
                .map(one -> one == threshold ? 0 : c * (one - threshold))
                .toArray();
    }
}
