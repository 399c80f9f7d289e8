package nndl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final StringWriter heard = new StringWriter();
    private final PrintWriter out = new PrintWriter(heard);
    private final Turns turns = new Turns(3);

    @Test
    void say_outOfTurn_isHeardInTurn() {
        turns.printer(2, out).print("c1 ");
        turns.printer(0, out).print("a1 ");
        turns.printer(1, out).print("b1 ");
        turns.done(2);
        turns.printer(0, out).print("a2 ");
        assertEquals("a1 a2 ", heard.toString());
        turns.done(0);
        turns.printer(1, out).print("b2 ");
        assertEquals("a1 a2 b1 b2 ", heard.toString());
        turns.done(1);
        assertEquals("a1 a2 b1 b2 c1 ", heard.toString());
    }

    @Test
    void say_fromManyThreads_losesNothing() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int speaker = 0; speaker < 3; speaker++) {
            int s = speaker;
            threads.add(new Thread(() -> {
                for (int i = 0; i < 1000; i++) {
                    turns.say(s, () -> out.print(s));
                }
                turns.done(s);
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals("0".repeat(1000) + "1".repeat(1000) + "2".repeat(1000), heard.toString());
    }
}
