package nndl.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Shows the {@link Messages}, one below the other, the newest last, to be laid over the lab. */
final class MessageBar {
    private static final Duration NOTICE = Duration.seconds(8);

    private static final double GAP = 16;

    private final VBox node = new VBox();
    private final Map<Messages.Message, Node> rows = new HashMap<>();
    private final Text text;
    private final Messages messages;

    MessageBar(Text text, Messages messages) {
        this.text = text;
        this.messages = messages;
        node.getStyleClass().add("messages");
        node.setPickOnBounds(false);
        messages.shown().forEach(this::add);
        messages.shown().addListener((ListChangeListener<Messages.Message>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(gone -> node.getChildren().remove(rows.remove(gone)));
                change.getAddedSubList().forEach(this::add);
            }
        });
    }

    Region node() {
        return node;
    }

    private void add(Messages.Message message) {
        boolean error = message.kind() == Messages.Kind.ERROR;
        Label sentence = new Label();
        sentence.textProperty().bind(message.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(MaterialDesignC.CLOSE));
        close.getStyleClass().add("flat");
        close.accessibleTextProperty().bind(text.of("message.close"));
        close.setTooltip(Tips.of(text.of("message.close")));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> messages.shown().remove(message));
        Node icon = Icons.of(error ? MaterialDesignA.ALERT_CIRCLE_OUTLINE : MaterialDesignI.INFORMATION_OUTLINE);
        HBox row = new HBox(icon, sentence, close);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("message", error ? "error" : "notice");
        VBox.setMargin(row, new Insets(GAP, 0, 0, 0));
        rows.put(message, row);
        node.getChildren().add(row);
        if (!error) {
            PauseTransition pause = new PauseTransition(NOTICE);
            pause.setOnFinished(event -> messages.shown().remove(message));
            pause.play();
        }
    }
}
