package nndl.ui.chart;

import java.util.List;
import java.util.Optional;
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

/**
 * Fields for the ends of both axes; Enter shows the range typed, Escape puts the fields away. While nobody types in them
 * they say what is shown.
 */
final class AxisLimits extends FlowPane {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ChartModel model;
    private final ChartWords words;
    private final Ends across = new Ends();
    private final Ends up = new Ends();
    private final Label reason = new Label();

    /** The two ends of one axis, and what the axis is called. */
    private record Ends(Label name, TextField low, TextField high) {
        Ends() {
            this(new Label(), new TextField(), new TextField());
        }

        List<TextField> fields() {
            return List.of(low, high);
        }

        boolean isBusy() {
            return fields().stream()
                    .anyMatch(field ->
                            field.isFocused() || field.getPseudoClassStates().contains(REFUSED));
        }

        void name(Axis axis, ObservableValue<String> usual) {
            name.setText(axis.label().isEmpty() ? usual.getValue() : axis.label());
            fields().forEach(field -> field.setAccessibleText(name.getText()));
        }

        void show(Axis axis, Range range) {
            low.setText(axis.edit(range.low()));
            high.setText(axis.edit(range.high()));
            fields().forEach(field -> refuse(field, false));
        }
    }

    /** Fields that are not shown yet. */
    AxisLimits(ChartModel model, ChartWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("chart-limits");
        reason.getStyleClass().add("chart-refusal");
        reason.managedProperty().bind(reason.visibleProperty());
        getChildren().addAll(row(across), row(up), reason);
        setVisible(false);
    }

    private HBox row(Ends ends) {
        for (TextField field : ends.fields()) {
            field.setOnAction(event -> take());
            field.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    open(false);
                    event.consume();
                }
            });
        }
        HBox row = new HBox(ends.name(), ends.low(), new Label("\u2013"), ends.high());
        row.getStyleClass().add("chart-limits-row");
        return row;
    }

    private static void refuse(TextField field, boolean refused) {
        field.pseudoClassStateChanged(REFUSED, refused);
    }

    /** Shows the fields with the ranges of the moment, or puts them away. */
    void open(boolean shown) {
        setVisible(shown);
        if (shown) {
            say(Optional.empty());
            Range x = model.rangeX();
            across.show(model.x(), x);
            up.show(model.y(), model.rangeY(x));
            follow();
            across.low().requestFocus();
        }
    }

    /** Says what is shown now, but in no field that is being typed in or was refused. */
    void follow() {
        if (!isVisible()) {
            return;
        }
        across.name(model.x(), words.limitsX());
        up.name(model.y(), words.limitsY());
        Range x = model.rangeX();
        if (!across.isBusy()) {
            across.show(model.x(), x);
        }
        if (!up.isBusy()) {
            up.show(model.y(), model.rangeY(x));
        }
    }

    private void take() {
        Optional<ObservableValue<String>> x = take(across, model.x());
        Optional<ObservableValue<String>> y = take(up, model.y());
        say(x.or(() -> y));
    }

    private void say(Optional<ObservableValue<String>> refusal) {
        reason.textProperty().unbind();
        refusal.ifPresent(reason.textProperty()::bind);
        reason.setVisible(refusal.isPresent());
        requestLayout();
    }

    /** Zooms to what was typed; else marks what is wrong, and gives the reason. */
    private Optional<ObservableValue<String>> take(Ends ends, Axis axis) {
        ends.fields().forEach(field -> refuse(field, false));
        for (TextField field : ends.fields()) {
            if (axis.parse(field.getText()).isEmpty()) {
                refuse(field, true);
                return Optional.of(words.notNumber().apply(field.getText().strip()));
            }
        }
        OptionalDouble from = axis.parse(ends.low().getText());
        OptionalDouble to = axis.parse(ends.high().getText());
        boolean ordered = from.getAsDouble() < to.getAsDouble();
        if (ordered && axis.zoom(from.getAsDouble(), to.getAsDouble())) {
            return Optional.empty();
        }
        ends.fields().forEach(field -> refuse(field, true));
        return Optional.of(ordered ? words.noPlace() : words.notRange());
    }
}
