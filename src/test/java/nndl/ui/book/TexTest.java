package nndl.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class TexTest {
    @Test
    void number_anySize_isInFull() {
        assertEquals("0.15", Tex.number(0.15));
        assertEquals("-3", Tex.number(-3));
        assertEquals("10^{-9}", Tex.number(1e-9));
        assertEquals("-2.5 \\cdot 10^{15}", Tex.number(-2.5e15));
    }

    @Test
    void number_notFinite_isASign() {
        assertEquals("-\\infty", Tex.number(Double.NEGATIVE_INFINITY));
        assertEquals("\\mathrm{NaN}", Tex.fixed(Double.NaN, 3));
        assertEquals("\\infty", Tex.significant(Double.POSITIVE_INFINITY, 3));
    }

    @Test
    void roundings_keepWhatIsAskedFor() {
        assertEquals("0.500", Tex.fixed(0.5, 3));
        assertEquals("0.99997", Tex.significant(0.999970004, 6));
        assertEquals("50{,}000", Tex.count(50_000));
    }
}
