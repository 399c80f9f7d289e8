package nndl.ui.chart;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/**
 * The words of a chart's menu, which may change language while they are shown.
 *
 * @param menu what the menu button is called
 * @param limitsX what the ends of the horizontal axis are called where they are typed
 * @param notShown stands before the number of values that have no place in the chart
 */
public record ChartWords(
        ObservableValue<String> menu,
        ObservableValue<String> logAxis,
        ObservableValue<String> resetZoom,
        ObservableValue<String> limits,
        ObservableValue<String> limitsX,
        ObservableValue<String> limitsY,
        ObservableValue<String> notShown,
        ObservableValue<String> savePng,
        ObservableValue<String> saveSvg,
        ObservableValue<String> saveCsv,
        ObservableValue<String> copyCsv) {

    /**
     * Looks the words up by their keys, which are the names of the components after "chart.".
     */
    public static ChartWords of(Function<String, ? extends ObservableValue<String>> text) {
        return new ChartWords(
                text.apply("chart.menu"),
                text.apply("chart.logAxis"),
                text.apply("chart.resetZoom"),
                text.apply("chart.limits"),
                text.apply("chart.limitsX"),
                text.apply("chart.limitsY"),
                text.apply("chart.notShown"),
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
