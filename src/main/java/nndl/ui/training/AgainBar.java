package nndl.ui.training;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.Numbers;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.runs.RunWords;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** Where networks of the run on screen are missing: a button that makes them again, how far that is, what came of it. */
final class AgainBar extends StackPane {
    private final Text text;
    private final RunWords names;
    private final NetworksAgain again;
    private final ObservableValue<CurrentRun> run;
    private final Label words = new Label();
    private final Button make;
    private final Button makeAll;
    private final Button cancel;

    /**
     * A bar that is not there while nothing is missing.
     *
     * @param run on screen
     */
    AgainBar(Text text, RunWords names, NetworksAgain again, ObservableValue<CurrentRun> run) {
        this.text = text;
        this.names = names;
        this.again = again;
        this.run = run;
        make = button("again.make", MaterialDesignR.RESTART, () -> again.make(kept()));
        makeAll = button("again.make", MaterialDesignR.RESTART, () -> again.make(kept()));
        cancel = button("again.cancel", MaterialDesignC.CLOSE, again::cancel);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        getChildren().add(new FlowRow(words, make, cancel));
        managedProperty().bind(visibleProperty());
        text.languageProperty().addListener((value, old, now) -> say());
    }

    private Button button(String name, Ikon icon, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.textProperty().bind(text.of(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /** The button for a run of which no network is there, to be shown where they would be seen. */
    Node makeAll() {
        return makeAll;
    }

    private KeptRun kept() {
        return run.getValue().kept();
    }

    /** Looks what is missing. */
    void say() {
        Optional<NetworksAgain.State> state = again.stateProperty().get();
        Optional<NetworksAgain.State> going = state.filter(NetworksAgain.State::going);
        Optional<NetworksAgain.State> made = state.filter(one -> !one.going() && one.run() == kept());
        int all = kept().results().size();
        int there =
                kept().inside().map(inside -> inside.networks().epochs().size()).orElse(0);
        boolean missing = there < all && again.isPossible(kept());
        boolean offered = going.isEmpty() && made.isEmpty() && missing;
        make.setVisible(offered && there > 0);
        makeAll.setVisible(offered && there == 0);
        cancel.setVisible(going.isPresent());
        words.setText(going.or(() -> made)
                .map(this::sentence)
                .orElseGet(() -> there == 0 ? "" : text.get("again.some", Numbers.count(there), Numbers.count(all))));
        setVisible(make.isVisible() || going.isPresent() || made.isPresent());
    }

    private String sentence(NetworksAgain.State state) {
        String epochs = Numbers.count(state.epochs());
        if (!state.going()) {
            return state.differs()
                    .map(epoch -> text.get("again.differs", epoch))
                    .orElseGet(() -> text.get("again.same", epochs));
        }
        String all = Numbers.count(state.run().results().size());
        return state.run() == kept()
                ? text.get("again.going", epochs, all)
                : text.get("again.goingOther", epochs, all, names.name(state.run()));
    }
}
