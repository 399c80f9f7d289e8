package nndl.ui.chart;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/**
 * The words of a chart's menu, which may change language while they are shown.
 *
 * @param menu what the menu button is called
 */
public record ChartWords(
        ObservableValue<String> menu,
        ObservableValue<String> logAxis,
        ObservableValue<String> resetZoom,
        ObservableValue<String> savePng,
        ObservableValue<String> saveSvg,
        ObservableValue<String> saveCsv,
        ObservableValue<String> copyCsv) {

    /**
     * Looks the words up by the keys chart.menu, chart.logAxis, chart.resetZoom, chart.savePng, chart.saveSvg,
     * chart.saveCsv and chart.copyCsv.
     */
    public static ChartWords of(Function<String, ? extends ObservableValue<String>> text) {
        return new ChartWords(
                text.apply("chart.menu"),
                text.apply("chart.logAxis"),
                text.apply("chart.resetZoom"),
                text.apply("chart.savePng"),
                text.apply("chart.saveSvg"),
                text.apply("chart.saveCsv"),
                text.apply("chart.copyCsv"));
    }

    ObservableValue<String> save(ExportFormat format) {
        return switch (format) {
            case PNG -> savePng;
            case SVG -> saveSvg;
            case CSV -> saveCsv;
        };
    }
}
