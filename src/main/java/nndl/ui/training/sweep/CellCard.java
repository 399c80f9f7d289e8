package nndl.ui.training.sweep;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunSettings;
import nndl.ui.Icons;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import nndl.ui.chart.LiveChart;
import nndl.ui.chart.model.NumberStyle;
import nndl.ui.chart.model.Series;
import nndl.ui.chart.model.SeriesColor;
import nndl.ui.chart.model.SeriesStyle;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** One run of the map: what it varies, its curves, what came of it, and the way to run it by itself. */
final class CellCard extends VBox {
    private final Text text;
    private final GridWords words;
    private final Label course = new Label();
    private final LiveChart chart;
    private final Series training;
    private final Series validation;
    private final Button use = new Button();
    private Optional<GridCell> shown = Optional.empty();

    /**
     * A card that shows nothing yet.
     *
     * @param taken takes the settings of the run, when somebody wants them
     */
    CellCard(Text text, GridWords words, Consumer<RunSettings> taken) {
        this.text = text;
        this.words = words;
        getStyleClass().addAll("card", "cell-card");
        course.setWrapText(true);
        course.setMinHeight(Region.USE_PREF_SIZE);
        chart = new LiveChart(ChartWords.of(text::of));
        chart.labelXProperty().bind(text.of("axis.epoch"));
        chart.model().x().setWholeNumbers(true);
        chart.model().y().setNumbers(NumberStyle.PERCENT);
        chart.model().y().within(0, 1);
        chart.placeholderProperty().bind(text.of("cell.empty"));
        training = new Series(() -> text.get("set.training"), SeriesStyle.line(SeriesColor.TRAINING));
        validation = new Series(() -> text.get("set.validation"), SeriesStyle.line(SeriesColor.VALIDATION));
        chart.model().add(training);
        chart.model().add(validation);
        VBox.setVgrow(chart, Priority.ALWAYS);
        use.textProperty().bind(text.of("cell.use"));
        use.setGraphic(Icons.of(MaterialDesignT.TUNE));
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setOnAction(
                event -> shown.ifPresent(cell -> taken.accept(cell.point().settings())));
        HBox.setHgrow(course, Priority.ALWAYS);
        course.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(course, use);
        head.getStyleClass().add("cell-head");
        getChildren().addAll(head, chart);
        show(Optional.empty(), false);
    }

    /**
     * Shows a run as it is now.
     *
     * @param cell the run, if there is one to show
     * @param best whether it is the best so far
     */
    void show(Optional<GridCell> cell, boolean best) {
        shown = cell;
        use.setDisable(cell.isEmpty());
        String named = cell.map(words::name).orElse(text.get("cell.none"));
        String name = best ? text.get("cell.best", named) : named;
        course.setText(cell.map(words::course).orElse(text.get("cell.how")));
        chart.titleProperty().set(name);
        chart.subtitleProperty().set(text.get("cell.accuracy"));
        chart.summaryProperty().set(name + text.get("cell.separator") + course.getText());
        draw(training, cell, DataSet.TRAINING);
        draw(validation, cell, DataSet.VALIDATION);
        chart.refresh();
    }

    private static void draw(Series series, Optional<GridCell> cell, DataSet set) {
        series.replace(numbers(cell, set, EpochResult::epoch), numbers(cell, set, result -> accuracy(result, set)));
    }

    private static double[] numbers(Optional<GridCell> cell, DataSet set, ToDoubleFunction<EpochResult> number) {
        return cell.stream()
                .flatMap(one -> one.results().stream())
                .filter(result -> result.on(set).isPresent())
                .mapToDouble(number)
                .toArray();
    }

    private static double accuracy(EpochResult result, DataSet set) {
        return result.on(set).orElseThrow().accuracy().share();
    }
}
