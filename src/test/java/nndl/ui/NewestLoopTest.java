package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** With executors that a test turns by hand. */
final class NewestLoopTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();

    private static void turn(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void ask_manyTimesBeforeTheWork_onlyTheNewestIsAnswered() {
        NewestLoop<Integer, String> loop = new NewestLoop<>(
                background::add, window::add, (question, say, outdated) -> say.accept("of " + question), seen::add);
        loop.ask(1);
        loop.ask(2);
        loop.ask(3);
        turn(background);
        turn(window);
        assertEquals(List.of("of 3"), seen);
    }

    @Test
    void ask_inMidWork_theRestIsOutdatedAndTheNewOneIsAnswered() {
        List<NewestLoop<Integer, String>> loops = new ArrayList<>();
        NewestLoop<Integer, String> loop = new NewestLoop<>(
                background::add,
                window::add,
                (question, say, outdated) -> {
                    say.accept(question + " first");
                    if (question == 1) {
                        assertFalse(outdated.getAsBoolean());
                        loops.get(0).ask(2);
                    }
                    turn(window);
                    if (!outdated.getAsBoolean()) {
                        say.accept(question + " whole");
                    }
                },
                seen::add);
        loops.add(loop);
        loop.ask(1);
        turn(background);
        turn(window);
        assertEquals(List.of("1 first", "2 first", "2 whole"), seen);
    }

    @Test
    void say_severalTimesBeforeTheWindowTakesOne_theNewestIsTaken() {
        NewestLoop<Integer, String> loop = new NewestLoop<>(
                background::add,
                window::add,
                (question, say, outdated) -> {
                    say.accept("some");
                    say.accept("all");
                },
                seen::add);
        loop.ask(1);
        turn(background);
        turn(window);
        assertEquals(List.of("all"), seen);
    }

    @Test
    void ask_afterWorkThatFailed_isAnswered() {
        NewestLoop<Integer, String> loop = new NewestLoop<>(
                background::add,
                window::add,
                (question, say, outdated) -> {
                    if (question == 1) {
                        throw new IllegalStateException();
                    }
                    say.accept("of " + question);
                },
                seen::add);
        loop.ask(1);
        assertThrows(IllegalStateException.class, () -> turn(background));
        loop.ask(2);
        turn(background);
        turn(window);
        assertEquals(List.of("of 2"), seen);
    }
}
