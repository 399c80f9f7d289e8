package nndl.labs.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nndl.data.GreyPicture;
import nndl.data.Preparation.Step;
import nndl.data.Prepared;
import nndl.ui.Command;
import nndl.ui.DigitView;
import nndl.ui.FlowRow;
import nndl.ui.Text;
import nndl.ui.Tips;

/** What the network sees: the steps of preparation as pictures, each step with its switch, and what they are good for. */
final class StepsCard extends VBox {
    private final Text text;
    private final Desk desk;

    StepsCard(Text text, Desk desk, PadCommands commands) {
        this.text = text;
        this.desk = desk;
        getStyleClass().add("steps");
        HBox pictures = new HBox(
                picture("DRAWN", Prepared::drawn),
                picture("CROPPED", Prepared::cropped),
                picture("THICKENED", Prepared::thickened),
                picture("SCALED", Prepared::scaled),
                picture("CENTRED", Prepared::centred));
        pictures.getStyleClass().add("step-pictures");
        FlowRow chips = new FlowRow();
        for (Step step : Step.values()) {
            chips.getChildren().add(chip(step, commands.step(step)));
        }
        Label sentence = new Label();
        sentence.setText(words());
        desk.readingProperty().addListener((value, old, now) -> {
            if (now.isComplete()) {
                sentence.setText(words());
            }
        });
        text.languageProperty().addListener(value -> sentence.setText(words()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("step-words");
        sentence.setMaxWidth(Double.MAX_VALUE);
        StackPane box = new StackPane(sentence);
        box.getStyleClass().add("steps-words-box");
        sentence.setMaxHeight(Double.MAX_VALUE);
        getChildren().addAll(pictures, chips, box);
    }

    private Node picture(String name, Function<Prepared, GreyPicture> part) {
        DigitView view = new DigitView();
        view.getStyleClass().add("network-eye");
        Label caption = new Label();
        caption.textProperty().bind(text.of("picture." + name));
        caption.getStyleClass().add("step-caption");
        caption.setWrapText(true);
        view.accessibleTextProperty().bind(caption.textProperty());
        desk.readingProperty().subscribe(reading -> reading.prepared()
                .ifPresentOrElse(prepared -> view.show(part.apply(prepared)), view::clear));
        VBox both = new VBox(view, caption);
        both.getStyleClass().add("step-picture");
        both.setPrefWidth(10);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private Node chip(Step step, Command command) {
        ToggleButton chip = new ToggleButton();
        chip.textProperty().bind(text.of("step." + step));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(Tips.of(command));
        desk.pad().stepsProperty().subscribe(steps -> chip.setSelected(steps.contains(step)));
        chip.setOnAction(event -> desk.pad().take(step, chip.isSelected()));
        return chip;
    }

    private String words() {
        Reading reading = desk.reading();
        Optional<Integer> answer = reading.answer();
        if (answer.isEmpty()) {
            return text.get(reading.prepared().isEmpty() ? "steps.empty" : "steps.unread");
        }
        List<String> sentences = new ArrayList<>();
        Set<Step> taken = reading.question().steps();
        for (Map.Entry<Step, Optional<Integer>> other : reading.otherwise().entrySet()) {
            if (!other.getValue().equals(answer)) {
                boolean with = taken.contains(other.getKey());
                String digit = other.getValue().map(String::valueOf).orElse("–");
                sentences.add(
                        with
                                ? text.get("without." + other.getKey(), digit)
                                : text.get("with." + other.getKey(), digit));
            }
        }
        return sentences.isEmpty() ? text.get("steps.same", answer.get()) : String.join(" ", sentences);
    }
}
