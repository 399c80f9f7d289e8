package nndl.ui.chart;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Whether a chart has the place of several, and a button that changes it where that is possible. */
final class Enlarging {
    private static final PseudoClass ENLARGED = PseudoClass.getPseudoClass("enlarged");

    private final BooleanProperty enlarged = new SimpleBooleanProperty(this, "enlarged", false);
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible", false);
    private final ObservableValue<String> words;
    private final Button button = new Button();

    Enlarging(ChartWords chart) {
        words = Bindings.createStringBinding(
                () -> (enlarged.get() ? chart.shrink() : chart.enlarge()).getValue(),
                enlarged,
                chart.shrink(),
                chart.enlarge());
        var icon = new Region();
        icon.getStyleClass().add("chart-enlarge-icon");
        enlarged.subscribe(is -> icon.pseudoClassStateChanged(ENLARGED, is));
        button.setGraphic(icon);
        button.getStyleClass().setAll("chart-button", "chart-enlarge-button");
        button.accessibleTextProperty().bind(words);
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        button.setTooltip(tooltip);
        button.setOnAction(event -> change());
        button.visibleProperty().bind(possible);
        button.managedProperty().bind(possible);
    }

    Button button() {
        return button;
    }

    /** What a press would do. */
    ObservableValue<String> words() {
        return words;
    }

    BooleanProperty enlargedProperty() {
        return enlarged;
    }

    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Offers it from now on. */
    void offer() {
        possible.set(true);
    }

    /** Enlarges the chart, or gives the others their place back. */
    void change() {
        if (possible.get()) {
            enlarged.set(!enlarged.get());
        }
    }
}
