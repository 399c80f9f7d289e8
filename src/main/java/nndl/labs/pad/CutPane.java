package nndl.labs.pad;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nndl.data.NumberReading.Piece;
import nndl.ui.DigitView;
import nndl.ui.FlowRow;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** How the number is cut: the pieces over the ink, and each as the network sees it, with its digit and confidence. */
final class CutPane extends VBox {
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final int DECIMALS = 3;

    CutPane(Text text, NumberDesk desk) {
        getStyleClass().add("cut");
        CutView cuts = new CutView();
        cuts.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.shownWay().map(way -> way.digits()).orElse(text.get("cut.empty")),
                        desk.sightProperty(),
                        desk.wayProperty(),
                        text.languageProperty()));
        Label empty = new Label();
        empty.textProperty().bind(text.of("cut.empty"));
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        empty.managedProperty().bind(empty.visibleProperty());
        FlowRow pieces = new FlowRow();
        Runnable show = () -> {
            cuts.show(desk.shownWay());
            empty.setVisible(desk.shownWay().isEmpty());
            pieces.getChildren().clear();
            desk.shownWay().ifPresent(way -> way.pieces()
                    .forEach(piece -> pieces.getChildren().add(cell(piece))));
        };
        desk.sightProperty().subscribe(sight -> show.run());
        desk.wayProperty().addListener(value -> show.run());
        setVgrow(cuts, Priority.ALWAYS);
        getChildren().addAll(empty, cuts, pieces);
    }

    private static Node cell(Piece piece) {
        DigitView view = new DigitView();
        view.getStyleClass().add("network-eye");
        view.show(piece.centred());
        Label digit = new Label(piece.verdict().digit().map(String::valueOf).orElse("?"));
        digit.getStyleClass().add("piece-digit");
        digit.pseudoClassStateChanged(UNSURE, !piece.verdict().isSure());
        view.accessibleTextProperty().bind(digit.textProperty());
        Label share = new Label(Numbers.fixed(piece.verdict().share(), DECIMALS));
        share.getStyleClass().add("step-caption");
        VBox cell = new VBox(view, digit, share);
        cell.getStyleClass().add("piece");
        return cell;
    }
}
