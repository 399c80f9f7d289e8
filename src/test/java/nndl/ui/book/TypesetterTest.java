package nndl.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class TypesetterTest {
    private static final Logger LOG = Logger.getLogger("nndl");
    private final Typesetter typesetter = new Typesetter(3);

    @BeforeAll
    static void printNoLog() {
        LOG.setUseParentHandlers(false);
    }

    @Test
    void typeset_again_isTheSameFormula() {
        assertSame(typeset("a = \\sigma(z)"), typeset("a = \\sigma(z)"));
    }

    @Test
    void kept_moreThanItHolds_forgetsThoseNotAskedForLongest() {
        typeset("a");
        typeset("b");
        typeset("c");
        typeset("a");
        typeset("d");
        assertEquals(3, typesetter.size());
        assertTrue(typesetter.kept("a").isPresent());
        assertEquals(Optional.empty(), typesetter.kept("b"));
    }

    @Test
    void typeset_unknownCommand_isUnreadableAndKept() {
        assertSame(Formula.UNREADABLE, typeset("\\nosuchcommand x"));
        assertEquals(1, typesetter.size());
    }

    /** A rule of a fraction is as wide as the formula, so its outline must reach both ends. */
    @Test
    void typeset_fraction_outlinesFillItsMeasures() {
        Formula formula = typeset("\\frac{1}{1+e^{-z}}");
        assertTrue(formula.outlines().startsWith("M"), formula::outlines);
        assertTrue(formula.width() > 2 && formula.width() < 5, formula::toString);
        assertTrue(formula.ascent() > 1 && formula.descent() > 0.5, formula::toString);
    }

    private Formula typeset(String latex) {
        CompletableFuture<Formula> formula = new CompletableFuture<>();
        typesetter.execute(() -> formula.complete(typesetter.typeset(latex)));
        return formula.join();
    }
}
