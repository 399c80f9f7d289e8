package nndl.training;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nndl.data.Digit;
import nndl.data.PixelScale;
import nndl.nn.Network;
import nndl.nn.Pass;

/** What a network answers to each picture of a set, and at what cost. Small enough to keep for many epochs. */
public final class Answers {
    private static final int PICTURES_BETWEEN_LOOKS = 128;

    private final byte[] labels;
    private final byte[] answers;
    private final float[] costs;
    private final int[][] confusion;

    private Answers(int size, int outputs) {
        labels = new byte[size];
        answers = new byte[size];
        costs = new float[size];
        confusion = new int[outputs][outputs];
    }

    /**
     * A wrong answer.
     *
     * @param index of the picture in its set
     * @param label the digit it is
     * @param answer the digit it was read as; −1 where an output was not a number
     * @param cost C_x
     */
    public record Mistake(int index, int label, int answer, double cost) {}

    /**
     * Asks a network about every picture.
     *
     * @param network not changed
     * @param digits labelled
     * @param scale what their greys are divided by
     * @param cancelled asked every hundred pictures or so
     * @return the answers, or nothing if cancelled
     */
    public static Optional<Answers> of(
            Network network, List<Digit> digits, PixelScale scale, BooleanSupplier cancelled) {
        int outputs = network.sizes().get(network.layers() - 1);
        Answers all = new Answers(digits.size(), outputs);
        Pass pass = new Pass(network);
        for (int i = 0; i < digits.size(); i++) {
            if (i % PICTURES_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            network.feedforward(digits.get(i).example(scale), pass);
            all.set(i, digits.get(i).label(), pass.answer(), network.cost(pass));
        }
        return Optional.of(all);
    }

    private void set(int i, int label, int answer, double cost) {
        labels[i] = (byte) label;
        answers[i] = (byte) answer;
        costs[i] = (float) cost;
        if (answer >= 0) {
            confusion[label][answer]++;
        }
    }

    /**
     * How many pictures of a digit were read as another, or as itself.
     *
     * @param label the digit they are
     * @param answer the digit they were read as
     * @return their number
     */
    public int confusion(int label, int answer) {
        return confusion[label][answer];
    }

    /**
     * The wrong answers.
     *
     * @return the costliest first; of equals the earlier in the set
     */
    public List<Mistake> mistakes() {
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] != answers[i])
                .mapToObj(i -> new Mistake(i, labels[i], answers[i], costs[i]))
                .sorted((one, other) -> Double.compare(other.cost(), one.cost()))
                .toList();
    }
}
