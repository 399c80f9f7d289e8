package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.IntegerBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SolvedTest {
    @TempDir
    Path home;

    @Test
    void solve_isKeptForTheNextStart() {
        open().in("neuron").solve("start");
        assertTrue(open().in("neuron").of("start").get());
        assertFalse(open().in("neuron").of("rate").get());
        assertFalse(open().in("softmax").of("start").get());
        assertTrue(preferences().get("neuron.exercise.start", false, Boolean::valueOf));
    }

    @Test
    void count_solvedThroughAnotherView_follows() {
        Solved solved = open();
        IntegerBinding count = solved.in("neuron").count(List.of("start", "rate"));
        assertEquals(0, count.get());
        solved.in("neuron").solve("rate");
        solved.in("softmax").solve("start");
        assertEquals(1, count.get());
    }

    private Solved open() {
        return new Solved(preferences());
    }

    private Preferences preferences() {
        return new Preferences(
                new Home(home),
                (trouble, cause) -> {
                    throw new AssertionError(trouble.name(), cause);
                },
                Runnable::run);
    }
}
