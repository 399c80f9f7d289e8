package nndl.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Several at work who are heard one after the other: what one says before its turn is kept until then.
 *
 * <p>The first is heard at once, so that a terminal shows what goes on. For any threads.
 */
final class Turns {
    private final List<Queue<Runnable>> kept = new ArrayList<>();
    private final List<Boolean> done = new ArrayList<>();
    private int turn;

    Turns(int speakers) {
        for (int i = 0; i < speakers; i++) {
            kept.add(new ArrayDeque<>());
            done.add(false);
        }
    }

    /** Says it now, if it is the speaker's turn, or when it is. */
    synchronized void say(int speaker, Runnable words) {
        if (speaker == turn) {
            words.run();
        } else {
            kept.get(speaker).add(words);
        }
    }

    /** A speaker says no more. */
    synchronized void done(int speaker) {
        done.set(speaker, true);
        while (turn < kept.size() && done.get(turn)) {
            turn++;
            if (turn < kept.size()) {
                Queue<Runnable> words = kept.get(turn);
                words.forEach(Runnable::run);
                words.clear();
            }
        }
    }

    /** What a speaker prints is heard in its turn. */
    PrintWriter printer(int speaker, PrintWriter out) {
        return new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                String words = new String(text, from, length);
                say(speaker, () -> out.print(words));
            }

            @Override
            public void flush() {
                say(speaker, out::flush);
            }

            @Override
            public void close() {
                flush();
            }
        });
    }
}
