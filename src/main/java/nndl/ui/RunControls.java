package nndl.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Run, pause, step, reset and look back: the row below a lab where something runs. Only run is always there. */
public final class RunControls extends VBox {
    private final Text text;
    private final FlowRow row = new FlowRow();
    private final List<Command> commands = new ArrayList<>();
    private final Button run;

    /**
     * A run button.
     *
     * @param running whether it runs; the button and the space bar set it, and so may the lab
     */
    public RunControls(Text text, BooleanProperty running) {
        this.text = text;
        getStyleClass().add("run-controls");
        getChildren().add(row);
        Node play = Icons.of(MaterialDesignP.PLAY);
        Node pause = Icons.of(MaterialDesignP.PAUSE);
        run = button("Space", text.of("run.runOrPause"), () -> running.set(!running.get()));
        run.textProperty()
                .bind(Bindings.when(running).then(text.of("run.pause")).otherwise(text.of("run.run")));
        run.graphicProperty().bind(Bindings.when(running).then(pause).otherwise(play));
        run.getStyleClass().add("accent");
        extra(run);
    }

    /** Adds a button for one step of a run that knows no mini-batches; key S. */
    public RunControls step(Runnable action) {
        return add("S", text.of("run.step"), text.of("run.stepLong"), MaterialDesignS.STEP_FORWARD, action);
    }

    /** Adds a button for one mini-batch; key M. */
    public RunControls stepMiniBatch(Runnable action) {
        return add("M", text.of("run.miniBatch"), text.of("run.miniBatchLong"), MaterialDesignS.STEP_FORWARD, action);
    }

    /** Adds a button for one epoch; key E. */
    public RunControls stepEpoch(Runnable action) {
        return add("E", text.of("run.epoch"), text.of("run.epochLong"), MaterialDesignF.FAST_FORWARD, action);
    }

    /** Adds a button back to the start, with the same seed; key Ctrl+R, for it ends what runs. */
    public RunControls reset(Runnable action) {
        return add("Shortcut+R", text.of("run.reset"), text.of("run.resetLong"), MaterialDesignR.RESTART, action);
    }

    /** Adds a slider over the epochs (or steps), with a button that follows the newest again; key F. */
    public RunControls scrubber(ObservableValue<String> name, Scrubber scrubber) {
        Slider slider = new Slider();
        slider.accessibleTextProperty().bind(name);
        slider.maxProperty().bind(Bindings.max(1, Bindings.max(scrubber.plannedProperty(), scrubber.newestProperty())));
        slider.setBlockIncrement(1);
        scrubber.shownProperty().subscribe(at -> slider.setValue(Math.max(0, at.intValue())));
        slider.valueProperty().addListener((value, old, now) -> {
            int at = (int) Math.rint(now.doubleValue());
            if (at != Math.max(0, scrubber.shownProperty().get())) {
                scrubber.look(at);
            }
            slider.setValue(Math.max(0, scrubber.shownProperty().get()));
        });
        MarkedSlider marked = new MarkedSlider(slider, scrubber.thereProperty());
        HBox.setHgrow(marked, Priority.ALWAYS);

        Label label = new Label();
        label.textProperty().bind(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip kept = Tips.of(text.of("run.kept"));
        slider.tooltipProperty().bind(scrubber.thereProperty().map(there -> there.isEmpty() ? null : kept));
        Label count = new Label();
        count.getStyleClass().add("scrubber-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.concat("/ ", scrubber.plannedProperty()));
        Button follow = button("F", text.of("run.follow"), scrubber::follow);
        follow.setGraphic(Icons.of(MaterialDesignS.SKIP_FORWARD));
        follow.accessibleTextProperty().bind(text.of("run.follow"));
        follow.getStyleClass().add("icon-button");
        follow.disableProperty().bind(scrubber.followingProperty());
        HBox group = new HBox(label, marked, typed(name, scrubber, slider), count, follow);
        group.getStyleClass().add("scrubber");
        group.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(group, Priority.ALWAYS);
        return extra(group);
    }

    /** A field that says which epoch is looked at, and takes another one; the focus goes back to the slider then. */
    private static TextField typed(ObservableValue<String> name, Scrubber scrubber, Slider slider) {
        TextField field = new TextField();
        field.getStyleClass().add("scrubber-field");
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.accessibleTextProperty().bind(name);
        Runnable show = () -> {
            int shown = scrubber.shownProperty().get();
            field.setText(shown < 0 ? "–" : Integer.toString(shown));
        };
        scrubber.shownProperty().subscribe(() -> {
            if (!field.isFocused()) {
                show.run();
            }
        });
        show.run();
        field.disableProperty().bind(scrubber.shownProperty().lessThan(0));
        field.setOnAction(event -> {
            Numbers.parseWhole(field.getText()).ifPresent(epoch -> scrubber.look((int) epoch));
            slider.requestFocus();
        });
        field.focusedProperty().addListener((value, old, now) -> show.run());
        return field;
    }

    /** Adds a choice of how many steps a second; {@code perSecond} is one of {@code choices}. */
    public RunControls speed(ObjectProperty<Integer> perSecond, List<Integer> choices) {
        ComboBox<Integer> box = ChoiceField.box(choices, steps -> text.of("run.perSecond", steps));
        box.valueProperty().bindBidirectional(perSecond);
        box.accessibleTextProperty().bind(text.of("run.speed"));
        box.setTooltip(Tips.of(text.of("run.speed")));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return extra(box);
    }

    /** Adds a few words about how far it is. */
    public RunControls progress(ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().addAll("muted", "progress-words");
        label.textProperty().bind(words);
        return extra(label);
    }

    /** Adds a line below all others. */
    public RunControls below(Node line) {
        getChildren().add(line);
        return this;
    }

    /** Adds anything else. */
    public RunControls extra(Node node) {
        row.getChildren().add(node);
        return this;
    }

    /** The run button, to disable it or to put the focus there. */
    public Button runButton() {
        return run;
    }

    /** The keys of these controls, for {@link Lab#commands}. */
    public List<Command> commands() {
        return Command.under(text.of("help.running"), commands);
    }

    private RunControls add(
            String key, ObservableValue<String> name, ObservableValue<String> longName, Ikon icon, Runnable action) {
        Button button = button(key, longName, action);
        button.textProperty().bind(name);
        button.setGraphic(Icons.of(icon));
        return extra(button);
    }

    private Button button(String key, ObservableValue<String> longName, Runnable action) {
        Button button = new Button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        Command command = Command.of(key, longName, button::fire);
        commands.add(command);
        button.setTooltip(Tips.of(command));
        return button;
    }
}
