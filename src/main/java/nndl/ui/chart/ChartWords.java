package nndl.ui.chart;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import nndl.ui.chart.model.Smoothing;

/**
 * The words of a chart's menu, which may change language while they are shown.
 *
 * @param menu what the menu button is called
 * @param limitsX what the ends of a horizontal axis without a name are called where they are typed
 * @param limitsY likewise those of the vertical axis
 * @param notNumber refuses what was typed as an end of an axis
 * @param notRange refuses ends of which the first is not below the second
 * @param noPlace refuses a range that the axis can't show
 * @param enlarge what it is called to give a chart the place of several; shrink gives it back
 * @param gestures what mouse and keys do in a chart
 * @param notShown stands before the number of values that have no place in the chart
 * @param noSmoothing what a chart's choice of smoothing calls none
 * @param smoothed what the mean over so many points is called
 * @param smoothedNote says which line is that mean
 */
public record ChartWords(
        ObservableValue<String> menu,
        ObservableValue<String> logAxis,
        ObservableValue<String> resetZoom,
        ObservableValue<String> limits,
        ObservableValue<String> limitsX,
        ObservableValue<String> limitsY,
        Function<String, ObservableValue<String>> notNumber,
        ObservableValue<String> notRange,
        ObservableValue<String> noPlace,
        ObservableValue<String> enlarge,
        ObservableValue<String> shrink,
        ObservableValue<String> gestures,
        ObservableValue<String> notShown,
        ObservableValue<String> smoothing,
        ObservableValue<String> noSmoothing,
        Function<Smoothing, ObservableValue<String>> smoothed,
        Function<Smoothing, ObservableValue<String>> smoothedNote,
        ObservableValue<String> savePng,
        ObservableValue<String> saveSvg,
        ObservableValue<String> saveCsv,
        ObservableValue<String> copyCsv) {

    /** Where the words come from, such as {@code text::of}. */
    @FunctionalInterface
    public interface Source {
        /** The sentence of a key with its arguments, following the language. */
        ObservableValue<String> of(String key, Object... arguments);
    }

    /** Looks the words up by their keys, which are the names of the components after "chart.". */
    public static ChartWords of(Source text) {
        return new ChartWords(
                text.of("chart.menu"),
                text.of("chart.logAxis"),
                text.of("chart.resetZoom"),
                text.of("chart.limits"),
                text.of("chart.limitsX"),
                text.of("chart.limitsY"),
                typed -> text.of("chart.notNumber", typed),
                text.of("chart.notRange"),
                text.of("chart.noPlace"),
                text.of("chart.enlarge"),
                text.of("chart.shrink"),
                text.of("chart.gestures"),
                text.of("chart.notShown"),
                text.of("chart.smoothing"),
                text.of("chart.noSmoothing"),
                smoothing -> text.of("chart.smoothed", smoothing.points()),
                smoothing -> text.of("chart.smoothedNote", smoothing.points()),
                text.of("chart.savePng"),
                text.of("chart.saveSvg"),
                text.of("chart.saveCsv"),
                text.of("chart.copyCsv"));
    }

    /** What a choice of smoothing is called. */
    public ObservableValue<String> name(Smoothing choice) {
        return choice.isOn() ? smoothed.apply(choice) : noSmoothing;
    }

    /** What is said of lines that are smoothed so, in the language of the moment. */
    MeanWords mean(Smoothing smoothing) {
        return smoothing.isOn()
                ? new MeanWords(
                        smoothed.apply(smoothing).getValue(),
                        smoothedNote.apply(smoothing).getValue())
                : MeanWords.NONE;
    }

    ObservableValue<String> save(ExportFormat format) {
        return switch (format) {
            case PNG -> savePng;
            case SVG -> saveSvg;
            case CSV -> saveCsv;
        };
    }
}
