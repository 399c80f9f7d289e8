package nndl.ui.training;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nndl.ui.Command;
import nndl.ui.Icons;
import nndl.ui.Text;
import nndl.ui.Tips;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Which run is under way while another one is looked at, and the way back to it; else nothing. */
final class WayBack extends HBox {
    WayBack(Text text, RunPlayer player, Command back) {
        Label words = new Label();
        words.textProperty().bind(player.awayWordsProperty());
        words.getStyleClass().add("away-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button(null, Icons.of(MaterialDesignA.ARROW_LEFT));
        button.textProperty().bind(text.of("run.back"));
        button.setTooltip(Tips.of(back));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> back.action().run());
        getChildren().addAll(words, button);
        getStyleClass().add("scrubber");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        visibleProperty().bind(player.awayProperty());
        managedProperty().bind(player.awayProperty());
    }
}
