package nndl.ui;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A name above a field for something that is typed, such as the layers {@code 784, 30, 10}.
 *
 * <p>What can't be read is refused with the reason below the field; the last good value stays.
 *
 * @param <T> what is typed, never null
 */
public final class TextEntry<T> extends VBox {
    /**
     * Makes a value of what was typed.
     *
     * @param <T> the value
     */
    public interface Reader<T> {
        /**
         * The value.
         *
         * @throws Refused with the sentence that says what was expected
         */
        T read(String typed) throws Refused;
    }

    private final ObjectProperty<T> value;
    private final StringBinding shown;
    private final Field field;

    /**
     * An entry that starts at {@code first}.
     *
     * @param writer writes a value so that {@code reader} reads it back
     */
    public TextEntry(Text text, ObservableValue<String> name, T first, Function<T, String> writer, Reader<T> reader) {
        value = new SimpleObjectProperty<>(first);
        shown = Bindings.createStringBinding(() -> writer.apply(value.get()), value);
        field = new Field(text, shown, typed -> value.set(reader.read(typed)));
        getStyleClass().add("entry");
        Label label = new Label();
        label.textProperty().bind(name);
        label.setLabelFor(field.field());
        label.setWrapText(true);
        field.field().accessibleTextProperty().bind(name);
        getChildren().addAll(label, field.field(), field.reason());
    }

    /** An entry for a whole number from {@code least} to {@code most}, such as a seed. */
    public static TextEntry<Integer> whole(Text text, ObservableValue<String> name, int first, int least, int most) {
        return new TextEntry<>(text, name, first, String::valueOf, typed -> {
            double number = Numbers.parseWhole(typed).orElseThrow(() -> new Refused("entry.notWhole", typed.strip()));
            if (number < least || number > most) {
                throw new Refused("entry.range", typed.strip(), least, most);
            }
            return (int) number;
        });
    }

    /** The last good value. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    TextField field() {
        return field.field();
    }

    Label reason() {
        return field.reason();
    }
}
