package nndl.ui.training.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nndl.data.Stroke;
import nndl.nn.Accuracy;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.ui.Columns;
import nndl.ui.FlowRow;
import nndl.ui.NewestLoop;
import nndl.ui.Numbers;
import nndl.ui.ScrollColumn;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;
import nndl.ui.training.inside.Insight.Question;

/**
 * The inside of a network at an epoch of its run. What is seen follows {@link #look} within a frame or two; what takes
 * longer is worked out in the background, for the newest epoch only. While the view is in no window it asks for nothing.
 */
public final class InsideView extends StackPane {
    /** Why there is nothing to be seen. */
    public enum Nothing {
        /** No epoch of the run is done. */
        NO_EPOCH,
        /** The run's networks are not in memory. */
        NO_NETWORKS
    }

    private final Text text;
    private final Sketch sketch = new Sketch();
    private final ObjectProperty<Optional<Insight>> insight = new SimpleObjectProperty<>(Optional.empty());
    private final NewestLoop<Question, Insight> loop;
    private final WeightsCard weights;
    private final DigitCard digit;
    private final ConfusionGrid confusion = new ConfusionGrid();
    private final MistakesCard mistakes;
    private final HealthCard health;
    private final Label where = new Label();
    private final Label whyNothing = new WrappedLabel("inside-why");
    private final VBox nothing = new VBox(whyNothing);
    private final Label note = new Label();
    private final VBox cards;
    private Optional<Moment> moment = Optional.empty();
    private Nothing reason = Nothing.NO_EPOCH;
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();

    /**
     * A view of nothing yet.
     *
     * @param shell the words of the window
     * @param lookAt told which epoch a person wants to see
     * @param background where it works
     * @param window where it shows what it has worked out, usually once a pulse on the FX thread
     */
    public InsideView(Text shell, IntConsumer lookAt, Executor background, Executor window) {
        text = shell.in("nndl/ui/training/inside");
        loop = new NewestLoop<>(background, window, new Examiner(), this::show);
        weights = new WeightsCard(text);
        digit = new DigitCard(text, sketch, lookAt);
        mistakes = new MistakesCard(text, confusion.chosenProperty());
        health = new HealthCard(text);
        getStyleClass().add("inside");
        getStylesheets()
                .add(Objects.requireNonNull(InsideView.class.getResource("inside.css"))
                        .toExternalForm());
        nothing.getStyleClass().add("inside-nothing");
        Columns columns = new Columns(column(weights, digit, health), column(confusionCard(), mistakes));
        cards = new VBox(head(), new ScrollColumn(columns));
        cards.getStyleClass().add("inside-cards");
        cards.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> insight.get().isPresent(), insight));
        nothing.visibleProperty().bind(cards.visibleProperty().not());
        getChildren().addAll(cards, nothing);
        sketch.strokesProperty().addListener((value, old, now) -> ask());
        sceneProperty().addListener((value, old, now) -> ask());
        text.languageProperty().addListener(value -> say());
        say();
    }

    private Node head() {
        where.getStyleClass().add("card-title");
        note.getStyleClass().add("inside-note");
        note.setWrapText(true);
        FlowRow head = new FlowRow(where, note);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private Region confusionCard() {
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(text.of("confusion.title"));
        Label axes = new Label();
        axes.getStyleClass().add("card-subtitle");
        axes.textProperty().bind(text.of("confusion.axes"));
        axes.setWrapText(true);
        confusion.accessibleTextProperty().bind(text.of("confusion.title"));
        VBox card = new VBox(new FlowRow(title, axes), confusion);
        card.getStyleClass().add("card");
        VBox.setVgrow(confusion, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private static VBox column(Region... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("inside-column");
        for (Region card : cards) {
            if (card instanceof WeightsCard || card instanceof MistakesCard) {
                VBox.setVgrow(card, Priority.ALWAYS);
            }
        }
        return column;
    }

    /** Offers something below the sentence that says why there is nothing to be seen. */
    public void offer(Node remedy) {
        nothing.getChildren().setAll(whyNothing, remedy);
    }

    /**
     * Looks at an epoch of a run; also to be called when there are new networks of the run.
     *
     * @param now the run and the epoch
     */
    public void look(Moment now) {
        look(Optional.of(now));
    }

    /** Looks at nothing, and says why. */
    public void lookAtNothing(Nothing why) {
        reason = why;
        look(Optional.empty());
    }

    private void look(Optional<Moment> now) {
        if (!moment.map(Moment::run).equals(now.map(Moment::run))) {
            insight.set(Optional.empty());
        }
        moment = now;
        ask();
        say();
        settle();
    }

    /** Draws a digit on the pad. */
    public void draw(List<Stroke> strokes) {
        sketch.draw(strokes);
    }

    private boolean isComplete() {
        Optional<Question> wanted = question();
        return wanted.isEmpty()
                || insight.get().isPresent()
                        && insight.get().get().question().equals(wanted.get())
                        && insight.get().get().isComplete();
    }

    /** Done when everything about the epoch looked at is on screen. */
    public CompletableFuture<Void> seen() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        waiting.add(done);
        settle();
        return done;
    }

    private void settle() {
        if (isComplete()) {
            waiting.forEach(done -> done.complete(null));
            waiting.clear();
        }
    }

    private void ask() {
        if (getScene() != null) {
            question().ifPresent(loop::ask);
        }
    }

    private Optional<Question> question() {
        return moment.flatMap(now -> now.run().networks().nearest(now.epoch()).flatMap(epoch -> now.run()
                .results()
                .apply(epoch)
                .map(result -> new Question(
                        now.run(), epoch, result, sketch.strokesProperty().get()))));
    }

    private void show(Insight now) {
        if (moment.map(Moment::run).equals(Optional.of(now.question().run()))) {
            insight.set(Optional.of(now));
            weights.show(now);
            now.confusion().ifPresent(confusion::show);
            mistakes.show(now);
            health.show(now);
            digit.show(now);
            say();
            settle();
        }
    }

    private void say() {
        Nothing why = moment.isPresent() ? Nothing.NO_NETWORKS : reason;
        whyNothing.setText(question().isPresent() ? "" : text.get("nothing." + why));
        if (insight.get().isEmpty()) {
            return;
        }
        EpochResult result = insight.get().get().question().result();
        Optional<Accuracy> accuracy = result.on(DataSet.TEST).map(evaluation -> evaluation.accuracy());
        where.setText(
                accuracy.isEmpty()
                        ? text.get("where.epoch", result.epoch())
                        : text.get(
                                "where.measured",
                                result.epoch(),
                                Numbers.count(accuracy.get().correct()),
                                Numbers.count(accuracy.get().total())));
        int wanted = moment.map(Moment::epoch).orElse(result.epoch());
        note.setText(wanted == result.epoch() ? "" : text.get("where.notKept", wanted));
        note.setVisible(!note.getText().isEmpty());
        note.setManaged(note.isVisible());
    }
}
