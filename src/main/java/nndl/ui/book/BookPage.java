package nndl.ui.book;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.ui.LabContext;
import nndl.ui.Text;

/** A page of the book panel, written from top to bottom: prose, equations with the book's numbers, exercises. */
public final class BookPage extends VBox {
    private static final String EQUATIONS = "equations";

    private final LabContext context;
    private final Text text;
    private int exercises;

    /**
     * An empty page.
     *
     * @param context the lab's: its words, and which of its exercises are solved
     */
    public BookPage(LabContext context) {
        this.context = context;
        this.text = context.text();
        getStyleClass().add("page");
        Typesetter.shared().warmUp();
    }

    /** Goes on with a heading. */
    public BookPage heading(String key) {
        return add(words("page-heading", key));
    }

    /**
     * Goes on with a paragraph.
     *
     * @param key of a text of the lab
     * @param arguments for its placeholders; those that are observable are followed
     */
    public BookPage paragraph(String key, Object... arguments) {
        return add(words("paragraph", key, arguments));
    }

    /**
     * Goes on with a formula of the book.
     *
     * @param number the book's, such as {@code 57} or {@code BP1}; empty for none
     * @param latex the formula
     */
    public BookPage equation(String number, String latex) {
        return add(new EquationRow(new Equation(latex), numberOf(number)));
    }

    /**
     * Goes on with a formula that changes: usually the one above with the current values in it. Without a number it is
     * marked as what holds now.
     *
     * @param number the book's; empty for none
     * @param latex the formula
     */
    public BookPage equation(String number, ObservableValue<String> latex) {
        Equation equation = new Equation(latex.getValue());
        equation.latexProperty().bind(latex);
        EquationRow row = new EquationRow(equation, number.isEmpty() ? text.of("book.now") : numberOf(number));
        row.getStyleClass().add("current");
        return add(row);
    }

    /** Goes on with an exercise, numbered from 1. */
    public BookPage exercise(Exercise exercise) {
        exercises++;
        return add(new ExerciseBox(context, exercises, exercise));
    }

    private static ObservableValue<String> numberOf(String number) {
        return new SimpleStringProperty(number.isEmpty() ? "" : "(" + number + ")");
    }

    /** Equations that follow each other stand closer than other parts. */
    private BookPage add(EquationRow row) {
        int last = getChildren().size() - 1;
        if (last >= 0
                && getChildren().get(last) instanceof VBox above
                && above.getStyleClass().contains(EQUATIONS)) {
            above.getChildren().add(row);
            return this;
        }
        VBox equations = new VBox(row);
        equations.getStyleClass().add(EQUATIONS);
        return add(equations);
    }

    private BookPage add(Region part) {
        getChildren().add(part);
        return this;
    }

    private Label words(String style, String key, Object... arguments) {
        Label words = new Label();
        words.textProperty().bind(text.of(key, arguments));
        words.getStyleClass().add(style);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }
}
