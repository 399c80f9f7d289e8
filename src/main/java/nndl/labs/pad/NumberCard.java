package nndl.labs.pad;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.NumberReader;
import nndl.data.NumberReading;
import nndl.data.NumberVerdict;
import nndl.ui.FlowRow;
import nndl.ui.Numbers;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;

/** What the number is read as, and the best ways to cut it with their scores; one that is pointed at shows its cuts. */
final class NumberCard extends VBox {
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int DECIMALS = 2;

    private final Text text;
    private final NumberDesk desk;
    private final Label number = new Label();
    private final VBox ways = new VBox();

    NumberCard(Text text, NumberDesk desk) {
        this.text = text;
        this.desk = desk;
        getStyleClass().addAll("card", "verdict");
        number.getStyleClass().add("number-read");
        number.setWrapText(true);
        number.setMinHeight(Region.USE_PREF_SIZE);
        Label sentence = new Label();
        sentence.textProperty()
                .bind(Bindings.createStringBinding(this::sentence, desk.sightProperty(), text.languageProperty()));
        sentence.getStyleClass().add("verdict-words");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        number.managedProperty().bind(number.textProperty().isNotEmpty());
        Label room = new Label("0");
        room.getStyleClass().add("number-read");
        room.setVisible(false);
        room.managedProperty().bind(number.managedProperty().not());
        ways.getStyleClass().add("network-rows");
        getChildren()
                .addAll(
                        number,
                        sentence,
                        new FlowRow(label("card-title", "ways.title"), label("card-subtitle", "ways.subtitle")),
                        ways,
                        room);
        desk.sightProperty().subscribe(sight -> show(sight.verdict()));
        desk.wayProperty().subscribe(way -> choose());
    }

    private Label label(String style, String key) {
        return new WrappedLabel(text.of(key), style);
    }

    private void show(NumberVerdict verdict) {
        number.setText(verdict.best().map(NumberReading::digits).orElse(""));
        number.pseudoClassStateChanged(UNSURE, !verdict.isSure());
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < verdict.ways().size(); i++) {
            rows.add(row(verdict.ways().get(i), i));
        }
        while (rows.size() < NumberReader.TOLD) {
            rows.add(roomForRow());
        }
        ways.getChildren().setAll(rows);
        choose();
    }

    private Node row(NumberReading way, int index) {
        Label digits = new Label(way.digits());
        digits.getStyleClass().add("network-name");
        digits.setWrapText(true);
        digits.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(digits, Priority.ALWAYS);
        Label score = new Label(Numbers.fixed(way.score(), DECIMALS));
        score.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(digits, score);
        row.getStyleClass().addAll("network-row", "way");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        row.accessibleTextProperty().bind(text.of("ways.row", way.digits(), score.getText()));
        row.setOnMouseEntered(event -> desk.wayProperty().set(index));
        row.setOnMouseClicked(event -> row.requestFocus());
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                desk.wayProperty().set(index);
                event.consume();
            }
        });
        return row;
    }

    /** As high as a row to come: what grew under the pen would move the pad. */
    private static Node roomForRow() {
        Label digits = new Label("0");
        digits.getStyleClass().add("network-name");
        HBox room = new HBox(digits);
        room.getStyleClass().addAll("network-row", "way");
        room.setVisible(false);
        return room;
    }

    private void choose() {
        for (int i = 0; i < ways.getChildren().size(); i++) {
            ways.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(SELECTED, i == desk.wayProperty().get());
        }
    }

    /** What is said of the number, for those who don't see it too. */
    String sentence() {
        NumberSight sight = desk.sight();
        NumberVerdict verdict = sight.verdict();
        if (verdict.best().isEmpty()) {
            boolean unread =
                    !sight.ink().isEmpty() && sight.question().network().isEmpty();
            return text.get(unread ? "verdict.noNetwork" : "number.empty");
        }
        if (verdict.isSure()) {
            return text.get("number.sure");
        }
        return text.get(verdict.isSureOfCuts() ? "number.unsureDigit" : "number.unsureCut");
    }
}
