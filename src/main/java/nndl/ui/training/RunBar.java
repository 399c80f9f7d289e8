package nndl.ui.training;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nndl.ui.Command;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.RunControls;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/**
 * The run controls, and below them a line that says how far the run is, or, once settings are chosen that only the next
 * run can have, how to use them. The line has its place at all times: nothing moves when it changes.
 */
final class RunBar {
    private final Text text;
    private final RunPlayer player;
    private final ForkSide fork;
    private final FiguresMet met;
    private final StringBinding waiting;
    private final Command back;
    private final RunControls controls;

    /**
     * The bar of the run on screen.
     *
     * @param chosen what the settings are, which Run uses
     */
    RunBar(Text text, RunScreen screen, RunPlayer player, ForkSide fork, ObservableValue<String> chosen) {
        this.text = text;
        waiting = Bindings.createStringBinding(
                () -> player.isEarlier() ? text.get("run.pendingOther", chosen.getValue()) : text.get("run.pending"),
                text.languageProperty(),
                chosen,
                player.startedProperty(),
                screen.runProperty());
        this.player = player;
        this.fork = fork;
        met = new FiguresMet(text, screen.runProperty());
        back = Command.of("B", text.of("run.backLong"), player::back);
        controls = new RunControls(text, player.runningProperty())
                .stepMiniBatch(player::stepMiniBatch)
                .stepEpoch(player::stepEpoch)
                .reset(player::reset)
                .extra(fork.button())
                .scrubber(text.of("axis.epoch"), screen.scrubber())
                .below(new StackPane(status(), hint()));
    }

    RunControls node() {
        return controls;
    }

    /** The keys. */
    List<Command> commands() {
        List<Command> all = new ArrayList<>(controls.commands());
        all.add(back);
        all.add(fork.command());
        return all;
    }

    private BooleanBinding hinting() {
        return Bindings.and(player.pendingProperty(), Bindings.not(player.awayProperty()));
    }

    private Node status() {
        Label progress = new Label();
        progress.getStyleClass().addAll("muted", "progress-words");
        progress.textProperty().bind(player.progressProperty());
        FlowRow row = new FlowRow(progress, new WayBack(text, player, back), met.node());
        row.visibleProperty().bind(hinting().not());
        return row;
    }

    private Node hint() {
        Label words = new WrappedLabel(waiting, "pending");
        Button anew = new Button(null, Icons.of(MaterialDesignR.RESTART));
        anew.textProperty().bind(text.of("run.anew"));
        anew.getStyleClass().add("small");
        anew.setMinWidth(Region.USE_PREF_SIZE);
        anew.setOnAction(event -> {
            player.reset();
            player.play();
        });
        FlowRow row = new FlowRow(words, fork.hintButton(), anew);
        row.visibleProperty().bind(hinting());
        return row;
    }
}
