package nndl.nn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What one pass over a set of examples says about a network.
 *
 * <p>The confusion matrix counts examples by desired output (row) and answer (column); an answer that is not a number is
 * counted in no column.
 */
public final class Evaluation {
    private static final int EXAMPLES_BETWEEN_LOOKS = 128;

    private final double dataCost;
    private final int total;
    private final int[][] confusion;

    private Evaluation(double dataCost, int total, int[][] confusion) {
        this.dataCost = dataCost;
        this.total = total;
        this.confusion = confusion;
    }

    /**
     * Evaluates a network on examples.
     *
     * @param network not changed
     * @param examples at least one
     * @return cost and accuracy
     */
    public static Evaluation of(Network network, List<? extends Example> examples) {
        return of(network, examples, () -> false).orElseThrow();
    }

    /**
     * Evaluates a network on examples unless told to stop.
     *
     * @param network not changed
     * @param examples at least one
     * @param cancelled asked every hundred examples or so
     * @return cost and accuracy, or nothing if cancelled
     */
    public static Optional<Evaluation> of(
            Network network, List<? extends Example> examples, BooleanSupplier cancelled) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("no examples to evaluate on");
        }
        int outputs = network.sizes().get(network.layers() - 1);
        int[][] confusion = new int[outputs][outputs];
        Pass pass = new Pass(network);
        double sum = 0;
        for (int i = 0; i < examples.size(); i++) {
            if (i % EXAMPLES_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            network.feedforward(examples.get(i), pass);
            sum += network.cost(pass);
            int answer = pass.answer();
            if (answer >= 0) {
                confusion[pass.desiredAnswer()][answer]++;
            }
        }
        return Optional.of(new Evaluation(sum / examples.size(), examples.size(), confusion));
    }

    /**
     * The mean of C_x over the examples, without any penalty.
     *
     * @return C₀
     */
    public double dataCost() {
        return dataCost;
    }

    /**
     * How many answers were right.
     *
     * @return right answers and all
     */
    public Accuracy accuracy() {
        int correct = 0;
        for (int j = 0; j < confusion.length; j++) {
            correct += confusion[j][j];
        }
        return new Accuracy(correct, total);
    }

    /**
     * How many examples with desired output j were answered k.
     *
     * @param desired j, from 0
     * @param answer k, from 0
     * @return their number
     */
    public int confusion(int desired, int answer) {
        return confusion[desired][answer];
    }

    /**
     * The number of output neurons, so of rows and of columns of the confusion matrix.
     *
     * @return 10 for digits
     */
    public int classes() {
        return confusion.length;
    }

    /**
     * The accuracy among the examples whose desired output is j.
     *
     * @param desired j, from 0
     * @return right answers and all of them that had an answer
     */
    public Accuracy accuracy(int desired) {
        return new Accuracy(
                confusion[desired][desired], Arrays.stream(confusion[desired]).sum());
    }

    /**
     * How often the network answered k, right or wrong.
     *
     * @param answer k, from 0
     * @return the sum of column k
     */
    public int answers(int answer) {
        return Arrays.stream(confusion).mapToInt(row -> row[answer]).sum();
    }
}
