package nndl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nndl.data.Digits;
import nndl.data.PixelScale;
import nndl.nn.Evaluation;
import nndl.nn.Network;
import nndl.training.Answers.Mistake;
import org.junit.jupiter.api.Test;

final class AnswersTest {
    private final Digits digits = MadeUp.digits(500, 4);
    private final Network network = network();

    private static Network network() {
        try {
            return MadeUp.run(MadeUp.settings("--epochs 1"), MadeUp.datasets(60))
                    .networks()
                    .get(0);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Answers answers() {
        return Answers.of(network, digits.list(), PixelScale.BY_255, () -> false)
                .orElseThrow();
    }

    @Test
    void confusion_ofDigits_isThatOfAnEvaluation() {
        Evaluation evaluation = Evaluation.of(network, digits.examples(PixelScale.BY_255));
        for (int label = 0; label < 10; label++) {
            for (int answer = 0; answer < 10; answer++) {
                assertEquals(evaluation.confusion(label, answer), answers().confusion(label, answer));
            }
        }
    }

    @Test
    void mistakes_ofDigits_areAllWrongAnswersWithTheirCostTheWorstFirst() {
        List<Mistake> mistakes = answers().mistakes();
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < digits.size(); i++) {
            Evaluation ofOne = Evaluation.of(network, List.of(digits.get(i).example(PixelScale.BY_255)));
            int index = i;
            if (ofOne.accuracy().correct() == 0) {
                wrong.add(i);
                Mistake mistake = mistakes.stream()
                        .filter(each -> each.index() == index)
                        .findFirst()
                        .orElseThrow();
                assertEquals(ofOne.dataCost(), mistake.cost(), 1e-6 * ofOne.dataCost());
                assertEquals(1, ofOne.confusion(mistake.label(), mistake.answer()));
            }
        }
        assertTrue(wrong.size() > 50, "mistakes " + wrong.size());
        assertEquals(wrong, mistakes.stream().map(Mistake::index).sorted().toList());
        for (int i = 1; i < mistakes.size(); i++) {
            assertTrue(mistakes.get(i - 1).cost() >= mistakes.get(i).cost());
        }
    }

    @Test
    void of_cancelled_isNothing() {
        assertTrue(Answers.of(network, digits.list(), PixelScale.BY_255, () -> true)
                .isEmpty());
    }
}
