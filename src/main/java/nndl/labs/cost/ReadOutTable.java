package nndl.labs.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** The numbers where the neuron stands: a row for each cost, a column for C and each of its slopes. */
final class ReadOutTable extends GridPane {
    private static final int DIGITS = 3;

    private record Row(Label name, Map<Quantity, Label> numbers) {}

    private final CostModel model;
    private final Map<CostFunction, Row> rows = new EnumMap<>(CostFunction.class);
    private final Map<Quantity, Label> heads = new EnumMap<>(Quantity.class);
    private List<CostFunction> shown = List.of();

    ReadOutTable(Text text, CostModel model) {
        this.model = model;
        getStyleClass().add("read-out");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        for (Quantity quantity : Quantity.values()) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            numbers.setMinWidth(Region.USE_PREF_SIZE);
            getColumnConstraints().add(numbers);
            heads.put(quantity, label(text, "short." + quantity, "read-out-head"));
        }
        for (CostFunction function : CostFunction.values()) {
            Label name = label(text, "cost." + function, "read-out-name");
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", function.name().toLowerCase(Locale.ROOT));
            name.setGraphic(swatch);
            Map<Quantity, Label> numbers = new EnumMap<>(Quantity.class);
            for (Quantity quantity : Quantity.values()) {
                Label number = new Label();
                number.getStyleClass().add("read-out-number");
                number.setMinWidth(Region.USE_PREF_SIZE);
                numbers.put(quantity, number);
            }
            rows.put(function, new Row(name, numbers));
        }
    }

    /** Writes the numbers as they are now. */
    void show() {
        if (!model.functionsBinding().get().equals(shown)) {
            shown = model.functionsBinding().get();
            build();
        }
        for (CostFunction function : shown) {
            rows.get(function)
                    .numbers()
                    .forEach((quantity, number) -> number.setText(number(model.now(function, quantity))));
        }
    }

    private void build() {
        getChildren().clear();
        heads.forEach((quantity, head) -> add(head, 1 + quantity.ordinal(), 0));
        for (int i = 0; i < shown.size(); i++) {
            Row row = rows.get(shown.get(i));
            add(row.name(), 0, i + 1);
            for (Quantity quantity : Quantity.values()) {
                add(row.numbers().get(quantity), 1 + quantity.ordinal(), i + 1);
            }
        }
    }

    /** Three significant digits, or ∞. */
    static String number(double value) {
        return exact(
                Double.isFinite(value)
                        ? new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue()
                        : value);
    }

    /** All digits of what a person chose. */
    static String exact(double value) {
        return Numbers.show(value);
    }

    private static Label label(Text text, String key, String style) {
        Label label = new Label();
        label.textProperty().bind(text.of(key));
        label.getStyleClass().add(style);
        return label;
    }
}
