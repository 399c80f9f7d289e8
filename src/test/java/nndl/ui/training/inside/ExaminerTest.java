package nndl.ui.training.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nndl.data.PixelScale;
import nndl.data.Stroke;
import nndl.nn.Evaluation;
import nndl.nn.LayerHealth;
import nndl.nn.Pass;
import nndl.training.Answers.Mistake;
import nndl.training.runs.KeptNetworks;
import nndl.ui.runs.RunInside;
import nndl.ui.training.inside.Insight.Question;
import org.junit.jupiter.api.Test;

final class ExaminerTest {
    private static final int EPOCHS = 12;

    private final KeptNetworks kept = new KeptNetworks(1 << 24);
    private final RunInside run = MadeUp.run(kept, EPOCHS);
    private final Examiner examiner = new Examiner();

    private static Question question(RunInside run, int epoch, List<Stroke> strokes) {
        return new Question(run, epoch, run.results().apply(epoch).orElseThrow(), strokes);
    }

    private List<Insight> all(Question question) {
        List<Insight> insights = new ArrayList<>();
        examiner.answer(question, insights::add, () -> false);
        return insights;
    }

    private Insight last(Question question) {
        List<Insight> insights = all(question);
        return insights.get(insights.size() - 1);
    }

    @Test
    void answer_epoch_isWhatItsNetworkSaysOfTheTestPictures() {
        for (int epoch : new int[] {3, 0, 3}) {
            Insight insight = last(question(run, epoch, List.of()));
            Evaluation evaluation = Evaluation.of(
                    run.networks().network(epoch).orElseThrow(), run.tested().examples(PixelScale.BY_256));
            int wrong = 0;
            for (int label = 0; label < 10; label++) {
                for (int answer = 0; answer < 10; answer++) {
                    assertEquals(
                            evaluation.confusion(label, answer),
                            insight.confusion().orElseThrow()[label][answer]);
                    wrong += label == answer ? 0 : evaluation.confusion(label, answer);
                }
            }
            List<Mistake> mistakes = insight.mistakes().orElseThrow();
            assertEquals(wrong, mistakes.size());
            assertEquals(
                    LayerHealth.of(
                            run.networks().network(epoch).orElseThrow(),
                            run.examined().stream()
                                    .map(digit -> digit.example(PixelScale.BY_256))
                                    .toList(),
                            MadeUp.ETA),
                    insight.health());
            assertTrue(insight.isComplete());
        }
    }

    @Test
    void answer_firstPart_hasTheNetworkAndTheVerdictButWaitsForNothing() {
        Insight first = all(question(run, 5, MadeUp.ONE)).get(0);
        assertTrue(first.verdict().isPresent());
        assertTrue(first.mistakes().isEmpty());
        assertFalse(first.isComplete());
        Insight again = all(question(run, 5, MadeUp.ONE)).get(0);
        assertTrue(again.mistakes().isPresent(), "remembered");
    }

    @Test
    void story_ofDrawnDigit_isWhatEachEpochsNetworkSays() {
        Insight insight = last(question(run, 5, MadeUp.ONE));
        assertEquals(run.networks().epochs(), insight.story().navigableKeySet());
        insight.story().forEach((epoch, outputs) -> {
            var network = run.networks().network(epoch).orElseThrow();
            Pass pass =
                    network.feedforward(insight.drawn().orElseThrow().example(PixelScale.BY_256), new Pass(network));
            assertArrayEquals(pass.output(), outputs, 0);
        });
        assertArrayEquals(
                insight.story().get(5), insight.verdict().orElseThrow().outputs(), 0);
    }

    @Test
    void story_otherDrawingOrNone_isForgotten() {
        double[] ofOne = last(question(run, 5, MadeUp.ONE)).story().get(5);
        double[] ofDot = last(question(run, 5, MadeUp.DOT)).story().get(5);
        assertFalse(java.util.Arrays.equals(ofOne, ofDot));
        assertTrue(last(question(run, 5, List.of())).story().isEmpty());
        assertTrue(last(question(run, 5, List.of())).verdict().isEmpty());
    }

    @Test
    void answer_otherRun_remembersNothingOfTheFirst() {
        int before = last(question(run, 2, List.of())).mistakes().orElseThrow().hashCode();
        RunInside other = MadeUp.run(kept, 4, 77);
        assertFalse(before
                == last(question(other, 2, List.of())).mistakes().orElseThrow().hashCode());
        assertEquals(Set.of(0, 1, 2, 3), other.networks().epochs());
    }

    @Test
    void answer_outdated_saysTheFirstPartOnly() {
        List<Insight> insights = new ArrayList<>();
        examiner.answer(question(run, 5, MadeUp.ONE), insights::add, () -> true);
        assertEquals(1, insights.size());
    }

    @Test
    void answer_epochThatHasGone_saysNothing() {
        Question question = question(run, 5, List.of());
        run.networks().forget();
        assertEquals(List.of(), all(question));
    }
}
