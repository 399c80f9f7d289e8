package nndl.labs.softmax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nndl.ui.book.Exercise.Outcome;
import nndl.ui.book.Exercise.Verdict;
import org.junit.jupiter.api.Test;

final class SoftmaxExercisesTest {
    private final SoftmaxModel model = new SoftmaxModel();
    private final SoftmaxExercises exercises = new SoftmaxExercises(model);

    @Test
    void quietWinner_loweringTheOthers_isRight() {
        assertEquals("outcome.quiet.small", notYet(exercises.quietWinner()));
        model.take(-3, -1, -1, -3);
        assertEquals("outcome.quiet.small", notYet(exercises.quietWinner()));
        model.pull(1, 0.9);
        assertEquals("outcome.quiet.moved", notYet(exercises.quietWinner()));
        model.take(-3, -1, -3, -3);
        model.outputsProperty().set(Outputs.SIGMOID);
        assertEquals("outcome.softmax", notYet(exercises.quietWinner()));
        model.outputsProperty().set(Outputs.SOFTMAX);
        assertEquals("outcome.quiet.right", right(exercises.quietWinner()));
    }

    @Test
    void threeThirds_withTheRestFarBelow_isRight() {
        assertEquals("outcome.thirds.unequal", notYet(exercises.threeThirds()));
        model.take(1, 1, 1, -3);
        assertEquals("outcome.thirds.rest", notYet(exercises.threeThirds()));
        model.take(1, 1, 1);
        assertEquals("outcome.softmax", notYet(exercises.threeThirds()));
        model.take(3.5, 3.5, -4, 3.5, -4);
        assertEquals("outcome.thirds.right", right(exercises.threeThirds()));
    }

    @Test
    void sharp_atTheLeastC_isRight() {
        assertEquals("outcome.sharp.less", notYet(exercises.sharp()));
        model.c().valueProperty().set(10);
        assertEquals("outcome.sharp.more", notYet(exercises.sharp()));
        model.c().exactly(Double.POSITIVE_INFINITY);
        assertEquals("outcome.sharp.more", notYet(exercises.sharp()));
        model.c().valueProperty().set(6.6);
        assertEquals("outcome.sharp.right", right(exercises.sharp()));
        model.input(2).valueProperty().set(5);
        assertEquals("outcome.sharp.book", notYet(exercises.sharp()));
    }

    private static String right(Outcome outcome) {
        assertEquals(Verdict.RIGHT, outcome.verdict(), outcome.key());
        return outcome.key();
    }

    private static String notYet(Outcome outcome) {
        assertEquals(Verdict.NOT_YET, outcome.verdict(), outcome.key());
        return outcome.key();
    }
}
