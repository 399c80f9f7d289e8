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
    private final Accuracy accuracy;
    private final int classes;
    /** Row after row: there is one of these for each epoch of each run that is kept. */
    private final int[] confusion;

    private Evaluation(double dataCost, int total, int classes, int[] confusion) {
        int correct = 0;
        for (int j = 0; j < classes; j++) {
            correct += confusion[j * classes + j];
        }
        this.dataCost = dataCost;
        this.accuracy = new Accuracy(correct, total);
        this.classes = classes;
        this.confusion = confusion;
    }

    /**
     * What an earlier evaluation said, from its figures.
     *
     * @param dataCost C₀
     * @param total examples evaluated
     * @param confusion examples by desired output and answer, row after row; copied
     * @return the evaluation
     * @throws IllegalArgumentException if that is no square, or counts what cannot be
     */
    public static Evaluation of(double dataCost, int total, int[] confusion) {
        int classes = (int) Math.sqrt(confusion.length);
        if (classes * classes != confusion.length) {
            throw new IllegalArgumentException("expected a square of counts, got " + confusion.length);
        }
        long answered = 0;
        for (int count : confusion) {
            if (count < 0) {
                throw new IllegalArgumentException("expected a count, got " + count);
            }
            answered += count;
        }
        if (answered > total) {
            throw new IllegalArgumentException(answered + " answers to " + total + " examples");
        }
        return new Evaluation(dataCost, total, classes, confusion.clone());
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
        int[] confusion = new int[outputs * outputs];
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
                confusion[pass.desiredAnswer() * outputs + answer]++;
            }
        }
        return Optional.of(new Evaluation(sum / examples.size(), examples.size(), outputs, confusion));
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
        return accuracy;
    }

    /**
     * How many examples with desired output j were answered k.
     *
     * @param desired j, from 0
     * @param answer k, from 0
     * @return their number
     */
    public int confusion(int desired, int answer) {
        return confusion[desired * classes + answer];
    }

    /**
     * The number of output neurons, so of rows and of columns of the confusion matrix.
     *
     * @return 10 for digits
     */
    public int classes() {
        return classes;
    }

    /**
     * The accuracy among the examples whose desired output is j.
     *
     * @param desired j, from 0
     * @return right answers and all of them that had an answer
     */
    public Accuracy accuracy(int desired) {
        int answered = 0;
        for (int k = 0; k < classes; k++) {
            answered += confusion(desired, k);
        }
        return new Accuracy(confusion(desired, desired), answered);
    }

    /**
     * How often the network answered k, right or wrong.
     *
     * @param answer k, from 0
     * @return the sum of column k
     */
    public int answers(int answer) {
        int answers = 0;
        for (int j = 0; j < classes; j++) {
            answers += confusion(j, answer);
        }
        return answers;
    }

    /** Equal if all figures are, bit by bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Evaluation that
                && Double.compare(dataCost, that.dataCost) == 0
                && accuracy.equals(that.accuracy)
                && Arrays.equals(confusion, that.confusion);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(dataCost) + Arrays.hashCode(confusion);
    }

    @Override
    public String toString() {
        return "cost " + dataCost + ", " + accuracy;
    }
}
