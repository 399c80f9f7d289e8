package nndl.ui.book;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Lays out formulas, and keeps the latest.
 *
 * <p>JLaTeXMath keeps its fonts and macros in static fields and is not made for several threads, so all equations have
 * one {@link #shared} typesetter, and it has one thread. Its first formula takes as long as it takes to read the fonts.
 */
final class Typesetter {
    private static final int CAPACITY = 512;
    private static final float SIZE = 20;
    private static final Logger LOG = Logger.getLogger("nndl");
    private static final Typesetter SHARED = new Typesetter(CAPACITY);

    private final Map<String, Formula> known;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Typesetter::daemon);

    /** A typesetter that keeps so many formulas. */
    Typesetter(int capacity) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Formula> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The typesetter of all equations. */
    static Typesetter shared() {
        return SHARED;
    }

    /** Reads the fonts, so that the first formula of a page needn't wait as long. */
    void warmUp() {
        thread.execute(() -> typeset("\\frac{\\partial C}{\\partial w^l_{jk}} = \\sum_x \\delta"));
    }

    /** Runs a task on the thread that may {@link #typeset}. */
    void execute(Runnable task) {
        thread.execute(task);
    }

    /** The formula if it is kept. */
    Optional<Formula> kept(String latex) {
        synchronized (known) {
            return Optional.ofNullable(known.get(latex));
        }
    }

    /** How many formulas are kept. */
    int size() {
        synchronized (known) {
            return known.size();
        }
    }

    /**
     * Lays out a formula; {@link Formula#UNREADABLE} if its TeX makes no sense, which is logged. Only on the
     * typesetter's own thread.
     */
    Formula typeset(String latex) {
        return kept(latex).orElseGet(() -> {
            Formula made = layOut(latex);
            synchronized (known) {
                known.put(latex, made);
            }
            return made;
        });
    }

    private static synchronized Formula layOut(String latex) {
        try {
            Box box = new TeXFormula(latex)
                    .createTeXIcon(TeXConstants.STYLE_DISPLAY, SIZE)
                    .getBox();
            OutlineRecorder recorder = new OutlineRecorder();
            recorder.scale(Formula.UNITS, Formula.UNITS);
            box.draw(recorder, 0, 0);
            return new Formula(recorder.svgPath(), box.getWidth(), box.getHeight(), box.getDepth());
        } catch (RuntimeException | StackOverflowError | LinkageError unreadable) {
            LOG.log(Level.WARNING, "can't typeset " + latex, unreadable);
            return Formula.UNREADABLE;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "typesetter");
        thread.setDaemon(true);
        return thread;
    }
}
