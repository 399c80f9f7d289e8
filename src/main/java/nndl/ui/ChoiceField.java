package nndl.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A name above a list to choose one value from; the words follow the language.
 *
 * @param <T> a value, never null
 */
public final class ChoiceField<T> extends VBox {
    private final ComboBox<T> choice;

    /**
     * A field that starts at the first of {@code values}.
     *
     * @param word how a value is called
     */
    public ChoiceField(
            ObservableValue<String> name, List<T> values, Function<? super T, ObservableValue<String>> word) {
        choice = box(values, word);
        getStyleClass().add("choice");
        Label label = new Label();
        label.textProperty().bind(name);
        label.setLabelFor(choice);
        label.setWrapText(true);
        choice.accessibleTextProperty().bind(name);
        choice.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, choice);
    }

    /** Names who is told when the list has been closed, a value picked or not. */
    public void setOnPicked(Runnable picked) {
        choice.setOnHidden(event -> picked.run());
    }

    /** The value chosen. */
    public ObjectProperty<T> valueProperty() {
        return choice.valueProperty();
    }

    /** The list without its name. */
    static <T> ComboBox<T> box(List<T> values, Function<? super T, ObservableValue<String>> word) {
        ComboBox<T> box = new ComboBox<>();
        box.setCellFactory(list -> new Cell<>(word));
        box.setButtonCell(new Cell<>(word));
        box.getItems().setAll(values);
        box.setValue(values.get(0));
        return box;
    }

    private static final class Cell<T> extends WrappedCell<T> {
        private final Function<? super T, ObservableValue<String>> word;

        Cell(Function<? super T, ObservableValue<String>> word) {
            this.word = word;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText(null);
            } else {
                textProperty().bind(word.apply(item));
            }
        }
    }
}
