package nndl.ui.chart;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nndl.ui.chart.model.Axis;
import nndl.ui.chart.model.ChartModel;
import nndl.ui.chart.model.Range;

/** Fields for the ends of both axes; Enter shows the range typed, Escape puts the fields away. */
final class AxisLimits extends FlowPane {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ChartModel model;
    private final Ends across = new Ends();
    private final Ends up = new Ends();

    /** The two ends of one axis. */
    private record Ends(TextField low, TextField high) {
        Ends() {
            this(new TextField(), new TextField());
        }

        List<TextField> fields() {
            return List.of(low, high);
        }

        void show(Axis axis, Range range) {
            low.setText(axis.edit(range.low()));
            high.setText(axis.edit(range.high()));
            fields().forEach(field -> field.pseudoClassStateChanged(REFUSED, false));
        }

        /** Zooms to what was typed, or marks the fields where that is no range. */
        void take(Axis axis) {
            OptionalDouble from = axis.parse(low.getText());
            OptionalDouble to = axis.parse(high.getText());
            boolean range = from.isPresent() && to.isPresent() && from.getAsDouble() < to.getAsDouble();
            boolean taken = range && axis.zoom(from.getAsDouble(), to.getAsDouble());
            fields().forEach(field -> field.pseudoClassStateChanged(REFUSED, !taken));
        }
    }

    /** Fields that are not shown yet. */
    AxisLimits(ChartModel model, ChartWords words) {
        this.model = model;
        getStyleClass().add("chart-limits");
        getChildren().addAll(row(words.limitsX(), across), row(words.limitsY(), up));
        setVisible(false);
    }

    private HBox row(ObservableValue<String> name, Ends ends) {
        Label label = new Label();
        label.textProperty().bind(name);
        for (TextField field : ends.fields()) {
            field.accessibleTextProperty().bind(name);
            field.setOnAction(event -> take());
            field.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    open(false);
                    event.consume();
                }
            });
        }
        HBox row = new HBox(label, ends.low(), new Label("\u2013"), ends.high());
        row.getStyleClass().add("chart-limits-row");
        return row;
    }

    /** Shows the fields with the ranges of the moment, or puts them away. */
    void open(boolean shown) {
        setVisible(shown);
        if (shown) {
            fill();
            across.low().requestFocus();
        }
    }

    private void fill() {
        Range x = model.rangeX();
        across.show(model.x(), x);
        up.show(model.y(), model.rangeY(x));
    }

    private void take() {
        across.take(model.x());
        up.take(model.y());
    }
}
