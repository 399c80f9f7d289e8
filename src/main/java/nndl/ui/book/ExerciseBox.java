package nndl.ui.book;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.ui.Icons;
import nndl.ui.LabContext;
import nndl.ui.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** An exercise on a page: its question, the button that checks, and what the check found. */
final class ExerciseBox extends VBox {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final Text text;
    private final Exercise exercise;
    private final HBox outcome = new HBox();

    ExerciseBox(LabContext context, int number, Exercise exercise) {
        this.text = context.text();
        this.exercise = exercise;
        setId(exercise.id());
        getStyleClass().add("exercise");
        outcome.getStyleClass().add("outcome");
        outcome.setAlignment(Pos.BASELINE_LEFT);
        outcome.setVisible(false);
        outcome.managedProperty().bind(outcome.visibleProperty());
        getChildren().addAll(heading(context, number), words(exercise.questionKey()), checkButton(context), outcome);
    }

    private Node heading(LabContext context, int number) {
        Label title = new Label();
        title.textProperty().bind(text.of("exercise.number", number));
        title.getStyleClass().add("exercise-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label solved = new Label(null, Icons.of(MaterialDesignC.CHECK_CIRCLE));
        solved.textProperty().bind(text.of("exercise.solved"));
        solved.getStyleClass().add("exercise-solved");
        solved.visibleProperty().bind(context.solved().of(exercise.id()));
        HBox heading = new HBox(title, solved);
        heading.setAlignment(Pos.BASELINE_LEFT);
        return heading;
    }

    private Button checkButton(LabContext context) {
        Button check = new Button(null, Icons.of(MaterialDesignC.CHECK));
        check.textProperty().bind(text.of("exercise.check"));
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setOnAction(event -> {
            Exercise.Outcome found = exercise.check().get();
            if (found.verdict() == Exercise.Verdict.RIGHT) {
                context.solved().solve(exercise.id());
            }
            show(found);
        });
        return check;
    }

    private void show(Exercise.Outcome found) {
        boolean right = found.verdict() == Exercise.Verdict.RIGHT;
        Node icon = Icons.of(right ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignA.ALERT_CIRCLE_OUTLINE);
        Label sentence = words(found.key(), found.arguments().toArray());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        outcome.pseudoClassStateChanged(RIGHT, right);
        outcome.getChildren().setAll(icon, sentence);
        outcome.setVisible(true);
    }

    private Label words(String key, Object... arguments) {
        Label words = new Label();
        words.textProperty().bind(text.of(key, arguments));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
