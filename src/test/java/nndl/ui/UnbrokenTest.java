package nndl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnbrokenTest {
    /** The pieces between which a line may end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the output a = 4.22 is|the /output /a = 4.22 /is",
                "0 ln 0 counts as 0|0 ln 0 /counts /as /0",
                "it leaves a − y = 0.55: so|it /leaves /a − y = 0.55: /so",
                "at least ln 99 of them|at /least /ln 99 /of /them",
                "η = 0.1, λ = 5 and m = 10|η = 0.1, /λ = 5 /and /m = 10",
                "weight × input pictures|weight × input /pictures",
                "a run - of ten|a /run /- /of /ten"
            })
    void formulas_inText_areNotBroken(String text, String pieces) {
        assertEquals(pieces, String.join("/", pieces(Unbroken.formulas(text))).replace('\u00a0', ' '));
    }

    private static List<String> pieces(String text) {
        BreakIterator lines = BreakIterator.getLineInstance();
        lines.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = lines.first();
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
