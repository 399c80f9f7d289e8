package nndl.ui.training;

import java.util.List;
import java.util.function.BiConsumer;
import nndl.nn.Evaluation;
import nndl.training.CostTrace;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.ui.Numbers;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.ExportFormat;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Scale;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;
import nndl.ui.chart.model.Smoothing;

/** The cost of every mini-batch against the epochs done before it, and as rings the cost of all training pictures. */
final class MiniBatchChart {
    /** Up to an epoch of the book's first network. */
    private static final List<Smoothing> SMOOTHINGS = List.of(
            Smoothing.NONE,
            new Smoothing(11),
            new Smoothing(51),
            new Smoothing(101),
            new Smoothing(501),
            new Smoothing(1001),
            new Smoothing(5001));

    private static final Smoothing USUAL = new Smoothing(501);

    /** So many points at most are drawn more at once: a trace that has grown unseen comes in a few frames. */
    private static final int MOST_AT_ONCE = 100_000;

    private final Text text;
    private final LiveChart chart;
    private final Series costs;
    private final Series wholeSet;
    private int epochsDrawn;
    private int trainingSize = 1;
    private int miniBatchSize = 1;

    MiniBatchChart(Text text) {
        this.text = text;
        chart = new LiveChart(ChartWords.of(text::of));
        chart.getStyleClass().addAll("card", "mini-batch-chart");
        chart.titleProperty().bind(text.of("miniBatches.title"));
        chart.labelXProperty().bind(text.of("axis.epochsDone"));
        chart.notShownSaidProperty().set(true);
        chart.offerSmoothing(SMOOTHINGS);
        chart.smoothingProperty().set(USUAL);
        chart.model().x().setPlaces(this::place);
        // Costs of one run lie apart by powers of ten: the first ones, and those of mini-batches without a mistake.
        chart.model().y().setScale(Scale.LOG);
        costs = chart.model()
                .add(new Series(
                        () -> text.get("series.miniBatch"), SeriesStyle.line(SeriesColor.TRAINING, Dash.SOLID)));
        wholeSet = new Series(
                () -> text.get("series.wholeSet", Numbers.count(trainingSize)),
                SeriesStyle.hollow(SeriesColor.TRAINING));
    }

    LiveChart node() {
        return chart;
    }

    /** Names who saves the chart when its menu asks for it. */
    void setOnExport(BiConsumer<LiveChart, ExportFormat> onExport) {
        chart.setOnExport(format -> onExport.accept(chart, format));
    }

    /**
     * Empties the chart for a run.
     *
     * @param epochs planned
     */
    void begin(int epochs, int newTrainingSize, int newMiniBatchSize) {
        trainingSize = Math.max(1, newTrainingSize);
        miniBatchSize = Math.min(newMiniBatchSize, trainingSize);
        epochsDrawn = 0;
        costs.clear();
        wholeSet.clear();
        chart.model().remove(wholeSet);
        chart.model().resetZoom();
        chart.model().x().fix(0, epochs);
    }

    /** Draws mini-batches that have come to the trace; tells whether there are more. */
    boolean draw(CostTrace trace) {
        int from = costs.size();
        int more = Math.min(trace.size() - from, MOST_AT_ONCE);
        if (more > 0) {
            double[] x = new double[more];
            double[] y = new double[more];
            for (int i = 0; i < more; i++) {
                x[i] = trace.epoch(from + i);
                y[i] = trace.cost(from + i);
            }
            costs.append(x, y);
        }
        return costs.size() < trace.size();
    }

    /** Draws the epochs that have come: the cost after epoch e is measured when e + 1 epochs are done. */
    void draw(List<EpochResult> results) {
        for (EpochResult result : results.subList(epochsDrawn, results.size())) {
            result.on(DataSet.TRAINING).map(Evaluation::dataCost).ifPresent(cost -> {
                if (wholeSet.size() == 0) {
                    chart.model().add(wholeSet);
                }
                wholeSet.append(result.epoch() + 1, cost);
            });
        }
        epochsDrawn = results.size();
    }

    /** How many mini-batches are drawn. */
    int size() {
        return costs.size();
    }

    /**
     * The mean cost of mini-batches.
     *
     * @param from index of the first
     * @param to index after the last
     */
    double mean(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += costs.y(i);
        }
        return sum / (to - from);
    }

    /** What a place is called: the mini-batch that begins there, or the end of the last epoch. */
    private String place(double epochs) {
        int epoch = (int) Math.floor(epochs);
        boolean over = costs.size() == 0 || epochs > costs.x(costs.size() - 1);
        if (over) {
            return text.get("miniBatches.after", Math.max(0, epoch - 1));
        }
        long example = Math.round((epochs - epoch) * trainingSize);
        long ofEpoch = (trainingSize + miniBatchSize - 1) / miniBatchSize;
        return text.get("miniBatches.place", epoch, Numbers.count(example / miniBatchSize + 1), Numbers.count(ofEpoch));
    }
}
