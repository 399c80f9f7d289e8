package nndl.ui.training.sweep;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import nndl.training.RunSettings;
import nndl.training.sweep.LastBit;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.chart.model.Scale;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;

/** How far two runs are apart: in their parameters on logarithmic axes, and in their answers. */
final class LastBitCharts extends GridPane {
    private static final double LEAST_DISTANCE = 1e-17;
    private static final double GREATEST_DISTANCE = 10;

    private final Text text;
    private final LastBitWords words;
    private final LiveChart distance;
    private final LiveChart answers;
    private final Series distances;
    private final Series different;

    LastBitCharts(Text text, LastBitWords words) {
        this.text = text;
        this.words = words;
        getStyleClass().add("last-bit-charts");
        ChartWords menu = ChartWords.of(text::of);
        distance = new LiveChart(menu);
        distance.titleProperty().bind(text.of("distance.title"));
        distance.labelXProperty().bind(text.of("axis.miniBatches"));
        distance.model().x().setScale(Scale.LOG);
        distance.model().y().setScale(Scale.LOG);
        distances =
                distance.model().add(new Series(() -> text.get("distance.title"), SeriesStyle.line(SeriesColor.RUN_1)));
        answers = new LiveChart(menu);
        answers.titleProperty().bind(text.of("answers.title"));
        answers.labelXProperty().bind(text.of("axis.epochs"));
        answers.model().y().setWholeNumbers(true);
        different =
                answers.model().add(new Series(() -> text.get("answers.title"), SeriesStyle.line(SeriesColor.RUN_1)));
        add(distance, 0, 0);
        add(answers, 1, 0);
        for (LiveChart chart : List.of(distance, answers)) {
            chart.getStyleClass().add("card");
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(row);
    }

    /** Draws what there is of the runs on screen; without any, axes for those that would be run. */
    void show(Optional<TwoRuns> runs, TwoRuns.Setup wanted, String course) {
        List<LastBit.Sample> samples = runs.map(TwoRuns::samples).orElse(List.of());
        // Before the first mini-batch there is no place on a logarithmic axis.
        List<LastBit.Sample> begun =
                samples.stream().filter(sample -> sample.miniBatches() > 0).toList();
        distances.replace(numbers(begun, LastBit.Sample::miniBatches), numbers(begun, LastBit.Sample::distance));
        different.replace(numbers(samples, LastBit.Sample::epochs), numbers(samples, LastBit.Sample::answers));
        boolean apart = begun.stream().anyMatch(sample -> sample.distance() > 0);
        String empty = text.get(begun.isEmpty() || apart ? "chart.none" : "chart.same");
        distance.placeholderProperty().set(empty);
        answers.placeholderProperty().set(empty);
        distance.subtitleProperty().set(words.distance(runs, distance.model().y()::format));
        answers.subtitleProperty().set(words.answers(runs));
        distance.summaryProperty().set(course);
        answers.summaryProperty().set(course);
        distance.model()
                .setReferences(runs.flatMap(shown -> shown.parting().answers()).stream()
                        .map(first -> ReferenceLine.vertical(first.miniBatches(), text.get("distance.parted")))
                        .toList());
        fit(
                begun,
                runs.map(TwoRuns::setup).orElse(wanted).settings(),
                runs.filter(TwoRuns::isOver).isPresent());
        distance.refresh();
        answers.refresh();
    }

    /** The axes are as long as the runs will be; in the end, as long as they were. */
    private void fit(List<LastBit.Sample> begun, RunSettings settings, boolean over) {
        double least = LEAST_DISTANCE;
        double greatest = GREATEST_DISTANCE;
        for (LastBit.Sample sample : begun) {
            if (sample.distance() > 0 && sample.distance() < Double.POSITIVE_INFINITY) {
                least = Math.min(least, sample.distance() / 2);
                greatest = Math.max(greatest, 2 * sample.distance());
            }
        }
        distance.model().y().fix(least, greatest);
        if (over) {
            distance.model().x().follow();
            answers.model().x().follow();
        } else {
            int epochs = settings.learning().epochs();
            double anEpoch = Math.ceil((double) settings.data().trainingSize()
                    / settings.learning().miniBatchSize());
            distance.model().x().fix(1, Math.max(10, epochs * anEpoch));
            answers.model().x().fix(0, epochs);
        }
    }

    private static double[] numbers(List<LastBit.Sample> samples, ToDoubleFunction<LastBit.Sample> number) {
        return samples.stream().mapToDouble(number).toArray();
    }
}
