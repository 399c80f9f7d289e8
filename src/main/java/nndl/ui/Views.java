package nndl.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/**
 * Several views of one thing, of which one is shown; a row of joined buttons above them chooses. While there is but one
 * view there are no buttons.
 */
public final class Views extends VBox {
    /** Joined buttons; in a narrow place they break into lines rather than lose their words. */
    private final FlowPane bar = new FlowPane(0, 4);

    private final ToggleGroup group = new ToggleGroup();
    private final StackPane shown = new StackPane();
    private final List<View> views = new ArrayList<>();
    private final ReadOnlyStringWrapper shownId = new ReadOnlyStringWrapper("");

    private record View(String id, ToggleButton button, Node node) {}

    /** No view yet. */
    public Views() {
        getStyleClass().add("views");
        bar.getStyleClass().add("views-bar");
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(bar, shown);
        group.selectedToggleProperty().addListener((value, old, now) -> {
            if (now == null) {
                group.selectToggle(old); // pressing the one that is shown changes nothing
            } else {
                show((String) now.getUserData());
            }
        });
    }

    /**
     * Adds a view to the right of those there are; the first is shown.
     *
     * @param id its name in the program
     * @param node not in the scene while another view is shown
     */
    public Views add(String id, ObservableValue<String> name, Ikon icon, Node node) {
        ToggleButton button = new ToggleButton(null, Icons.of(icon));
        button.textProperty().bind(name);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(id);
        button.setTooltip(Tips.of(name));
        views.add(new View(id, button, node));
        bar.getChildren().add(button);
        join();
        if (views.size() == 1) {
            show(id);
        }
        return this;
    }

    private void join() {
        bar.setVisible(views.size() > 1);
        for (View view : views) {
            view.button().getStyleClass().removeAll(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);
            boolean first = view == views.get(0);
            boolean last = view == views.get(views.size() - 1);
            view.button().getStyleClass().add(first ? Styles.LEFT_PILL : last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
        }
    }

    /**
     * Shows a view.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public void show(String id) {
        View view = views.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no view " + id));
        group.selectToggle(view.button());
        shown.getChildren().setAll(view.node());
        shownId.set(id);
    }

    /** The name of the view that is shown: one that is not seen need not be drawn. */
    public ReadOnlyStringProperty shownProperty() {
        return shownId.getReadOnlyProperty();
    }
}
