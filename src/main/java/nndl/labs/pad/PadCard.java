package nndl.labs.pad;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.GreyPicture;
import nndl.data.Stroke;
import nndl.data.Stroke.Tool;
import nndl.ui.Command;
import nndl.ui.DigitPad;
import nndl.ui.DigitPad.Canvas;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.ParameterSlider;
import nndl.ui.Text;
import nndl.ui.Tips;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The paper with its tools. */
final class PadCard extends VBox {
    private final PadModel model;
    private final DigitPad pad;

    /**
     * A pad.
     *
     * @param model what is drawn
     * @param ink what lies on it
     * @param ghost what might be drawn
     * @param request the words that ask for it
     */
    PadCard(
            Text text,
            PadModel model,
            ObservableValue<GreyPicture> ink,
            PadCommands commands,
            List<Stroke> ghost,
            ObservableValue<String> request) {
        this.model = model;
        Canvas canvas = new Canvas(
                model.sheet().drawing().width(), model.sheet().drawing().height());
        pad = new DigitPad(
                canvas, model, model.toolProperty()::get, model.brush().valueProperty());
        ink.subscribe(pad::show);
        pad.invite(new Invitation(canvas, ghost, request));
        getStyleClass().addAll("card", "pad-card");
        FlowRow tools = new FlowRow(
                tool(commands.draw(), MaterialDesignP.PENCIL, Tool.PEN),
                tool(commands.erase(), MaterialDesignE.ERASER, Tool.ERASER),
                button(commands.undo(), MaterialDesignU.UNDO, model.canUndoProperty()),
                button(commands.redo(), MaterialDesignR.REDO, model.canRedoProperty()),
                button(commands.clear(), MaterialDesignD.DELETE_OUTLINE, null),
                button(commands.open(), MaterialDesignI.IMAGE_OUTLINE, null));
        Fitted fitted = new Fitted(pad, canvas);
        setVgrow(fitted, Priority.ALWAYS);
        ParameterSlider brush = new ParameterSlider(text, "", text.of("pad.brush"), model.brush()).onOneLine();
        Label name = new Label();
        name.textProperty().bind(text.of("pad.brushShort"));
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(brush, Priority.ALWAYS);
        HBox below = new HBox(name, brush);
        below.getStyleClass().add("brush");
        getChildren().addAll(tools, fitted, below);
    }

    DigitPad pad() {
        return pad;
    }

    private Node tool(Command command, Ikon icon, Tool tool) {
        ToggleButton button = new ToggleButton(null, Icons.of(icon));
        button.getStyleClass().add("icon-button");
        dress(button, command);
        model.toolProperty().subscribe(now -> button.setSelected(now == tool));
        button.setOnAction(event -> {
            command.action().run();
            button.setSelected(model.toolProperty().get() == tool);
        });
        return button;
    }

    private static Node button(Command command, Ikon icon, ObservableBooleanValue enabled) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("icon-button");
        dress(button, command);
        if (enabled != null) {
            enabled.subscribe(on -> button.setDisable(!on));
        }
        button.setOnAction(event -> command.action().run());
        return button;
    }

    private static void dress(ButtonBase button, Command command) {
        button.accessibleTextProperty().bind(command.name());
        button.setTooltip(Tips.of(command));
        button.setMinWidth(USE_PREF_SIZE);
    }

    /** Keeps the pad in the middle and as wide for its height as its canvas. */
    private static final class Fitted extends Pane {
        private static final double LEAST = 170;

        private final Region content;
        private final Canvas canvas;

        Fitted(Region content, Canvas canvas) {
            super(content);
            this.content = content;
            this.canvas = canvas;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return LEAST;
        }

        @Override
        protected double computeMinHeight(double width) {
            return LEAST;
        }

        @Override
        protected double computePrefHeight(double width) {
            return content.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            double scale = Math.min(getWidth() / canvas.width(), getHeight() / canvas.height());
            double width = Math.floor(canvas.width() * scale);
            double height = Math.floor(canvas.height() * scale);
            content.resizeRelocate(
                    Math.floor((getWidth() - width) / 2), Math.floor((getHeight() - height) / 2), width, height);
        }
    }
}
