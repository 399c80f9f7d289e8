package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The list of all keys, over the window until Escape. */
final class HelpOverlay {
    private static final double SCROLL_STEP = 0.2;

    private final StackPane node = new StackPane();
    private final Text text;
    private final Button close = new Button(null, Icons.of(MaterialDesignC.CLOSE));
    private final ScrollPane scroll = new ScrollPane();
    private Node focusBefore;

    HelpOverlay(Text text) {
        this.text = text;
        node.getStyleClass().add("scrim");
        node.setVisible(false);
        node.setOnMousePressed(event -> {
            if (event.getTarget() == node) {
                hide();
            }
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        close.getStyleClass().add("flat");
        close.accessibleTextProperty().bind(text.of("help.close"));
        close.setTooltip(Tips.of(text.of("help.close")));
        close.setOnAction(event -> hide());
    }

    Node node() {
        return node;
    }

    boolean isShown() {
        return node.isVisible();
    }

    /**
     * Shows the keys.
     *
     * @param lab those of the lab that is open
     * @param window those of the window, and those that open a lab
     * @param width how wide the list may be
     * @param scale of the text
     */
    void show(ObservableValue<String> labName, List<Command> lab, WindowCommands window, double width, double scale) {
        Label title = new Label();
        title.textProperty().bind(text.of("help.title"));
        title.getStyleClass().add("lab-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox heading = new HBox(title, close);
        heading.setAlignment(Pos.CENTER_LEFT);

        List<KeyList> lists = new ArrayList<>(KeyList.of(labName, lab));
        lists.addAll(KeyList.of(text.of("help.window"), window.listed()));
        lists.addAll(KeyList.of(text.of("help.labs"), window.labs()));
        HelpColumns groups = new HelpColumns(lists, width, scale);
        VBox all = new VBox(groups, gestures());
        all.getStyleClass().add("help-column");
        scroll.setContent(all);
        scroll.setVvalue(0);

        BorderPane panel = new BorderPane(scroll);
        panel.setTop(heading);
        panel.getStyleClass().add("help");
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        panel.setMaxWidth(Region.USE_PREF_SIZE);
        node.getChildren().setAll(panel);
        focusBefore = node.getScene().getFocusOwner();
        node.setVisible(true);
        close.requestFocus();
    }

    /** What the mouse does in charts, which has no keys. */
    private VBox gestures() {
        Label title = new Label();
        title.textProperty().bind(text.of("help.charts"));
        title.getStyleClass().add("card-title");
        VBox group = new VBox(title, new WrappedLabel(text.of("chart.gestures"), "muted"));
        group.getStyleClass().add("help-group");
        return group;
    }

    void hide() {
        node.setVisible(false);
        node.getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /** Nothing behind the overlay is reached by key. */
    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                return;
            }
            case ESCAPE, F1 -> hide();
            case UP -> scroll.setVvalue(scroll.getVvalue() - SCROLL_STEP);
            case DOWN -> scroll.setVvalue(scroll.getVvalue() + SCROLL_STEP);
            default -> {}
        }
        event.consume();
    }
}
