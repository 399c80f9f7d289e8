package nndl.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nndl.ui.book.BookPage;
import nndl.ui.book.Exercise;
import nndl.ui.book.Tex;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A lab that shows nothing and has every widget. */
public final class SampleLab implements Lab {
    private static final String EXERCISE = "start";

    private final LabContext context;
    private final Text text;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final Scrubber scrubber = new Scrubber();
    private final Parameter rate = Parameter.logarithmic(0.001, 10, 0.15).widening(1e-6, 1000);
    private final RunControls run;

    SampleLab(LabContext context) {
        this.context = context;
        text = context.text().in("nndl/labs/sample");
        scrubber.plannedProperty().set(300);
        run = new RunControls(text, running)
                .stepMiniBatch(() ->
                        scrubber.newestProperty().set(scrubber.newestProperty().get() + 1))
                .stepEpoch(() ->
                        scrubber.newestProperty().set(scrubber.newestProperty().get() + 10))
                .reset(() -> scrubber.newestProperty().set(-1))
                .scrubber(text.of("sample.epoch"), scrubber)
                .speed(new SimpleObjectProperty<>(60), List.of(10, 60, 300))
                .progress(text.of("sample.left.time"));
    }

    /** The entry of this lab in a table of contents. */
    public static LabEntry entry() {
        return new LabEntry(
                "sample", Chapter.LEARNING_BETTER, MaterialDesignT.TIMER_OUTLINE, SampleLab::new, List.of(EXERCISE));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return text.of("sample.subtitle");
    }

    @Override
    public Node centre() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(12);
        Card left = new Card(text.of("sample.left"), new Region())
                .subtitle(text.of("sample.leftLong", scrubber.shownProperty()));
        Card right = new Card(text.of("sample.right"), new Region()).subtitle(text.of("sample.rightLong"));
        for (Card card : List.of(left, right)) {
            card.setPrefWidth(100);
            GridPane.setHgrow(card, Priority.ALWAYS);
            GridPane.setVgrow(card, Priority.ALWAYS);
        }
        grid.addRow(0, left, right);
        return grid;
    }

    @Override
    public Node controls() {
        ChoiceField<String> start =
                new ChoiceField<>(text.of("sample.start"), List.of("sample.start.good", "sample.start.bad"), text::of);
        start.valueProperty().set("sample.start.bad");
        return new Sections()
                .add(text.of("sample.start"), start)
                .add(
                        text.of("sample.neuron"),
                        new ParameterSlider(text, "w", text.of("sample.weight"), Parameter.linear(-5, 5, 0.01, 2)),
                        new ParameterSlider(text, "b", text.of("sample.bias"), Parameter.linear(-5, 5, 0.01, 2)))
                .add(
                        text.of("sample.learning"),
                        new ParameterSlider(text, "η", text.of("sample.rate"), rate),
                        new ParameterSlider(
                                text, "λ", text.of("sample.lambda"), Parameter.logarithmicOrZero(0.01, 100, 0)),
                        new ParameterSlider(text, "", text.of("sample.epochs"), Parameter.whole(1, 400, 300))
                                .unit(text.of("sample.perSecond")),
                        new ParameterSlider(
                                text, "n", text.of("sample.pictures"), Parameter.wholeLogarithmic(1, 50_000, 1000)),
                        new TextEntry<>(
                                text,
                                text.of("sample.layers"),
                                List.of(784, 30, 10),
                                SampleLab::write,
                                SampleLab::read),
                        TextEntry.whole(text, text.of("sample.seed"), 12345678, 0, Integer.MAX_VALUE));
    }

    @Override
    public Optional<Node> runControls() {
        return Optional.of(run);
    }

    @Override
    public Node page() {
        StringBinding slope = Bindings.createStringBinding(
                () -> "\\eta \\frac{\\partial C}{\\partial w} = "
                        + Tex.number(rate.valueProperty().get()),
                rate.valueProperty());
        return new BookPage(context)
                .paragraph("sample.page")
                .equation("55", "\\frac{\\partial C}{\\partial w} = (a-y)\\sigma'(z) x = a \\sigma'(z)")
                .equation("", slope)
                .equation(
                        "63",
                        "C = -\\frac{1}{n} \\sum_x \\sum_j \\left[y_j \\ln a^L_j + (1-y_j) \\ln (1-a^L_j) \\right]")
                .heading("sample.exercises")
                .exercise(new Exercise(
                        EXERCISE,
                        "sample.exercise",
                        () -> running.get()
                                ? Exercise.Outcome.right("sample.exercise.right")
                                : Exercise.Outcome.notYet(
                                        "sample.exercise.notYet",
                                        rate.valueProperty().get())));
    }

    @Override
    public List<Command> commands() {
        return run.commands();
    }

    @Override
    public CompletableFuture<Void> tell() {
        scrubber.newestProperty().set(118);
        rate.exactly(0.005);
        running.set(true);
        return CompletableFuture.completedFuture(null);
    }

    private static String write(List<Integer> layers) {
        return layers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<Integer> read(String typed) throws Refused {
        try {
            return Arrays.stream(typed.split(","))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException unreadable) {
            throw new Refused("sample.layersExpected", typed);
        }
    }
}
