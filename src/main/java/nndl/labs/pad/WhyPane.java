package nndl.labs.pad;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.labs.pad.Reading.Reasons;
import nndl.nn.Layer;
import nndl.ui.DigitView;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** Why: which pixels spoke for the answer and which against, and one neuron seen closely. */
final class WhyPane {
    private static final int DECIMALS = 2;

    private final Text text;
    private final Desk desk;
    private final DigitView pixels = view("weights");
    private final DigitView weights = view("weights");
    private final DigitView products = view("weights");

    WhyPane(Text text, Desk desk) {
        this.text = text;
        this.desk = desk;
        desk.readingProperty().subscribe(reading -> show());
        desk.pad().neuronProperty().addListener(value -> show());
    }

    private static DigitView view(String style) {
        DigitView view = new DigitView();
        view.getStyleClass().add(style);
        return view;
    }

    /** The picture of pixels for and against, with what the colours mean. */
    Node answer() {
        ObservableValue<String> words = binding(this::answerWords);
        pixels.accessibleTextProperty().bind(words);
        pixels.setMinWidth(Region.USE_PREF_SIZE);
        pixels.getStyleClass().add("why-pixels");
        Label label = sentence(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(pixels, label);
        row.getStyleClass().add("why");
        return row;
    }

    /** The title over {@link #neuron}. */
    ObservableValue<String> neuronTitle() {
        return binding(() -> {
            Reading reading = desk.reading();
            boolean output = reading.question().chosenNetwork().isPresent()
                    && !reading.question().chosenNetwork().get().hasHidden();
            boolean loudest = desk.pad().neuronProperty().get() == PadModel.LOUDEST
                    && reading.reasons().isPresent();
            String key = output ? "neuron.output" : loudest ? "neuron.loudest" : "neuron.chosen";
            OptionalInt lookedAt = lookedAt();
            return lookedAt.isPresent() ? text.get(key, lookedAt.getAsInt()) : text.get("neuron.none");
        });
    }

    /** Weights and weight times input of the neuron looked at. */
    Node neuron() {
        VBox words = new VBox(sentence(binding(this::neuronWords)));
        words.getStyleClass().add("neuron-words-box");
        VBox both = new VBox(pictures(), words);
        both.getStyleClass().add("steps");
        return both;
    }

    private Node pictures() {
        HBox row = new HBox(captioned(weights, "neuron.weights"), captioned(products, "neuron.products"));
        row.getStyleClass().add("why");
        return row;
    }

    private Node captioned(DigitView view, String key) {
        Label caption = new Label();
        caption.textProperty().bind(text.of(key));
        caption.getStyleClass().add("step-caption");
        caption.setWrapText(true);
        view.accessibleTextProperty().bind(caption.textProperty());
        VBox both = new VBox(view, caption);
        both.getStyleClass().add("step-picture");
        both.setPrefWidth(10);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private static Label sentence(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private ObservableValue<String> binding(Callable<String> words) {
        return Bindings.createStringBinding(
                words, desk.readingProperty(), desk.pad().neuronProperty(), text.languageProperty());
    }

    private OptionalInt lookedAt() {
        return NeuronChoice.lookedAt(desk.reading(), desk.pad().neuronProperty().get());
    }

    private void show() {
        Reading reading = desk.reading();
        reading.reasons().ifPresentOrElse(reasons -> pixels.show(reasons.pixels()), pixels::clear);
        OptionalInt lookedAt = lookedAt();
        Optional<PadNetwork> network = reading.question().chosenNetwork();
        if (network.isPresent() && lookedAt.isPresent()) {
            weights.show(NeuronChoice.weights(network.get(), lookedAt.getAsInt()));
            products.show(NeuronChoice.weightedPixels(reading, network.get(), lookedAt.getAsInt()));
        } else {
            weights.clear();
            products.clear();
        }
    }

    private String answerWords() {
        return desk.reading()
                .answer()
                .map(digit -> text.get("why.pixels", digit))
                .orElseGet(() -> text.get("why.empty"));
    }

    private String neuronWords() {
        Reading reading = desk.reading();
        OptionalInt lookedAt = lookedAt();
        if (reading.reasons().isEmpty() || lookedAt.isEmpty()) {
            return text.get("neuron.empty");
        }
        Reasons reasons = reading.reasons().get();
        int j = lookedAt.getAsInt();
        PadNetwork network = reading.question().chosenNetwork().orElseThrow();
        Layer layer = network.saved().network().layer(2);
        String sum = text.get(
                "neuron.sum",
                Numbers.fixed(reasons.z()[j] - layer.b(j), DECIMALS),
                Numbers.fixed(layer.b(j), DECIMALS),
                Numbers.fixed(reasons.z()[j], DECIMALS),
                Numbers.fixed(reasons.a()[j], DECIMALS));
        if (reasons.voices().length == 0) {
            return sum;
        }
        String voice = text.get(
                reasons.voices()[j] >= 0 ? "neuron.for" : "neuron.against",
                reading.answer().orElseThrow(),
                Numbers.fixed(Math.abs(reasons.voices()[j]), DECIMALS));
        return sum + "\n" + voice;
    }
}
