package nndl.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text field whose content counts when it is finished: by Enter, or by leaving it.
 *
 * <p>What is refused changes nothing; the reason stands in {@link #reason} until the next good value, and Escape or
 * leaving the field brings back the value in use.
 */
final class Field {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** Takes what was typed, or throws. */
    interface Taker {
        void take(String typed) throws Refused;
    }

    private final TextField field = new TextField();
    private final Label reason = new Label();
    private final ObjectProperty<Refused> refused = new SimpleObjectProperty<>();
    private final ObservableValue<String> inUse;
    private final Taker taker;

    /**
     * A field that shows {@code inUse} and hands what is typed to {@code taker}.
     *
     * @param inUse the value in use, as it is to be shown
     */
    Field(Text text, ObservableValue<String> inUse, Taker taker) {
        this.inUse = inUse;
        this.taker = taker;
        reason.getStyleClass().add("refusal");
        reason.setWrapText(true);
        reason.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> refused.get() == null ? "" : refused.get().sentence(text),
                        refused,
                        text.languageProperty()));
        reason.managedProperty().bind(reason.visibleProperty());
        reason.visibleProperty().bind(reason.textProperty().isNotEmpty());
        field.setText(inUse.getValue());
        inUse.addListener((value, old, now) -> accepted());
        field.setOnAction(event -> finish());
        field.focusedProperty().addListener((value, was, is) -> {
            if (is) {
                takeBackRefusal();
            } else if (!field.getText().equals(inUse.getValue())) {
                finish();
                // The good value stands there again; the reason stays to be read.
                field.setText(inUse.getValue());
                field.pseudoClassStateChanged(REFUSED, false);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    TextField field() {
        return field;
    }

    Label reason() {
        return reason;
    }

    private void finish() {
        if (field.getText().equals(inUse.getValue())) {
            takeBackRefusal();
            return;
        }
        try {
            taker.take(field.getText());
            accepted();
        } catch (Refused because) {
            refused.set(because);
            field.pseudoClassStateChanged(REFUSED, true);
        }
    }

    private void accepted() {
        field.setText(inUse.getValue());
        field.end();
        takeBackRefusal();
    }

    private void takeBackRefusal() {
        refused.set(null);
        field.pseudoClassStateChanged(REFUSED, false);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(inUse.getValue())) {
            accepted();
            event.consume();
        }
    }
}
