package nndl.labs.cost;

import javafx.beans.binding.Bindings;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;

/** The binary entropy: the lowest cross-entropy against y, which may be dragged. */
final class EntropyChart {
    private static final double HIGHEST = 0.8;

    private final LiveChart chart;
    private final Series curve;

    EntropyChart(Text text, ChartWords words, CostModel model) {
        chart = new LiveChart(words);
        chart.getStyleClass().add("card");
        chart.titleProperty().bind(text.of("chart.entropy"));
        chart.subtitleProperty().bind(text.of("chartLong.entropy"));
        chart.labelXProperty().bind(text.of("axis.y"));
        chart.model().x().fix(0, 1);
        chart.model().y().fix(0, HIGHEST);
        curve = chart.model()
                .add(new Series(() -> text.get("series.entropy"), SeriesStyle.line(SeriesColor.RUN_2, Dash.SOLID)));
        chart.markerXProperty().bind(model.y().valueProperty());
        chart.setOnGrab((x, reach) -> place -> model.y().valueProperty().set(place));
        chart.summaryProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.get(
                                "summary.entropy",
                                ReadOutTable.exact(model.y().get()),
                                ReadOutTable.number(CostModel.lowest(
                                        CostFunction.CROSS_ENTROPY, model.y().get()))),
                        model.y().valueProperty(),
                        text.languageProperty()));
    }

    LiveChart node() {
        return chart;
    }

    void show(double[] places) {
        curve.replace(places, CostModel.entropy(places));
    }
}
