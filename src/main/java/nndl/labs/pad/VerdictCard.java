package nndl.labs.pad;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.Verdict;
import nndl.nn.Objective;
import nndl.ui.ActivationBars;
import nndl.ui.FlowRow;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** What the chosen network says: the digit, how sure it is, and all ten outputs. */
final class VerdictCard extends VBox {
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final double ALMOST_CERTAIN = 0.99;
    private static final int DECIMALS = 3;

    private final Text text;
    private final Desk desk;
    private final Label digit = new Label();
    private final ActivationBars bars = new ActivationBars(PadNetwork.DIGITS);

    VerdictCard(Text text, Desk desk) {
        this.text = text;
        this.desk = desk;
        getStyleClass().addAll("card", "verdict");
        digit.getStyleClass().add("verdict-digit");
        digit.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        digit.managedProperty().bind(digit.textProperty().isNotEmpty());
        Label sentence = label("verdict-words", binding(this::sentence));
        Label second = label("muted", binding(this::second));
        VBox words = new VBox(sentence, second);
        words.getStyleClass().add("verdict-sentences");
        HBox.setHgrow(words, Priority.ALWAYS);
        Region room = new Region();
        room.getStyleClass().add("verdict-room");
        HBox head = new HBox(digit, words, room);
        head.getStyleClass().add("verdict-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        Label title = label("card-title", text.of("outputs.title"));
        Label kind = label("card-subtitle", binding(this::kind));
        kind.setMinHeight(Region.USE_PREF_SIZE);
        setVgrow(bars, Priority.ALWAYS);
        getChildren().addAll(head, new FlowRow(title, kind), bars);
        desk.glanceProperty().subscribe(this::show);
    }

    private static Label label(String style, StringBinding words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private StringBinding binding(Callable<String> words) {
        return Bindings.createStringBinding(words, desk.glanceProperty(), text.languageProperty());
    }

    private void show(Reading reading) {
        Optional<Verdict> verdict = reading.verdict();
        int winner = reading.answer().orElse(-1);
        digit.setText(winner < 0 ? "" : String.valueOf(winner));
        digit.pseudoClassStateChanged(
                UNSURE, verdict.isPresent() && !verdict.get().isSure());
        verdict.ifPresentOrElse(now -> bars.show(now.outputs(), winner), bars::clear);
    }

    /** What is said of the drawing, for those who don't see it too. */
    String sentence() {
        Reading reading = desk.glance();
        if (reading.prepared().isEmpty()) {
            return text.get("verdict.empty");
        }
        if (reading.answer().isEmpty()) {
            return text.get(reading.verdict().isPresent() ? "verdict.notNumber" : "verdict.noNetwork");
        }
        Verdict verdict = reading.verdict().orElseThrow();
        String name = text.get("digit." + reading.answer().orElseThrow());
        if (!verdict.isSure()) {
            return text.get("verdict.unsure", name);
        }
        return text.get(verdict.share() >= ALMOST_CERTAIN ? "verdict.certain" : "verdict.probable", name);
    }

    private String second() {
        Reading reading = desk.glance();
        if (reading.answer().isEmpty()) {
            return text.get("verdict.hint");
        }
        double[] outputs = reading.verdict().orElseThrow().outputs();
        int winner = reading.answer().orElseThrow();
        int second = winner == 0 ? 1 : 0;
        for (int j = 0; j < outputs.length; j++) {
            if (j != winner && outputs[j] > outputs[second]) {
                second = j;
            }
        }
        return text.get("verdict.second", second, Numbers.fixed(outputs[second], DECIMALS));
    }

    private String kind() {
        return desk.glance()
                .question()
                .chosenNetwork()
                .map(network -> network.saved().network().objective())
                .map(objective ->
                        text.get(objective == Objective.SOFTMAX_LOG_LIKELIHOOD ? "outputs.softmax" : "outputs.each"))
                .orElse("");
    }
}
