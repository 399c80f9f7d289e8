package nndl.ui.training.sweep;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.MnistData;
import nndl.training.RunSettings;
import nndl.ui.ChoiceField;
import nndl.ui.FlowRow;
import nndl.ui.LabContext;
import nndl.ui.Pulse;
import nndl.ui.ScrollColumn;
import nndl.ui.Soon;
import nndl.ui.Text;
import nndl.ui.TextEntry;
import nndl.ui.Told;
import nndl.ui.WrappedLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * The same run with one weight changed in its last bit, and where the two paths part.
 *
 * <p>Both go on beside the window's own work. All calls come on the FX thread.
 */
public final class LastBitView implements AutoCloseable {
    private static final int TOLD_EPOCHS = 4;

    private final Text text;
    private final LastBitModel model;
    private final LastBitWords words;
    private final Beginning beginning;
    private final ChangeCard change;
    private final LastBitCharts charts;
    private final Label progress = new WrappedLabel("muted");
    private final Label pending = new WrappedLabel("pending");
    private final Label course = new WrappedLabel("last-bit-course");
    private final VBox centre;
    private final Soon show = new Soon(Platform::runLater, this::show);

    /**
     * A view of nothing yet.
     *
     * @param context what the shell lends to the lab
     * @param settings of the run, as they are chosen elsewhere
     * @param digits what the run learns from
     */
    public LastBitView(
            LabContext context, ObservableValue<RunSettings> settings, Supplier<CompletableFuture<MnistData>> digits) {
        text = context.text().in("nndl/ui/training/sweep");
        model = new LastBitModel(
                settings, new Pulse(), cause -> context.messages().error(text.of("lastBit.failed"), cause));
        beginning = new Beginning(digits, model::run, failure -> context.sayFailure(failure, text.of("grid.failed")));
        words = new LastBitWords(text);
        change = new ChangeCard(text, words, choices());
        charts = new LastBitCharts(text, words);
        centre = new VBox(head(), scroll());
        centre.getStyleClass().add("last-bit-view");
        centre.getStylesheets()
                .add(Objects.requireNonNull(LastBitView.class.getResource("/nndl/ui/training/sweep/sweep.css"))
                        .toExternalForm());
        model.versionProperty().addListener((value, old, now) -> show.ask());
        text.languageProperty().addListener((value, old, now) -> show());
        show();
    }

    /** What is looked at. */
    public Node node() {
        return centre;
    }

    /** Runs both for a few epochs. */
    public CompletableFuture<Void> tell() {
        model.epochs.set(TOLD_EPOCHS);
        CompletableFuture<Void> told = Told.whenEnded(model.runningProperty());
        beginning.begin();
        return told;
    }

    LastBitModel model() {
        return model;
    }

    @Override
    public void close() {
        beginning.callOff();
        model.close();
    }

    private Node head() {
        Button run = new RunButton(
                model.runningProperty(),
                new RunButton.Face(text.of("lastBit.run"), MaterialDesignP.PLAY),
                new RunButton.Face(text.of("grid.stop"), MaterialDesignS.STOP),
                this::runOrStop);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox head = new HBox(run, progress);
        head.getStyleClass().add("grid-head");
        return head;
    }

    private void runOrStop() {
        if (model.runningProperty().get()) {
            model.stop();
        } else {
            beginning.begin();
        }
    }

    private Node choices() {
        ChoiceField<ChangedWeight> weight = new ChoiceField<>(
                text.of("change.weight"), List.of(ChangedWeight.values()), one -> text.of("weight." + one));
        weight.valueProperty().bindBidirectional(model.weight);
        TextEntry<Integer> epochs =
                TextEntry.whole(text, text.of("change.epochs"), model.epochs.get(), 1, LastBitModel.MOST_EPOCHS);
        epochs.valueProperty().bindBidirectional(model.epochs);
        epochs.getStyleClass().add("last-bit-epochs");
        FlowRow choices = new FlowRow(weight, epochs);
        choices.getStyleClass().add("last-bit-choices");
        choices.disableProperty().bind(model.runningProperty());
        return choices;
    }

    private Node scroll() {
        VBox cards = new VBox(change, charts, meaning());
        cards.getStyleClass().add("last-bit-cards");
        VBox.setVgrow(charts, Priority.ALWAYS);
        return new ScrollColumn(cards);
    }

    private Node meaning() {
        VBox card = new VBox(course, pending, new WrappedLabel(text.of("lastBit.meaning"), "muted"));
        card.getStyleClass().add("card");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private void show() {
        Optional<TwoRuns> runs = model.shown();
        TwoRuns.Setup wanted = model.wanted();
        progress.setText(runs.map(words::progress).orElseGet(() -> words.none(wanted)));
        say(course, runs.map(words::course).orElse(text.get("lastBit.what")));
        say(
                pending,
                runs.map(TwoRuns::setup)
                        .filter(setup -> !setup.equals(wanted))
                        .map(setup -> text.get("lastBit.pending", words.settings(setup)))
                        .orElse(""));
        change.show(runs.flatMap(TwoRuns::change));
        charts.show(runs, wanted, course.getText());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
