package nndl.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The line above the lab: its name, what it shows, and the choices that concern the whole window. */
final class Header {
    private final HBox node = new HBox();
    private final Label title = new Label();
    private final Label subtitle = new Label();

    Header(Text text, Look look, BooleanProperty bookOpen, WindowCommands commands) {
        title.getStyleClass().add("lab-title");
        subtitle.getStyleClass().add("lab-subtitle");
        subtitle.setWrapText(true);
        FlowRow names = new FlowRow(title, subtitle);
        names.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(names, Priority.ALWAYS);

        Button language = dressed(new Button(), commands.language());
        language.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.languageProperty().get().other().ownName(), text.languageProperty()));
        Button theme = iconButton(commands.theme(), MaterialDesignW.WEATHER_NIGHT);
        Node sun = Icons.of(MaterialDesignW.WHITE_BALANCE_SUNNY);
        Node moon = theme.getGraphic();
        theme.graphicProperty()
                .bind(Bindings.when(look.themeProperty().isEqualTo(Theme.DARK))
                        .then(sun)
                        .otherwise(moon));
        Button smaller = iconButton(commands.smaller(), MaterialDesignF.FORMAT_FONT_SIZE_DECREASE);
        smaller.disableProperty().bind(look.textSizeProperty().isEqualTo(Look.TEXT_SIZES.get(0)));
        Button larger = iconButton(commands.larger(), MaterialDesignF.FORMAT_FONT_SIZE_INCREASE);
        larger.disableProperty()
                .bind(look.textSizeProperty().isEqualTo(Look.TEXT_SIZES.get(Look.TEXT_SIZES.size() - 1)));
        ToggleButton book = new ToggleButton(null, Icons.of(MaterialDesignB.BOOK_OPEN_PAGE_VARIANT));
        book.textProperty().bind(text.of("header.book"));
        bookOpen.subscribe(book::setSelected);
        dressed(book, commands.book());
        Button help = iconButton(commands.help(), MaterialDesignH.HELP);

        node.getStyleClass().add("header");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(names, language, theme, smaller, larger, book, help);
    }

    Node node() {
        return node;
    }

    void show(ObservableValue<String> name, ObservableValue<String> what) {
        title.textProperty().bind(name);
        subtitle.textProperty().bind(what);
    }

    private static Button iconButton(Command command, Ikon icon) {
        Button button = dressed(new Button(null, Icons.of(icon)), command);
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(command.name());
        return button;
    }

    private static <B extends ButtonBase> B dressed(B button, Command command) {
        button.setTooltip(Tips.of(command));
        button.setOnAction(event -> command.action().run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
