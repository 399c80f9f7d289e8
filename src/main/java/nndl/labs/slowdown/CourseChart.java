package nndl.labs.slowdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.CurveSummary;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;

/** One quantity of both neurons against the epoch, on one scale. */
final class CourseChart {
    private final Text text;
    private final Quantity quantity;
    private final LiveChart chart;
    private final Map<Cost, Series> curves = new EnumMap<>(Cost.class);

    CourseChart(Text text, ChartWords words, Quantity quantity) {
        this.text = text;
        this.quantity = quantity;
        chart = new LiveChart(words);
        chart.getStyleClass().addAll("card", "course");
        chart.titleProperty().bind(text.of("chart." + quantity));
        chart.labelXProperty().bind(text.of("axis.epoch"));
        chart.legendVisibleProperty().set(false);
        chart.fadedAfterMarkerProperty().set(true);
        chart.model().x().setWholeNumbers(true);
        if (quantity == Quantity.OUTPUT) {
            chart.model().y().fix(0, 1);
        }
        for (Cost cost : Cost.values()) {
            curves.put(cost, chart.model().add(new Series(() -> text.get("cost." + cost), style(cost))));
        }
    }

    private static SeriesStyle style(Cost cost) {
        return SeriesStyle.line(color(cost), cost == Cost.QUADRATIC ? Dash.SOLID : Dash.DASHED);
    }

    private static SeriesColor color(Cost cost) {
        return cost == Cost.QUADRATIC ? SeriesColor.RUN_1 : SeriesColor.RUN_2;
    }

    LiveChart node() {
        return chart;
    }

    /** Draws both courses. */
    void show(Comparison comparison, double[] epochs) {
        chart.model().x().fix(0, Math.max(1, comparison.epochs()));
        curves.forEach((cost, curve) -> curve.replace(epochs, quantity.of(comparison.of(cost))));
        say();
    }

    /** Draws courses from other starts behind them, none for an empty list. */
    void showFamily(Map<Cost, List<NeuronRun>> families, double[] epochs) {
        List<Series> lines = new ArrayList<>();
        families.forEach((cost, runs) -> {
            for (NeuronRun run : runs) {
                Series line = new Series("", SeriesStyle.line(color(cost), Dash.SOLID));
                line.append(Arrays.copyOf(epochs, run.epochs() + 1), quantity.of(run));
                lines.add(line);
            }
        });
        chart.model().setBackdrop(lines);
    }

    /** Says the chart in a sentence, in the language of the moment. */
    void say() {
        chart.summaryProperty()
                .set(text.get(
                        "summary.both",
                        chart.titleProperty().get(),
                        text.get("cost." + Cost.QUADRATIC),
                        course(Cost.QUADRATIC),
                        text.get("cost." + Cost.CROSS_ENTROPY),
                        course(Cost.CROSS_ENTROPY)));
        chart.refresh();
    }

    private String course(Cost cost) {
        CurveSummary summary = CurveSummary.of(curves.get(cost));
        return text.get(
                "summary." + summary.shape(),
                Figure.of(summary.lastX()),
                Figure.of(summary.first()),
                Figure.of(summary.last()),
                Figure.of(summary.lowest()),
                Figure.of(summary.lowestX()),
                Figure.of(summary.highest()),
                Figure.of(summary.highestX()));
    }
}
