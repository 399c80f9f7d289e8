package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class SoonTest {
    private final Queue<Runnable> later = new ArrayDeque<>();
    private int done;

    @Test
    void ask_manyTimes_isDoneOnceAndCanBeAskedAgain() {
        Soon soon = new Soon(later::add, () -> done++);
        soon.ask();
        soon.ask();
        assertEquals(0, done);
        assertEquals(1, later.size());
        later.remove().run();
        assertEquals(1, done);
        soon.ask();
        later.remove().run();
        assertEquals(2, done);
    }
}
