package nndl.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = \\sigma(z) | a = σ (z)",
                "\\frac{\\partial C}{\\partial w_k} | (∂ C) / (∂ w_k)",
                "w^l_{jk} - \\frac{\\eta}{m} | w^l_jk - η / m",
                "\\left(1 - x\\right)^2 | (1 - x )^2",
                "e^{-z} \\odot \\delta^{l+1} | e^-z ⊙ δ ^l+1",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} | a b ; c d",
                "\\nosuch x | nosuch x",
                "\\frac{1 | 1 /",
                "}\\ | ",
            })
    void of_formula_readsAsALine(String latex, String line) {
        assertEquals(line == null ? "" : line, Reading.of(latex));
    }
}
