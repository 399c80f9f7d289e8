package nndl.labs.pad;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import nndl.nn.Accuracy;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The drawings a person keeps: a key or a button gives the label; networks are tested on them. */
final class MyDigitsPane {
    private final Text text;
    private final Desk desk;
    private final KeptDigits kept;
    private final PadFiles files;
    private final ObjectProperty<Accuracy> tested = new SimpleObjectProperty<>();

    MyDigitsPane(Text text, Desk desk, KeptDigits kept, PadFiles files) {
        this.text = text;
        this.desk = desk;
        this.kept = kept;
        this.files = files;
        kept.digits().digitsProperty().addListener(value -> tested.set(null));
        desk.networks().chosenProperty().addListener(value -> tested.set(null));
    }

    /** The title, with the number of digits kept. */
    ObservableValue<String> title() {
        return text.of("mine.title", kept.digits().digitsProperty().map(digits -> digits.size()));
    }

    Node node() {
        TilePane labels = new TilePane();
        labels.getStyleClass().add("label-buttons");
        labels.setPrefColumns(PadNetwork.DIGITS / 2);
        for (int digit = 0; digit < PadNetwork.DIGITS; digit++) {
            labels.getChildren().add(label(digit));
        }
        FlowRow buttons = new FlowRow(
                unlessEmpty(button("mine.test", MaterialDesignC.CHECK_ALL, this::test)),
                unlessEmpty(button("mine.undo", MaterialDesignU.UNDO, kept::forgetLast)),
                unlessEmpty(button(
                        "mine.export",
                        MaterialDesignE.EXPORT,
                        () -> files.export(kept.digits().digitsProperty().get()))),
                button("mine.open", MaterialDesignF.FOLDER_OPEN_OUTLINE, () -> files.openDigits(kept::keep)));
        Label result = new Label();
        result.textProperty().bind(Bindings.createStringBinding(this::result, tested, text.languageProperty()));
        result.setWrapText(true);
        result.visibleProperty().bind(tested.isNotNull());
        result.managedProperty().bind(tested.isNotNull());
        VBox node = new VBox(muted("mine.how"), labels, buttons, result);
        node.getStyleClass().add("mine");
        return node;
    }

    private Label muted(String key) {
        Label label = new Label();
        label.textProperty().bind(text.of(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private Button label(int digit) {
        Button button = new Button(String.valueOf(digit));
        button.getStyleClass().add("label-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.accessibleTextProperty().bind(text.of("command.keep", digit));
        button.setOnAction(event -> kept.keep(digit));
        return button;
    }

    private Button button(String key, Ikon icon, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.textProperty().bind(text.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button unlessEmpty(Button button) {
        button.disableProperty().bind(kept.digits().digitsProperty().map(digits -> digits.size() == 0));
        return button;
    }

    private void test() {
        if (!desk.networks().list().isEmpty()) {
            tested.set(MyDigits.test(
                    desk.networks().chosen(), kept.digits().digitsProperty().get()));
        }
    }

    private String result() {
        Accuracy accuracy = tested.get();
        return accuracy == null ? "" : text.get("mine.result", accuracy.correct(), accuracy.total());
    }
}
