package nndl.labs.slowdown;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nndl.ui.Command;
import nndl.ui.FlowRow;
import nndl.ui.Icons;
import nndl.ui.ParameterSlider;
import nndl.ui.Sections;
import nndl.ui.Text;
import nndl.ui.WrappedLabel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** The column of what one can change: presets, the neuron, how it learns. */
final class SlowdownControls {
    private final Text text;
    private final SlowdownModel model;
    private final List<Command> commands = new ArrayList<>();
    private final List<BooleanBinding> states = new ArrayList<>();
    private final Sections node = new Sections();

    SlowdownControls(Text text, SlowdownModel model) {
        this.text = text;
        this.model = model;
        node.add(text.of("controls.start"), starts(), manyStarts())
                .add(text.of("controls.rates"), rates())
                .add(
                        text.of("controls.neuron"),
                        new ParameterSlider(text, "w", text.of("parameter.w"), model.w),
                        new ParameterSlider(text, "b", text.of("parameter.b"), model.b),
                        new WrappedLabel(text.of("parameter.wires"), "muted"),
                        new ParameterSlider(text, "x", text.of("parameter.x"), model.x),
                        targets())
                .add(
                        text.of("controls.learning"),
                        new ParameterSlider(text, "η", text.of("parameter.eta." + Cost.QUADRATIC), model.quadraticRate),
                        new ParameterSlider(
                                text, "η", text.of("parameter.eta." + Cost.CROSS_ENTROPY), model.crossEntropyRate),
                        link(),
                        new ParameterSlider(text, "", text.of("parameter.epochs"), model.epochs));
        node.getStyleClass().add("slowdown-controls");
    }

    Node node() {
        return node;
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }

    private Node starts() {
        FlowRow row = new FlowRow();
        row.getChildren().add(preset("start.good", "G", SlowdownModel.Start.GOOD));
        row.getChildren().add(preset("start.bad", "B", SlowdownModel.Start.BAD));
        return row;
    }

    private ToggleButton preset(String key, String letter, SlowdownModel.Start start) {
        return preset(text.of(key), letter, model.uses(start), () -> model.use(start));
    }

    private Node rates() {
        FlowRow row = new FlowRow();
        row.getChildren().add(preset("rate.equal", "Q", SlowdownModel.Rate.EQUAL));
        row.getChildren().add(preset("rate.page", "P", SlowdownModel.Rate.PAGE));
        row.getChildren().add(preset("rate.asPageRuns", "W", SlowdownModel.Rate.AS_PAGE_RUNS));
        return row;
    }

    private ToggleButton preset(String key, String letter, SlowdownModel.Rate rate) {
        return preset(text.of(key), letter, model.uses(rate), () -> model.use(rate));
    }

    private ToggleButton preset(ObservableValue<String> name, String letter, BooleanBinding inUse, Runnable use) {
        ToggleButton chip = chip(name, inUse, use);
        Command command = Command.of(letter, name, use);
        commands.add(command);
        Tooltip tip = new Tooltip(command.keyName());
        chip.setTooltip(tip);
        return chip;
    }

    /** A button that is pressed in while what it would do is so. */
    private ToggleButton chip(ObservableValue<String> name, BooleanBinding inUse, Runnable use) {
        ToggleButton chip = new ToggleButton();
        chip.textProperty().bind(name);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        states.add(inUse);
        inUse.subscribe(chip::setSelected);
        chip.setOnAction(event -> {
            use.run();
            chip.setSelected(inUse.get());
        });
        return chip;
    }

    private Node targets() {
        Label symbol = new Label("y");
        symbol.getStyleClass().add("symbol");
        Label name = new Label();
        name.textProperty().bind(text.of("parameter.y"));
        FlowRow row = new FlowRow(symbol, name);
        row.getStyleClass().add("parameter");
        for (int target = 0; target <= 1; target++) {
            row.getChildren().add(target(target));
        }
        return row;
    }

    private Node target(int target) {
        ToggleButton chip = chip(text.of("target." + target), model.y.isEqualTo(target), () -> model.y.set(target));
        chip.accessibleTextProperty().bind(text.of("parameter.target", target));
        return chip;
    }

    private Node link() {
        ToggleButton link = new ToggleButton();
        Node closed = Icons.of(MaterialDesignL.LINK_VARIANT);
        Node open = Icons.of(MaterialDesignL.LINK_VARIANT_OFF);
        link.getStyleClass().add("chip");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.selectedProperty().bindBidirectional(model.linked);
        link.selectedProperty().subscribe(linked -> link.setGraphic(linked ? closed : open));
        link.textProperty().bind(text.of("rate.linked"));
        commands.add(Command.of("L", text.of("rate.linkedLong"), link::fire));
        return row(link);
    }

    private Node manyStarts() {
        ToggleButton many = new ToggleButton();
        many.getStyleClass().add("chip");
        many.setMinWidth(Region.USE_PREF_SIZE);
        many.selectedProperty().bindBidirectional(model.manyStarts);
        many.textProperty().bind(text.of("start.many"));
        commands.add(Command.of("M", text.of("start.manyLong"), many::fire));
        return row(many);
    }

    private static HBox row(Node node) {
        HBox row = new HBox(node);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
