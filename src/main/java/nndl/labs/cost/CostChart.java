package nndl.labs.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.Dash;
import nndl.ui.chart.model.ReferenceLine;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;

/** A cost or a slope of it against a, one curve for each cost looked at; a and y may be dragged. */
final class CostChart {
    /** Heights of the axis of ∂C/∂a to choose from: poles have no end. */
    private static final double[] REACHES = {5, 20, 60};

    private static final double HIGHEST_COST = 4;
    private static final double STEEPEST_IN_Z = 1;

    private final Text text;
    private final CostModel model;
    private final Quantity quantity;
    private final LiveChart chart;

    CostChart(Text text, ChartWords words, CostModel model, Quantity quantity) {
        this.text = text;
        this.model = model;
        this.quantity = quantity;
        chart = new LiveChart(words);
        chart.getStyleClass().add("card");
        chart.titleProperty().bind(text.of("chart." + quantity));
        chart.subtitleProperty().bind(text.of("chartLong." + quantity));
        chart.labelXProperty().bind(text.of("axis.a"));
        chart.model().x().fix(0, 1);
        chart.markerXProperty().bind(model.a().valueProperty());
        chart.setOnGrab((x, reach) -> {
            double toY = Math.abs(x - model.y().get());
            boolean meansY = toY <= reach && toY < Math.abs(x - model.a().get());
            return place -> (meansY ? model.y() : model.a()).valueProperty().set(place);
        });
        chart.summaryProperty()
                .bind(Bindings.createStringBinding(
                        this::summary,
                        model.a().valueProperty(),
                        model.y().valueProperty(),
                        model.functionsBinding(),
                        text.languageProperty()));
    }

    LiveChart node() {
        return chart;
    }

    /** Draws the curves as they are now. */
    void show(double[] places) {
        chart.model().clear();
        double y = model.y().get();
        List<CostFunction> functions = model.functionsBinding().get();
        for (CostFunction function : functions) {
            double[] curve = model.curve(function, quantity, places);
            Optional<CostFunction> twin =
                    function == CostFunction.LINEAR ? twin(functions, places, curve) : Optional.empty();
            Series series = new Series(
                    () -> text.get(twin.map(other -> "twin." + other).orElse("cost." + function)), style(function));
            series.append(places, curve);
            chart.model().add(series);
        }
        if (quantity == Quantity.COST) {
            chart.model().add(minima(functions, y));
        }
        chart.model().setReferences(List.of(ReferenceLine.vertical(y, "y = " + ReadOutTable.exact(y))));
        fixHeight();
    }

    /** The sigmoid neuron's cost that has the linear neuron's curve, if one of those shown has. */
    private Optional<CostFunction> twin(List<CostFunction> functions, double[] places, double[] curve) {
        return functions.stream()
                .filter(other -> other != CostFunction.LINEAR)
                .filter(other -> CostModel.coincide(curve, model.curve(other, quantity, places)))
                .findFirst();
    }

    /** Rings at a = y, where all costs but the swapped one are lowest. */
    private Series minima(List<CostFunction> functions, double y) {
        Series rings = new Series(() -> text.get("series.minimum"), SeriesStyle.hollow(SeriesColor.BASELINE));
        for (CostFunction function : functions) {
            if (function != CostFunction.SWAPPED) {
                rings.append(y, CostModel.lowest(function, y));
            }
        }
        return rings;
    }

    private void fixHeight() {
        switch (quantity) {
            case COST -> chart.model().y().fix(0, HIGHEST_COST);
            case SLOPE_IN_Z -> fixSlopes(STEEPEST_IN_Z);
            case SLOPE_IN_A -> fixSlopes(reach());
        }
    }

    /** At a desired output of 0 no slope is negative, at 1 none is positive. */
    private void fixSlopes(double reach) {
        double y = model.y().get();
        chart.model().y().fix(y == 0 ? 0 : -reach, y == 1 ? 0 : reach);
    }

    private double reach() {
        double steepest = 0;
        for (CostFunction function : model.functionsBinding().get()) {
            steepest = Math.max(steepest, Math.abs(model.now(function, quantity)));
        }
        for (double reach : REACHES) {
            if (steepest <= reach) {
                return reach;
            }
        }
        return REACHES[REACHES.length - 1];
    }

    private String summary() {
        List<String> values = new ArrayList<>();
        for (CostFunction function : model.functionsBinding().get()) {
            values.add(text.get(
                    "summary.value", text.get("cost." + function), ReadOutTable.number(model.now(function, quantity))));
        }
        return text.get(
                "summary.chart",
                text.get("chart." + quantity),
                ReadOutTable.exact(model.a().get()),
                ReadOutTable.exact(model.y().get()),
                String.join(text.get("summary.comma"), values));
    }

    static SeriesStyle style(CostFunction function) {
        return switch (function) {
            case QUADRATIC -> SeriesStyle.line(SeriesColor.RUN_1, Dash.SOLID);
            case CROSS_ENTROPY -> SeriesStyle.line(SeriesColor.RUN_2, Dash.DASHED);
            case LINEAR -> SeriesStyle.broad(SeriesColor.RUN_4);
            case SWAPPED -> SeriesStyle.line(SeriesColor.RUN_3, Dash.DASH_DOT);
        };
    }
}
