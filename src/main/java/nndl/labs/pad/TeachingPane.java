package nndl.labs.pad;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.training.OwnDigits;
import nndl.training.Taught;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.LabContext;
import nndl.ui.Numbers;
import nndl.ui.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The button that teaches the chosen network the person's hand, how far that is, and what has come of it. */
final class TeachingPane {
    private final LabContext context;
    private final Text text;
    private final Teacher teacher;
    private final ObservableValue<OwnDigits> own;
    private final BooleanBinding teaching;

    TeachingPane(LabContext context, KeptDigits kept, Teacher teacher) {
        this.context = context;
        this.teacher = teacher;
        text = context.text();
        own = kept.digits().digitsProperty().map(digits -> new OwnDigits(digits.list()));
        teaching = Bindings.createBooleanBinding(
                () -> !Double.isNaN(teacher.progressProperty().get()), teacher.progressProperty());
    }

    Node node() {
        Button teach = button("teach.start", MaterialDesignS.SCHOOL_OUTLINE, this::teach);
        teach.disableProperty().bind(own.map(digits -> !digits.suffice()));
        Button undo = button("teach.undo", MaterialDesignU.UNDO, teacher::undo);
        showIf(undo, teacher.taught().map(Optional::isPresent));
        FlowRow buttons = new FlowRow(teach, undo);
        showIf(buttons, teaching.not());
        Label missing = sentence(Bindings.createStringBinding(this::missing, own, text.languageProperty()));
        missing.getStyleClass().add("muted");
        showIf(missing, own.map(digits -> !digits.suffice()));
        Label outcome = sentence(
                Bindings.createStringBinding(this::outcome, teacher.outcomeProperty(), text.languageProperty()));
        showIf(outcome, teacher.outcomeProperty().map(Optional::isPresent));
        VBox node = new VBox(buttons, progress(), missing, outcome);
        node.getStyleClass().add("mine");
        return node;
    }

    private Button button(String key, Ikon icon, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.textProperty().bind(text.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label sentence(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void showIf(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(Bindings.max(0, teacher.progressProperty()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(text.of("teach.start"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox progress = new HBox(bar, button("teach.cancel", MaterialDesignS.STOP, teacher::cancel));
        progress.getStyleClass().add("teaching");
        showIf(progress, teaching);
        return progress;
    }

    private void teach() {
        teacher.teach(own.getValue(), context.digits().mnist()).exceptionally(failure -> {
            context.sayFailure(failure, text.of("file.failed"));
            return null;
        });
    }

    private String missing() {
        OwnDigits digits = own.getValue();
        return text.get(
                "teach.missing",
                OwnDigits.FEWEST,
                OwnDigits.FEWEST_KINDS,
                digits.all().size(),
                digits.kinds());
    }

    private String outcome() {
        return teacher.outcomeProperty()
                .get()
                .map(outcome -> outcome(outcome.taught()))
                .orElse("");
    }

    private String outcome(Taught taught) {
        Taught.Change test = taught.test();
        String held = taught.heldBack()
                .map(change -> text.get(
                        "teach.heldBack",
                        change.after().total(),
                        change.before().correct(),
                        change.after().correct()))
                .orElseGet(() -> text.get("teach.noneHeldBack"));
        return String.join(
                "\n",
                text.get("teach.lessons", taught.lessons()),
                held,
                text.get(
                        "teach.test",
                        Numbers.count(test.after().total()),
                        Numbers.count(test.before().correct()),
                        Numbers.count(test.after().correct())));
    }
}
