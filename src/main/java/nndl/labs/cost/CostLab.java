package nndl.labs.cost;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nndl.ui.Card;
import nndl.ui.Command;
import nndl.ui.Icons;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.ParameterSlider;
import nndl.ui.ScrollColumn;
import nndl.ui.Sections;
import nndl.ui.Text;
import nndl.ui.chart.ChartWords;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The quadratic cost and the cross-entropy of one output neuron, side by side with their slopes. */
public final class CostLab implements Lab {
    /** The ids of its exercises. */
    public static final List<String> EXERCISES = CostExercises.IDS;

    private final LabContext context;
    private final Text text;
    private final CostModel model = new CostModel();
    private final CostWords words;
    private final List<CostChart> charts;
    private final EntropyChart entropy;
    private final ReadOutTable table;

    /**
     * The lab with a neuron that is badly wrong.
     *
     * @param context what the shell lends
     */
    public CostLab(LabContext context) {
        this.context = context;
        text = context.text();
        words = new CostWords(text, model);
        ChartWords chartWords = ChartWords.of(text::of);
        charts = Stream.of(Quantity.values())
                .map(quantity -> new CostChart(text, chartWords, model, quantity))
                .toList();
        entropy = new EntropyChart(text, chartWords, model);
        table = new ReadOutTable(text, model);
        DoubleProperty cursor = new SimpleDoubleProperty(Double.NaN);
        charts.forEach(chart -> chart.node().cursorXProperty().bindBidirectional(cursor));
        model.a().valueProperty().addListener(value -> show());
        model.y().valueProperty().addListener(value -> show());
        model.functionsBinding().addListener((value, old, now) -> show());
        text.languageProperty()
                .addListener(value -> charts.forEach(chart -> chart.node().refresh()));
        show();
    }

    private void show() {
        double[] places = model.places();
        charts.forEach(chart -> chart.show(places));
        entropy.show(places);
        table.show();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return words.subtitle();
    }

    @Override
    public Node centre() {
        Label remark = new Label();
        remark.textProperty().bind(words.remark());
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.getStyleClass().add("remark");
        Card numbers = new Card(text.of("read.title"), new Beside(table, remark)).subtitle(words.place());
        CostLayout layout = new CostLayout(
                List.of(chart(Quantity.COST), chart(Quantity.SLOPE_IN_Z), chart(Quantity.SLOPE_IN_A), entropy.node()),
                numbers);
        layout.getStyleClass().add("cost");
        ScrollColumn scroll = new ScrollColumn(layout);
        String sheet = "/nndl/labs/cost/cost.css";
        scroll.getStylesheets()
                .add(Objects.requireNonNull(CostLab.class.getResource(sheet)).toExternalForm());
        return scroll;
    }

    private Region chart(Quantity quantity) {
        return charts.get(quantity.ordinal()).node();
    }

    @Override
    public Node controls() {
        Button reset = new Button(null, Icons.of(MaterialDesignR.RESTORE));
        reset.textProperty().bind(text.of("reset"));
        reset.setOnAction(event -> model.reset());
        return new Sections()
                .add(
                        text.of("section.neuron"),
                        new ParameterSlider(text, "a", text.of("a.name"), model.a()),
                        new ParameterSlider(text, "y", text.of("y.name"), model.y()),
                        note("drag.note"))
                .add(text.of("section.also"), choice("linear", model.linearProperty()), note("linear.note"))
                .add(text.of("section.swap"), choice("swapped", model.swappedProperty()), note("swapped.note"))
                .add(text.of("section.start"), reset);
    }

    private CheckBox choice(String key, Property<Boolean> property) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(text.of("choice." + key));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }

    private Label note(String key) {
        Label note = new Label();
        note.textProperty().bind(text.of(key));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        return note;
    }

    @Override
    public Node page() {
        return new CostPage(context, model).node();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("R", text.of("reset"), model::reset),
                Command.of("L", text.of("choice.linear"), () -> flip(model.linearProperty())),
                Command.of("X", text.of("choice.swapped"), () -> flip(model.swappedProperty())));
    }

    private static void flip(Property<Boolean> property) {
        property.setValue(!property.getValue());
    }

    /** A desired output between 0 and 1, where the costs have their minimum at a = y but not the same one. */
    @Override
    public CompletableFuture<Void> tell() {
        model.y().exactly(0.3);
        model.a().exactly(0.85);
        model.linearProperty().set(true);
        return CompletableFuture.completedFuture(null);
    }
}
