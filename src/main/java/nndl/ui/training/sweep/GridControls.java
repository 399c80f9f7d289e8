package nndl.ui.training.sweep;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nndl.training.sweep.Axis;
import nndl.training.sweep.HyperParameter;
import nndl.ui.ChoiceField;
import nndl.ui.Refused;
import nndl.ui.Sections;
import nndl.ui.Text;
import nndl.ui.TextEntry;
import nndl.ui.WrappedLabel;

/** The controls of the map: what is varied, and how large each run is. */
final class GridControls {
    private final Text text;
    private final GridModel model;
    private final Sections sections = new Sections();

    GridControls(Text text, GridModel model) {
        this.text = text;
        this.model = model;
        sections.add(text.of("section.down"), axis(model.axes.down, model.axes.downValues, note("axis.range")));
        sections.add(text.of("section.across"), axis(model.axes.across, model.axes.acrossValues));
        sections.add(
                text.of("section.each"),
                whole("setting.pictures", model.pictures, 60_000),
                whole("each.validation", model.validationPictures, 10_000),
                whole("setting.epochs", model.epochs, 10_000),
                note("each.note"));
        sections.disableProperty().bind(model.runningProperty());
    }

    Node node() {
        return sections;
    }

    private Node[] axis(ObjectProperty<HyperParameter> parameter, ObjectProperty<List<String>> values, Node... below) {
        ChoiceField<HyperParameter> choice =
                new ChoiceField<>(text.of("axis.parameter"), GridAxes.PARAMETERS, one -> text.of("vary." + one));
        choice.valueProperty().bindBidirectional(parameter);
        TextEntry<List<String>> entry = new TextEntry<>(
                text,
                text.of("axis.values"),
                values.get(),
                list -> String.join(", ", list),
                typed -> read(parameter.get(), typed));
        entry.valueProperty().bindBidirectional(values);
        return Stream.concat(Stream.of(choice, entry), Stream.of(below)).toArray(Node[]::new);
    }

    /** A list, or a range as the terminal takes it; Chinese commas are commas too. */
    private List<String> read(HyperParameter parameter, String typed) throws Refused {
        String plain = typed.replace('，', ',').replace('、', ',').strip();
        List<String> values;
        try {
            values = Axis.of(parameter, plain).values();
        } catch (IllegalArgumentException e) {
            throw new Refused("axis.expected", plain);
        }
        if (values.size() > GridAxes.MOST_VALUES) {
            throw new Refused("axis.many", values.size(), GridAxes.MOST_VALUES);
        }
        for (String value : values) {
            try {
                model.with(parameter, value);
            } catch (IllegalArgumentException e) {
                throw new Refused("axis.impossible", value);
            }
        }
        return values;
    }

    private Node whole(String name, ObjectProperty<Integer> property, int most) {
        TextEntry<Integer> entry = TextEntry.whole(text, text.of(name), property.get(), 1, most);
        entry.valueProperty().bindBidirectional(property);
        return entry;
    }

    private Node note(String name) {
        return new VBox(new WrappedLabel(text.of(name), "muted"));
    }
}
