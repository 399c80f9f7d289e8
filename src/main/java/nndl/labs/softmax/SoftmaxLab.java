package nndl.labs.softmax;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.ui.Card;
import nndl.ui.ChoiceField;
import nndl.ui.Command;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.Lab;
import nndl.ui.LabContext;
import nndl.ui.ParameterSlider;
import nndl.ui.ScrollColumn;
import nndl.ui.Sections;
import nndl.ui.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** Softmax outputs to be moved from either side: by their weighted inputs, and by themselves. */
public final class SoftmaxLab implements Lab {
    /** The ids of its exercises. */
    public static final List<String> EXERCISES = SoftmaxExercises.IDS;

    private final LabContext context;
    private final Text text;
    private final SoftmaxModel model = new SoftmaxModel();
    private final Words words;
    private final OutputRows rows;
    private final JacobianGrid jacobian;
    private final ErrorBars errors = new ErrorBars();

    /**
     * The lab with the values of the book's sliders.
     *
     * @param context what the shell lends
     */
    public SoftmaxLab(LabContext context) {
        this.context = context;
        text = context.text();
        words = new Words(text, model);
        rows = new OutputRows(text, model, words);
        jacobian = new JacobianGrid(model.lookedAtProperty());
        model.layerProperty().addListener((value, old, now) -> show(now));
        show(model.layer());
    }

    private void show(OutputLayer layer) {
        rows.show(layer);
        jacobian.show(layer);
        errors.show(layer);
    }

    @Override
    public ObservableValue<String> subtitle() {
        return words.subtitle();
    }

    @Override
    public Node centre() {
        Card outputs = new Card(text.of("rows.title"), rows).subtitle(text.of("rows.subtitle"));
        Card slopes = new Card(text.of("jacobian.title"), withWords(jacobian, words.effect()))
                .subtitle(text.of("jacobian.subtitle"));
        jacobian.accessibleTextProperty().bind(words.effect());
        Card target = new Card(words.target(), withWords(errors, words.error())).subtitle(words.cost());
        errors.accessibleTextProperty().bind(words.cost());
        HBox below = new HBox(slopes, target);
        below.getStyleClass().add("cards");
        for (Card card : List.of(slopes, target)) {
            card.setPrefWidth(100);
            HBox.setHgrow(card, Priority.ALWAYS);
        }
        VBox centre = new VBox(outputs, below);
        centre.getStyleClass().addAll("softmax", "cards");
        VBox.setVgrow(outputs, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        ScrollColumn scroll = new ScrollColumn(centre);
        scroll.getStylesheets()
                .add(SoftmaxLab.class
                        .getResource("/nndl/labs/softmax/softmax.css")
                        .toExternalForm());
        return scroll;
    }

    private static VBox withWords(Region picture, ObservableValue<String> sentence) {
        Label label = new Label();
        label.textProperty().bind(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("sentence");
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox both = new VBox(picture, label);
        both.getStyleClass().add("with-words");
        return both;
    }

    @Override
    public Node controls() {
        ChoiceField<Outputs> outputs = new ChoiceField<>(
                text.of("outputs.name"), List.of(Outputs.values()), kind -> text.of("outputs." + kind));
        outputs.valueProperty().bindBidirectional(model.outputsProperty());
        Label limit = new Label();
        limit.textProperty().bind(text.of("c.limit"));
        limit.setWrapText(true);
        limit.getStyleClass().add("muted");
        Button reset = new Button(null, Icons.of(MaterialDesignR.RESTORE));
        reset.textProperty().bind(text.of("reset"));
        reset.setOnAction(event -> model.reset());
        return new Sections()
                .add(
                        text.of("section.outputs"),
                        outputs,
                        new ParameterSlider(text, "", text.of("count.name"), model.count()))
                .add(text.of("section.c"), new ParameterSlider(text, "c", text.of("c.name"), model.c()), limit)
                .add(text.of("section.target"), targets())
                .add(text.of("section.book"), reset);
    }

    /** One button for each output. */
    private Node targets() {
        ToggleGroup group = new ToggleGroup();
        FlowRow buttons = new FlowRow();
        for (int j = 0; j < SoftmaxModel.MOST; j++) {
            int index = j;
            ToggleButton button = new ToggleButton(String.valueOf(j + 1));
            button.setToggleGroup(group);
            button.accessibleTextProperty().bind(text.of("target.title", j + 1));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.visibleProperty().bind(model.count().valueProperty().greaterThan(j));
            button.managedProperty().bind(button.visibleProperty());
            button.setSelected(model.targetProperty().get() == j);
            button.setOnAction(event -> {
                model.targetProperty().set(index);
                button.setSelected(true);
            });
            model.targetProperty().addListener((value, old, now) -> button.setSelected(now.intValue() == index));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    @Override
    public Node page() {
        return new SoftmaxPage(context, model).node();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("R", text.of("reset"), model::reset),
                Command.of("S", text.of("command.switch"), this::switchOutputs),
                Command.of("N", text.of("command.more"), () -> count(1)),
                Command.of("Shift+N", text.of("command.fewer"), () -> count(-1)));
    }

    private void switchOutputs() {
        boolean softmax = model.outputsProperty().get() == Outputs.SOFTMAX;
        model.outputsProperty().set(softmax ? Outputs.SIGMOID : Outputs.SOFTMAX);
    }

    private void count(int change) {
        model.count().valueProperty().set(model.count().get() + change);
    }

    /** Six inputs, a little sharpened, with a target that is nearly the largest. */
    @Override
    public CompletableFuture<Void> tell() {
        model.take(2.5, -1, 3.2, 0.5, 2.8, 1.6);
        model.c().exactly(1.5);
        model.targetProperty().set(4);
        model.lookedAtProperty().set(2);
        return CompletableFuture.completedFuture(null);
    }
}
