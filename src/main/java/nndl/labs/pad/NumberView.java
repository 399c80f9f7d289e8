package nndl.labs.pad;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nndl.ui.Card;
import nndl.ui.Columns;
import nndl.ui.ScrollColumn;
import nndl.ui.Text;

/** The wide pad, how the number on it is cut, and what it is read as. */
final class NumberView extends ScrollColumn {
    NumberView(Text text, NumberDesk desk, PadCommands commands) {
        PadCard pad = new PadCard(
                text, desk.pad(), desk.inkProperty(), commands, ToldStrokes.number(), text.of("number.invitation"));
        NumberCard number = new NumberCard(text, desk);
        pad.pad()
                .accessibleTextProperty()
                .bind(Bindings.createStringBinding(number::sentence, desk.sightProperty(), text.languageProperty()));
        Card cut = new Card(text.of("cut.title"), new CutPane(text, desk)).subtitle(text.of("cut.subtitle"));
        Columns below = new Columns(cut, number).level();
        VBox.setVgrow(pad, Priority.ALWAYS);
        VBox content = new VBox(pad, below);
        content.getStyleClass().add("pad-column");
        setContent(content);
        getStyleClass().add("pad-lab");
    }
}
