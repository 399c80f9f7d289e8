package nndl.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The table of contents: the labs by chapter, or only their icons. */
final class Contents {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final VBox node = new VBox();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final Map<String, ToggleButton> buttons = new HashMap<>();

    /**
     * Contents of {@code labs}, in their order.
     *
     * @param solved which exercises are solved, of all labs
     * @param name what a lab is called
     * @param opener hears the id of the lab that was chosen
     */
    Contents(
            Text text,
            Solved solved,
            List<LabEntry> labs,
            Function<LabEntry, ObservableValue<String>> name,
            Consumer<String> opener) {
        VBox list = new VBox();
        list.getStyleClass().add("contents-list");
        Map<Chapter, VBox> chapters = new EnumMap<>(Chapter.class);
        ToggleGroup group = new ToggleGroup();
        for (LabEntry lab : labs) {
            VBox chapter = chapters.computeIfAbsent(lab.chapter(), key -> chapter(text, key, list));
            ToggleButton button = button(lab, name.apply(lab));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                opener.accept(lab.id());
            });
            buttons.put(lab.id(), button);
            chapter.getChildren().add(lab.exercises().isEmpty() ? button : counted(text, button, lab, solved));
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.vbarPolicyProperty()
                .bind(Bindings.when(narrow)
                        .then(ScrollPane.ScrollBarPolicy.NEVER)
                        .otherwise(ScrollPane.ScrollBarPolicy.AS_NEEDED));
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("contents");
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.getChildren().addAll(brand(text), scroll);
        narrow.subscribe(is -> node.pseudoClassStateChanged(NARROW, is));
    }

    Node node() {
        return node;
    }

    /** Whether there is room for icons only. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    /** Marks the lab that is open. */
    void select(String id) {
        buttons.get(id).setSelected(true);
    }

    private VBox brand(Text text) {
        Label title = label(text.of("app.name"), "brand");
        Label book = label(text.of("app.book"), "brand-book");
        book.setWrapText(true);
        VBox brand = new VBox(title, book);
        brand.getStyleClass().add("brand-box");
        brand.visibleProperty().bind(narrow.not());
        brand.managedProperty().bind(narrow.not());
        return brand;
    }

    private VBox chapter(Text text, Chapter chapter, VBox list) {
        Label title = new Label();
        title.getStyleClass().add("chapter");
        title.textProperty()
                .bind(Bindings.when(narrow)
                        .then(text.of("chapter.short", chapter.number()))
                        .otherwise(text.of("chapter.heading", chapter.number(), text.of(chapter.key()))));
        title.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(title);
        box.getStyleClass().add("chapter-box");
        if (list.getChildren().isEmpty()) {
            box.getStyleClass().add("first-chapter");
        }
        list.getChildren().add(box);
        return box;
    }

    private ToggleButton button(LabEntry lab, ObservableValue<String> name) {
        ToggleButton button = new ToggleButton(null, Icons.of(lab.icon()));
        button.textProperty().bind(name);
        button.getStyleClass().add("contents-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.contentDisplayProperty()
                .bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        Tooltip tip = Tips.of(name);
        button.tooltipProperty().bind(Bindings.when(narrow).then(tip).otherwise((Tooltip) null));
        return button;
    }

    /** The lab's button, and at its right how many of its exercises are solved. */
    private Node counted(Text text, ToggleButton button, LabEntry lab, Solved solved) {
        int all = lab.exercises().size();
        IntegerBinding done = solved.in(lab.id()).count(lab.exercises());
        Label count = label(text.of("contents.solved", done, all), "contents-count");
        count.setMouseTransparent(true);
        count.visibleProperty().bind(narrow.not());
        button.getStyleClass().add("counted");
        button.accessibleTextProperty().bind(text.of("contents.lab", button.textProperty(), done, all));
        StackPane item = new StackPane(button, count);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        return item;
    }

    private static Label label(ObservableValue<String> words, String style) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add(style);
        return label;
    }
}
