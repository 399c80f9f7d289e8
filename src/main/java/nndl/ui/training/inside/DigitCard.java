package nndl.ui.training.inside;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.Drawing;
import nndl.data.Rasterizer;
import nndl.data.Stroke.Tool;
import nndl.data.Verdict;
import nndl.ui.ActivationBars;
import nndl.ui.DigitPad;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.Numbers;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** A digit of one's own, read by the network of the epoch shown, and by those of all epochs that are there. */
final class DigitCard extends VBox {
    private static final int DIGITS = 10;
    private static final int DECIMALS = 3;

    private final Text text;
    private final ActivationBars bars = new ActivationBars(DIGITS);
    private final Label words = new WrappedLabel("digit-words");
    private final Label caption = new WrappedLabel("card-subtitle");
    private final StoryStrip story;
    private Optional<Insight> shown = Optional.empty();

    /**
     * A blank pad.
     *
     * @param sketch what is drawn
     * @param lookAt told which epoch a person wants to see
     */
    DigitCard(Text text, Sketch sketch, IntConsumer lookAt) {
        this.text = text;
        getStyleClass().addAll("card", "digit-card");
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(text.of("digit.title"));
        Button clear = new Button(null, Icons.of(MaterialDesignD.DELETE_OUTLINE));
        clear.textProperty().bind(text.of("digit.clear"));
        clear.getStyleClass().add("flat");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> sketch.clear());
        DigitPad pad = new DigitPad(
                new DigitPad.Canvas(Drawing.SIDE, Drawing.SIDE),
                sketch,
                () -> Tool.PEN,
                new SimpleDoubleProperty(Drawing.BRUSH));
        pad.accessibleTextProperty().bind(words.textProperty());
        sketch.strokesProperty().subscribe(strokes -> {
            pad.show(Rasterizer.draw(new Drawing(strokes)));
            clear.setDisable(strokes.isEmpty());
        });
        story = new StoryStrip(lookAt);
        story.accessibleTextProperty().bind(caption.textProperty());
        HBox.setHgrow(story, Priority.ALWAYS);
        HBox row = new HBox(pad, story, bars);
        row.getStyleClass().add("digit-row");
        setMinHeight(USE_PREF_SIZE);
        VBox said = new VBox(words, caption);
        said.getStyleClass().add("digit-said");
        // Above the pad nothing changes with what is drawn: it must not move under the pen.
        getChildren().addAll(new FlowRow(title, clear), row, said);
        text.languageProperty().addListener(value -> say());
        say();
    }

    void show(Insight insight) {
        shown = Optional.of(insight);
        insight.verdict()
                .ifPresentOrElse(
                        verdict -> bars.show(verdict.outputs(), verdict.digit().orElse(-1)), bars::clear);
        story.show(insight.story(), insight.question().shown());
        say();
    }

    private void say() {
        Optional<NavigableMap<Integer, double[]>> outputs =
                shown.map(Insight::story).filter(story -> !story.isEmpty());
        caption.setText(outputs.map(known -> text.get("digit.story", known.firstKey(), known.lastKey()))
                .orElseGet(() -> text.get("digit.noStory")));
        Optional<Verdict> verdict = shown.flatMap(Insight::verdict);
        Optional<Integer> digit = verdict.flatMap(Verdict::digit);
        words.setText(
                digit.isEmpty()
                        ? text.get("digit.draw")
                        : text.get(
                                verdict.get().isSure() ? "digit.sure" : "digit.unsure",
                                shown.orElseThrow().question().shown(),
                                digit.get(),
                                Numbers.fixed(verdict.get().outputs()[digit.get()], DECIMALS)));
    }
}
