package nndl.ui.training.sweep;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.ui.FlowRow;
import nndl.ui.Text;

/** The weight that is changed: which, its value in both runs, and the bits of both. */
final class ChangeCard extends VBox {
    private final Text text;
    private final LastBitWords words;
    private final Label where = new Label();
    private final VBox values = new VBox();
    private Optional<TwoRuns.Change> shown = Optional.empty();

    /**
     * A card of no weight yet.
     *
     * @param choices what is chosen before the runs begin
     */
    ChangeCard(Text text, LastBitWords words, Node choices) {
        this.text = text;
        this.words = words;
        getStyleClass().addAll("card", "change-card");
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        values.getStyleClass().add("change-values");
        values.managedProperty().bind(values.visibleProperty());
        VBox details = new VBox(where, values);
        details.getStyleClass().add("change-details");
        getChildren().add(new FlowRow(choices, details));
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Shows a change, as soon as there is one. */
    void show(Optional<TwoRuns.Change> change) {
        where.setText(change.map(words::change).orElse(text.get("change.none")));
        values.setVisible(change.isPresent());
        if (!change.equals(shown)) {
            shown = change;
            values.getChildren().clear();
            change.ifPresent(one ->
                    values.getChildren().addAll(digits(one), DoubleBits.of(one.before()), DoubleBits.of(one.after())));
        }
    }

    private Node digits(TwoRuns.Change change) {
        return new FlowRow(
                run(text.of("run.one")), number(change.before()), run(text.of("run.other")), number(change.after()));
    }

    private static Label run(ObservableValue<String> name) {
        Label label = new Label();
        label.textProperty().bind(name);
        label.getStyleClass().add("change-run");
        return label;
    }

    private static Label number(double value) {
        Label label = new Label(LastBitWords.allDigits(value));
        label.getStyleClass().add("change-digits");
        return label;
    }
}
