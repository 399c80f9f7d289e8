package nndl.labs.softmax;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import nndl.ui.Numbers;
import nndl.ui.ParameterSlider;
import nndl.ui.Symbol;
import nndl.ui.Text;

/** A row for each neuron: its weighted input as a slider, its activation as a bar and a number; below them the sum. */
final class OutputRows extends GridPane {
    private record Row(Node input, Node symbol, OutputBar bar, Label number) {}

    private static final double SLIDERS_SHARE = 0.42;

    private final Text text;
    private final SoftmaxModel model;
    private final List<Row> rows = new ArrayList<>();
    private final Node axis = new UnitAxis();
    private final Label sumWords = new Label();
    private final SumBar sumBar = new SumBar();
    private final Label sum = new Label();
    private final ColumnConstraints sliders = new ColumnConstraints();
    private int shown;

    /**
     * The rows of a model.
     *
     * @param words says what the sum is, in the language of the moment
     */
    OutputRows(Text text, SoftmaxModel model, Words words) {
        this.text = text;
        this.model = model;
        getStyleClass().add("output-rows");
        ColumnConstraints symbols = new ColumnConstraints();
        symbols.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(sliders, symbols, bars, numbers);
        for (int j = 0; j < SoftmaxModel.MOST; j++) {
            rows.add(row(j));
        }
        sumWords.textProperty().bind(words.sum());
        sumWords.setWrapText(true);
        sumWords.setMaxWidth(Double.MAX_VALUE);
        sumWords.setMinHeight(Region.USE_PREF_SIZE);
        sumWords.getStyleClass().add("sum-words");
        sum.getStyleClass().addAll("output-number", "sum-number");
    }

    /** The sliders take their share of what there is; where that is little, what the last of them needs. */
    @Override
    public void resize(double width, double height) {
        double needed = Math.ceil(rows.get(Math.max(0, shown - 1)).input().minWidth(-1));
        sliders.setPrefWidth(Math.max(needed, Math.floor(SLIDERS_SHARE * width)));
        super.resize(width, height);
    }

    /** Shows a layer. */
    void show(OutputLayer layer) {
        if (layer.size() != shown) {
            shown = layer.size();
            build();
        }
        for (int j = 0; j < shown; j++) {
            rows.get(j).bar().valueProperty().set(layer.a(j));
            rows.get(j).bar().setDisable(layer.isLimit());
            rows.get(j).number().setText(Numbers.fixed(layer.a(j), 3));
        }
        sum.setText(Numbers.fixed(layer.sum(), 3));
        sumBar.show(layer);
    }

    private void build() {
        getChildren().clear();
        getRowConstraints().clear();
        RowConstraints tall = new RowConstraints();
        tall.setVgrow(Priority.ALWAYS);
        tall.setValignment(VPos.CENTER);
        for (int j = 0; j < shown; j++) {
            addRow(
                    j,
                    rows.get(j).input(),
                    rows.get(j).symbol(),
                    rows.get(j).bar(),
                    rows.get(j).number());
            getRowConstraints().add(tall);
        }
        add(axis, 2, shown);
        add(sumWords, 0, shown + 1);
        add(sumBar, 2, shown + 1);
        add(sum, 3, shown + 1);
    }

    private Row row(int j) {
        ParameterSlider input =
                new ParameterSlider(text, "z_" + (j + 1), text.of("row.input", j + 1), model.input(j)).onOneLine();
        OutputBar bar = new OutputBar(wanted -> model.pull(j, wanted));
        bar.accessibleTextProperty().bind(text.of("row.output", j + 1));
        Label number = new Label();
        number.getStyleClass().add("output-number");
        Node symbol = Symbol.of("a_" + (j + 1));
        for (Node node : List.of(input, symbol, bar, number)) {
            node.setOnMouseEntered(event -> model.lookedAtProperty().set(j));
            node.focusWithinProperty().addListener((value, was, is) -> {
                if (is) {
                    model.lookedAtProperty().set(j);
                }
            });
        }
        return new Row(input, symbol, bar, number);
    }
}
