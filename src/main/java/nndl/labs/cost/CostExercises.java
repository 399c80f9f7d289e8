package nndl.labs.cost;

import java.util.List;
import nndl.ui.book.Exercise;
import nndl.ui.book.Exercise.Outcome;

/** The exercises of the page; each looks at the model as it stands. */
final class CostExercises {
    /** Their ids, in the order of the page. */
    static final List<String> IDS = List.of("most-doubt", "hundredfold", "wrong-way");

    /** The slider's step is the least that a person can be asked to see. */
    private static final double NEAR = 0.005;

    private static final double BADLY = 0.9;
    private static final double TIMES = 100;
    /** What is less is never shown as enough. */
    private static final double JUST_LESS = 99.9;

    private static final double SWAPPED_Y = 0.8;
    private static final double END = 0.99;

    private final CostModel model;

    CostExercises(CostModel model) {
        this.model = model;
    }

    List<Exercise> all() {
        return List.of(
                new Exercise(IDS.get(0), "exercise.doubt", this::mostDoubt),
                new Exercise(IDS.get(1), "exercise.times", this::hundredfold),
                new Exercise(IDS.get(2), "exercise.way", this::wrongWay));
    }

    /** The y at which the binary entropy is highest. */
    Outcome mostDoubt() {
        double y = model.y().get();
        double here = CostModel.lowest(CostFunction.CROSS_ENTROPY, y);
        double left = CostModel.lowest(CostFunction.CROSS_ENTROPY, Math.max(0, y - NEAR));
        double right = CostModel.lowest(CostFunction.CROSS_ENTROPY, Math.min(1, y + NEAR));
        return here >= left && here >= right
                ? Outcome.right("outcome.doubt.right", shown(here))
                : Outcome.notYet("outcome.doubt.other", ReadOutTable.exact(y), shown(here));
    }

    /** A badly wrong neuron whose cross-entropy gradient is a hundred times the quadratic one. */
    Outcome hundredfold() {
        double fast = model.now(CostFunction.CROSS_ENTROPY, Quantity.SLOPE_IN_Z);
        double slow = model.now(CostFunction.QUADRATIC, Quantity.SLOPE_IN_Z);
        if (Math.abs(fast) < BADLY) {
            return Outcome.notYet("outcome.times.near", ReadOutTable.exact(Math.abs(model.difference())));
        }
        double times = fast / slow;
        return times >= TIMES
                ? Outcome.right("outcome.times.right", shown(times), shown(model.sigmaPrime()))
                : Outcome.notYet("outcome.times.less", shown(Math.min(times, JUST_LESS)));
    }

    /** With y and a swapped, a where descent ends: not at y. */
    Outcome wrongWay() {
        if (!model.swappedProperty().get() || model.y().get() != SWAPPED_Y) {
            return Outcome.notYet("outcome.way.setup", shown(SWAPPED_Y));
        }
        String slope = shown(model.now(CostFunction.SWAPPED, Quantity.SLOPE_IN_A));
        return model.a().get() >= END
                ? Outcome.right("outcome.way.right", slope)
                : Outcome.notYet(
                        "outcome.way.slope", ReadOutTable.exact(model.a().get()), slope);
    }

    private static String shown(double value) {
        return ReadOutTable.number(value);
    }
}
