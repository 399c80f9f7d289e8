package nndl.labs.pad;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nndl.data.NumberReading.Piece;
import nndl.ui.DigitView;
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
        empty.setMouseTransparent(true);
        UnderFrames pieces = new UnderFrames(cuts::middle);
        Runnable show = () -> {
            cuts.show(desk.shownWay());
            empty.setVisible(desk.shownWay().isEmpty());
            pieces.show(desk.shownWay()
                    .map(way -> way.pieces().stream().map(CutPane::cell).toList())
                    .orElseGet(() -> List.of(roomForCells())));
        };
        desk.sightProperty().subscribe(sight -> show.run());
        desk.wayProperty().addListener(value -> show.run());
        StackPane picture = new StackPane(cuts, empty);
        setVgrow(picture, Priority.ALWAYS);
        getChildren().addAll(picture, pieces);
    }

    /** As high as the cells to come: what grew under the pen would move the pad. */
    private static Region roomForCells() {
        Region room = cell(new DigitView(), new Label("0"), new Label("0"));
        room.setVisible(false);
        return room;
    }

    private static Region cell(Piece piece) {
        DigitView view = new DigitView();
        view.show(piece.centred());
        Label digit = new Label(piece.verdict().digit().map(String::valueOf).orElse("?"));
        digit.pseudoClassStateChanged(UNSURE, !piece.verdict().isSure());
        view.accessibleTextProperty().bind(digit.textProperty());
        return cell(view, digit, new Label(Numbers.fixed(piece.verdict().share(), DECIMALS)));
    }

    private static Region cell(DigitView view, Label digit, Label share) {
        view.getStyleClass().add("network-eye");
        digit.getStyleClass().add("piece-digit");
        share.getStyleClass().add("step-caption");
        VBox cell = new VBox(view, digit, share);
        cell.getStyleClass().add("piece");
        return cell;
    }
}
