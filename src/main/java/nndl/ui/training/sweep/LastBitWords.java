package nndl.ui.training.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import nndl.training.RunSettings;
import nndl.training.sweep.LastBit;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** What the two runs say in words, in the language of the moment. */
final class LastBitWords {
    /** So many digits tell every double from its neighbours. */
    private static final MathContext ALL_DIGITS = new MathContext(17);

    private final Text text;

    LastBitWords(Text text) {
        this.text = text;
    }

    /** How far they are, or how far they came. */
    String progress(TwoRuns runs) {
        int epochs = runs.setup().settings().learning().epochs();
        return runs.last()
                .map(last -> text.get(
                        runs.isOver() ? "lastBit.over" : "lastBit.going",
                        Numbers.show(Math.rint(10 * last.epochs()) / 10),
                        epochs,
                        Numbers.count(last.miniBatches())))
                .orElse(text.get("lastBit.begun"));
    }

    /** What would be run. */
    String none(TwoRuns.Setup wanted) {
        RunSettings.Learning learning = wanted.settings().learning();
        return text.get("lastBit.none", Numbers.show(learning.learningRate()), learning.miniBatchSize());
    }

    /** The settings of both. */
    String settings(TwoRuns.Setup setup) {
        RunSettings settings = setup.settings();
        String sizes = settings.network().sizes().stream().map(String::valueOf).collect(Collectors.joining("-"));
        return text.get(
                "lastBit.settings",
                sizes,
                Numbers.count(settings.data().trainingSize()),
                settings.learning().miniBatchSize(),
                settings.learning().learningRate(),
                settings.learning().regularization().lambda(),
                settings.start().seed());
    }

    /** Which weight is changed. */
    String change(TwoRuns.Change change) {
        LastBit.Place place = change.place();
        return text.get("change.where", place.l(), place.j() + 1, place.k() + 1, place.l() - 1);
    }

    static String allDigits(double value) {
        return new BigDecimal(value).round(ALL_DIGITS).toPlainString();
    }

    /** Where the paths part, a sentence a line. */
    String course(TwoRuns runs) {
        List<String> lines = new ArrayList<>();
        if (runs.last().isEmpty() || runs.change().isEmpty()) {
            return "";
        }
        LastBit.Sample last = runs.last().get();
        String pictures = Numbers.count(runs.change().get().testPictures());
        lines.add(runs.parting()
                .elsewhere()
                .map(miniBatches -> text.get("course.elsewhere", Numbers.count(miniBatches)))
                .orElse(text.get("course.nowhere")));
        lines.add(runs.parting()
                .answers()
                .map(first -> text.get(
                        "course.answers",
                        Numbers.count(first.miniBatches()),
                        epoch(first),
                        Numbers.count(last.answers()),
                        pictures))
                .orElse(text.get("course.alike", pictures)));
        runs.parting().again().ifPresent(again -> lines.add(text.get("course.again", epoch(again))));
        if (!Double.isFinite(last.distance())) {
            lines.add(text.get("course.diverged", epoch(last)));
        }
        if (runs.isOver() && runs.parting().answers().isEmpty()) {
            lines.add(text.get("course.tryFirst"));
        }
        return String.join("\n", lines);
    }

    /** The epoch, counted from 0, in which a sample was taken: at the end of one it is still that one. */
    private static int epoch(LastBit.Sample sample) {
        return (int) Math.max(0, Math.ceil(sample.epochs()) - 1);
    }

    /** How many answers differ now. */
    String answers(Optional<TwoRuns> runs) {
        Optional<LastBit.Sample> last = runs.flatMap(TwoRuns::last);
        Optional<TwoRuns.Change> change = runs.flatMap(TwoRuns::change);
        return last.isPresent() && change.isPresent()
                ? text.get(
                        "answers.now",
                        Numbers.count(last.get().answers()),
                        Numbers.count(change.get().testPictures()))
                : text.get("answers.of");
    }

    /**
     * How far the parameters are apart now.
     *
     * @param number how a distance is written
     */
    String distance(Optional<TwoRuns> runs, DoubleFunction<String> number) {
        return runs.flatMap(TwoRuns::last)
                .map(last -> text.get("distance.now", number.apply(last.distance())))
                .orElse(text.get("distance.of"));
    }
}
