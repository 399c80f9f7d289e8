package nndl.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/**
 * Slider and field for one {@link Parameter}, with its symbol and name, and a button back to the book's value.
 *
 * <p>Arrow keys step from tick to tick, Page Up and Page Down take many, Home and End reach the ends exactly.
 */
public final class ParameterSlider extends VBox {
    private final Parameter parameter;
    private final Slider slider = new Slider();
    private final Field field;
    private final Label unit = new Label();
    private final StringBinding shown;
    private final Node letter;
    private final Button reset;
    private boolean following;

    /**
     * Controls for {@code parameter}.
     *
     * @param symbol the book's letter, alike in all languages, such as {@code η} or {@code z_1}; may be empty
     * @param name what it is
     */
    public ParameterSlider(Text text, String symbol, ObservableValue<String> name, Parameter parameter) {
        this.parameter = parameter;
        this.shown = Bindings.createStringBinding(parameter::shown, parameter.valueProperty());
        this.field = new Field(text, shown, parameter::type);
        this.letter = Symbol.of(symbol);
        this.reset = resetButton(text);
        letter.setManaged(!symbol.isEmpty());
        getStyleClass().add("parameter");
        slider.accessibleTextProperty().bind(name);
        field.field().accessibleTextProperty().bind(name);
        field.field().getStyleClass().add("number");
        getChildren().addAll(heading(name), slider, field.reason());

        follow();
        parameter.valueProperty().addListener(value -> follow());
        parameter.minProperty().addListener(value -> follow());
        parameter.maxProperty().addListener(value -> follow());
        slider.valueProperty().addListener((value, old, now) -> {
            if (!following) {
                parameter.moveTo(now.doubleValue());
                follow();
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts symbol, slider and field on one line, for the rows of a table; the name is then only read aloud. */
    public ParameterSlider onOneLine() {
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox line = new HBox(letter, slider, reset, field.field());
        line.getStyleClass().add("track-row");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, field.reason());
        return this;
    }

    /** Writes a unit after the field. */
    public ParameterSlider unit(ObservableValue<String> name) {
        unit.textProperty().bind(name);
        return this;
    }

    Slider slider() {
        return slider;
    }

    TextField field() {
        return field.field();
    }

    Label reason() {
        return field.reason();
    }

    private HBox heading(ObservableValue<String> name) {
        Label label = new Label();
        label.textProperty().bind(name);
        label.setLabelFor(field.field());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.managedProperty().bind(unit.textProperty().isNotEmpty());
        HBox heading = new HBox(letter, label, reset, field.field(), unit);
        heading.getStyleClass().add("heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Button resetButton(Text text) {
        Button reset = new Button(null, Icons.of(MaterialDesignR.RESTORE));
        reset.getStyleClass().addAll("flat", "reset");
        StringBinding tip = text.of(
                "parameter.reset",
                Bindings.createStringBinding(
                        () -> Numbers.show(parameter.bookProperty().get()), parameter.bookProperty()));
        reset.setMinWidth(Region.USE_PREF_SIZE);
        reset.setTooltip(Tips.of(tip));
        reset.accessibleTextProperty().bind(tip);
        reset.visibleProperty().bind(parameter.changedBinding());
        reset.setOnAction(event -> {
            parameter.reset();
            slider.requestFocus();
        });
        return reset;
    }

    /** Puts the slider where the value is. */
    private void follow() {
        following = true;
        slider.setMin(parameter.minPosition());
        slider.setMax(parameter.maxPosition());
        slider.setValue(parameter.position());
        following = false;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> parameter.step(-1);
            case RIGHT, UP, KP_RIGHT, KP_UP -> parameter.step(1);
            case PAGE_DOWN -> parameter.stepFar(-1);
            case PAGE_UP -> parameter.stepFar(1);
            case HOME -> parameter.moveTo(parameter.minPosition());
            case END -> parameter.moveTo(parameter.maxPosition());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
