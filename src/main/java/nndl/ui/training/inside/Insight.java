package nndl.ui.training.inside;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import nndl.data.Digit;
import nndl.data.Stroke;
import nndl.data.Verdict;
import nndl.nn.LayerHealth;
import nndl.nn.Network;
import nndl.training.Answers.Mistake;
import nndl.training.EpochResult;
import nndl.ui.runs.RunInside;

/**
 * What there is to see of a network at an epoch, as far as it is worked out.
 *
 * @param question what was asked
 * @param network as it was after the epoch shown; never changed
 * @param confusion how many pictures of a digit (row) were read as which (column), once that is known
 * @param mistakes the costliest first, once they are known
 * @param health of layers 2 to L, once it is known
 * @param drawn what was drawn, prepared as a network sees it; nothing of a blank pad
 * @param verdict what the network says of it
 * @param story what the networks of the epochs that are there say of it, as far as they have been asked
 */
record Insight(
        Question question,
        Network network,
        Optional<int[][]> confusion,
        Optional<List<Mistake>> mistakes,
        List<LayerHealth> health,
        Optional<Digit> drawn,
        Optional<Verdict> verdict,
        NavigableMap<Integer, double[]> story) {
    /**
     * What one wants to see.
     *
     * @param run the run
     * @param shown the epoch shown: the one wanted, or the nearest that is there
     * @param result what was measured at it
     * @param strokes what is drawn on the pad; copied
     */
    record Question(RunInside run, int shown, EpochResult result, List<Stroke> strokes) {
        Question {
            strokes = List.copyOf(strokes);
        }
    }

    /** Whether nothing remains to be worked out. */
    boolean isComplete() {
        return confusion.isPresent()
                && mistakes.isPresent()
                && !health.isEmpty()
                && (drawn.isEmpty()
                        || story.size() == question.run().networks().epochs().size());
    }

    Insight with(int[][] newConfusion, List<Mistake> newMistakes) {
        return new Insight(
                question, network, Optional.of(newConfusion), Optional.of(newMistakes), health, drawn, verdict, story);
    }

    Insight with(List<LayerHealth> newHealth) {
        return new Insight(question, network, confusion, mistakes, newHealth, drawn, verdict, story);
    }

    Insight with(NavigableMap<Integer, double[]> newStory) {
        return new Insight(question, network, confusion, mistakes, health, drawn, verdict, newStory);
    }
}
