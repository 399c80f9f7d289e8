package nndl.ui.training;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nndl.ui.Icons;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How many of the figures that the book printed the run on screen has met to the last digit; with a tick if all. */
final class FiguresMet {
    private final Text text;
    private final ObservableValue<CurrentRun> run;
    private final Label label = new WrappedLabel("muted");
    private final Node tick = Icons.of(MaterialDesignC.CHECK_CIRCLE_OUTLINE);

    FiguresMet(Text text, ObservableValue<CurrentRun> run) {
        this.text = text;
        this.run = run;
        label.getStyleClass().add("figures-met");
        CurrentRun.whenGrown(run, this::say);
        text.languageProperty().addListener(language -> say());
        say();
    }

    Node node() {
        return label;
    }

    private void say() {
        CurrentRun shown = run.getValue();
        long reached = shown == null ? 0 : shown.exactFiguresReached();
        long met = reached == 0 ? 0 : shown.exactFiguresMet();
        label.setVisible(reached > 0);
        label.setText(
                reached == 0 ? "" : text.get(met == reached ? "run.figuresAllMet" : "run.figuresMet", met, reached));
        label.setGraphic(reached > 0 && met == reached ? tick : null);
    }
}
