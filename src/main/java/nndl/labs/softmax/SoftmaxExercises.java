package nndl.labs.softmax;

import java.util.Arrays;
import java.util.List;
import nndl.ui.Numbers;
import nndl.ui.book.Exercise;
import nndl.ui.book.Exercise.Outcome;

/** The exercises of the page; each looks at the model as it stands. */
final class SoftmaxExercises {
    /** Their ids, in the order of the page. */
    static final List<String> IDS = List.of("quiet-winner", "three-thirds", "sharp");

    private static final int QUIET = 1;
    private static final double QUIET_INPUT = -1;
    private static final double REST = 0.001;
    private static final double SHARP = 0.99;
    private static final double SLACK = 0.95;
    private static final double[] BOOK = {2.5, -1, 3.2, 0.5};

    private final SoftmaxModel model;

    SoftmaxExercises(SoftmaxModel model) {
        this.model = model;
    }

    List<Exercise> all() {
        return List.of(
                new Exercise(IDS.get(0), "exercise.quiet", this::quietWinner),
                new Exercise(IDS.get(1), "exercise.thirds", this::threeThirds),
                new Exercise(IDS.get(2), "exercise.sharp", this::sharp));
    }

    /** Output 2 is the largest of at least three while z_2 is still the book's. */
    Outcome quietWinner() {
        OutputLayer layer = model.layer();
        if (layer.outputs() != Outputs.SOFTMAX || layer.size() < 3) {
            return Outcome.notYet("outcome.softmax", 3);
        }
        if (layer.z(QUIET) != QUIET_INPUT) {
            return Outcome.notYet("outcome.quiet.moved", model.input(QUIET).shown());
        }
        if (layer.largest().orElse(-1) != QUIET) {
            return Outcome.notYet("outcome.quiet.small", fixed(layer.a(QUIET)), fixed(largestValue(layer)));
        }
        return Outcome.right("outcome.quiet.right", fixed(layer.a(QUIET)));
    }

    /** Three outputs of a third to three decimals, and the others below a thousandth. */
    Outcome threeThirds() {
        OutputLayer layer = model.layer();
        if (layer.outputs() != Outputs.SOFTMAX || layer.size() < 4) {
            return Outcome.notYet("outcome.softmax", 4);
        }
        double[] sorted = layer.activations();
        Arrays.sort(sorted);
        int n = sorted.length;
        double rest = sorted[n - 4];
        if (sorted[n - 1] - sorted[n - 3] > REST) {
            return Outcome.notYet(
                    "outcome.thirds.unequal", fixed(sorted[n - 1]), fixed(sorted[n - 2]), fixed(sorted[n - 3]));
        }
        if (!(rest < REST)) {
            return Outcome.notYet("outcome.thirds.rest", fixed(rest));
        }
        return Outcome.right("outcome.thirds.right");
    }

    /** The least c, within a twentieth, at which the book's largest output reaches 0.99. */
    Outcome sharp() {
        OutputLayer layer = model.layer();
        if (layer.outputs() != Outputs.SOFTMAX || !hasBookInputs(layer)) {
            return Outcome.notYet("outcome.sharp.book");
        }
        if (largestValue(layer) < SHARP) {
            return Outcome.notYet("outcome.sharp.less", fixed(largestValue(layer)));
        }
        if (layer.isLimit() || largestValue(layer.sharpenedBy(SLACK * layer.c())) >= SHARP) {
            return Outcome.notYet("outcome.sharp.more", Numbers.show(layer.c()));
        }
        return Outcome.right("outcome.sharp.right", Numbers.show(layer.c()), fixed(largestValue(layer)));
    }

    private static boolean hasBookInputs(OutputLayer layer) {
        return Arrays.equals(layer.inputs(), BOOK);
    }

    private static double largestValue(OutputLayer layer) {
        return Arrays.stream(layer.activations()).max().orElseThrow();
    }

    private static String fixed(double value) {
        return Numbers.fixed(value, 3);
    }
}
