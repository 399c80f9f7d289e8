package nndl.ui.training.inside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nndl.data.Digit;
import nndl.data.Drawing;
import nndl.data.PixelScale;
import nndl.data.Preparation;
import nndl.data.Prepared;
import nndl.data.Rasterizer;
import nndl.data.Stroke;
import nndl.data.Verdict;
import nndl.nn.Evaluation;
import nndl.nn.Example;
import nndl.nn.LayerHealth;
import nndl.nn.Network;
import nndl.nn.Pass;
import nndl.training.Answers;
import nndl.training.Answers.Mistake;
import nndl.training.DataSet;
import nndl.training.runs.RunNetworks;
import nndl.ui.NewestLoop;
import nndl.ui.runs.RunInside;
import nndl.ui.training.inside.Insight.Question;

/**
 * Works out what there is to see of a network, what takes longest last, and remembers what was worked out for the epochs
 * looked at last. On one thread at a time.
 */
final class Examiner implements NewestLoop.Work<Question, Insight> {
    private static final int REMEMBERED = 100;
    private static final int EPOCHS_BETWEEN_LOOKS = 8;

    /** What is remembered of an epoch. */
    private static final class Remembered {
        private Optional<Answers> answers = Optional.empty();
        private List<LayerHealth> health = List.of();
    }

    private final Map<Integer, Remembered> byEpoch = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Remembered> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final TreeMap<Integer, double[]> story = new TreeMap<>();
    private Optional<RunNetworks> run = Optional.empty();
    private List<Stroke> strokes = List.of();
    private Optional<Digit> drawn = Optional.empty();

    @Override
    public void answer(Question question, Consumer<Insight> say, BooleanSupplier outdated) {
        forgetOthers(question);
        Optional<Network> there = question.run().networks().network(question.shown());
        if (there.isEmpty()) {
            return; // it has gone since: whoever sees what is there asks again
        }
        Insight insight = first(question, there.get());
        say.accept(insight);
        Remembered remembered = byEpoch.computeIfAbsent(question.shown(), epoch -> new Remembered());
        if (!outdated.getAsBoolean()) {
            insight = withAnswers(insight, remembered, outdated);
            say.accept(insight);
        }
        if (!outdated.getAsBoolean()) {
            insight = withHealth(insight, remembered);
            say.accept(insight);
        }
        if (drawn.isPresent() && !outdated.getAsBoolean()) {
            say.accept(withStory(insight, drawn.get(), outdated));
        }
    }

    private void forgetOthers(Question question) {
        RunNetworks asked = question.run().networks();
        if (!run.equals(Optional.of(asked))) {
            run = Optional.of(asked);
            byEpoch.clear();
            story.clear();
        }
        if (!strokes.equals(question.strokes())) {
            strokes = question.strokes();
            drawn = prepared(strokes);
            story.clear();
        }
    }

    private static Optional<Digit> prepared(List<Stroke> strokes) {
        return strokes.isEmpty()
                ? Optional.empty()
                : Preparation.full()
                        .prepare(Rasterizer.draw(new Drawing(strokes)))
                        .map(Prepared::digit);
    }

    private Insight first(Question question, Network network) {
        Optional<Verdict> verdict = drawn.map(digit -> Verdict.of(
                network, network.feedforward(digit.example(question.run().scale()), new Pass(network))));
        Optional<Evaluation> measured = question.result().on(DataSet.TEST);
        Remembered remembered = byEpoch.getOrDefault(question.shown(), new Remembered());
        Insight insight = new Insight(
                question,
                network,
                measured.map(evaluation -> table(evaluation.classes(), evaluation::confusion)),
                Optional.empty(),
                remembered.health,
                drawn,
                verdict,
                new TreeMap<>(story));
        return remembered.answers.map(answers -> with(insight, answers)).orElse(insight);
    }

    private interface Cells {
        int count(int label, int answer);
    }

    private static int[][] table(int classes, Cells cells) {
        int[][] table = new int[classes][classes];
        for (int label = 0; label < classes; label++) {
            for (int answer = 0; answer < classes; answer++) {
                table[label][answer] = cells.count(label, answer);
            }
        }
        return table;
    }

    private static Insight with(Insight insight, Answers answers) {
        List<Mistake> mistakes = answers.mistakes();
        List<Integer> sizes = insight.network().sizes();
        return insight.with(table(sizes.get(sizes.size() - 1), answers::confusion), mistakes);
    }

    private static Insight withAnswers(Insight insight, Remembered remembered, BooleanSupplier outdated) {
        if (remembered.answers.isPresent()) {
            return insight;
        }
        RunInside run = insight.question().run();
        remembered.answers = Answers.of(insight.network(), run.tested().list(), run.scale(), outdated);
        return remembered.answers.map(answers -> with(insight, answers)).orElse(insight);
    }

    private static Insight withHealth(Insight insight, Remembered remembered) {
        if (remembered.health.isEmpty()) {
            Question question = insight.question();
            PixelScale scale = question.run().scale();
            List<Example> examined = question.run().examined().stream()
                    .map(digit -> digit.example(scale))
                    .toList();
            remembered.health = LayerHealth.of(
                    insight.network(), examined, question.result().learningRate());
        }
        return insight.with(remembered.health);
    }

    /** Asks the networks that have not been asked yet; at least a few, so that it comes to an end while a run goes on. */
    private Insight withStory(Insight insight, Digit digit, BooleanSupplier outdated) {
        RunInside run = insight.question().run();
        Example example = digit.example(run.scale());
        Network each = insight.network().copy();
        Pass pass = new Pass(each);
        int asked = 0;
        NavigableMap<Integer, double[]> there = new TreeMap<>();
        for (int epoch : run.networks().epochs()) {
            boolean goesOn = asked % EPOCHS_BETWEEN_LOOKS != 0 || asked == 0 || !outdated.getAsBoolean();
            if (!story.containsKey(epoch) && goesOn && run.networks().read(epoch, each)) {
                story.put(epoch, each.feedforward(example, pass).output());
                asked++;
            }
            if (story.containsKey(epoch)) {
                there.put(epoch, story.get(epoch));
            }
        }
        return insight.with(there);
    }
}
