package nndl.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nndl.data.PixelScale;
import nndl.nn.Activation;
import nndl.nn.Initializer;
import nndl.nn.Objective;
import nndl.training.Experiment;
import nndl.training.ExperimentText;
import nndl.ui.ChoiceField;
import nndl.ui.Numbers;
import nndl.ui.ParameterSlider;
import nndl.ui.Refused;
import nndl.ui.Sections;
import nndl.ui.Text;
import nndl.ui.TextEntry;
import nndl.ui.WrappedLabel;

/** The controls of the training view: which experiment, every setting of it, what is shown, and files. */
final class SettingsForm {
    private final Text text;
    private final SettingsModel model;
    private final Sections sections = new Sections();

    /**
     * Controls that others make, each of a section.
     *
     * @param seeds runs several seeds
     * @param hindsight looks back on a run
     * @param files opens and saves
     */
    record Sides(Node[] seeds, Node[] hindsight, Node[] files) {}

    /**
     * A form for a model.
     *
     * @param experiments those that can be chosen
     * @param charts whose ways of showing are chosen here
     * @param sides what else can be done with runs
     * @param chosen called when an experiment has been picked from its list: what one wants next is Run
     */
    SettingsForm(
            Text text,
            SettingsModel model,
            List<Experiment> experiments,
            MetricCharts charts,
            Sides sides,
            Runnable chosen) {
        this.text = text;
        this.model = model;
        sections.add(text.of("section.experiment"), experimentNodes(experiments, chosen));
        sections.add(
                text.of("section.network"),
                layers(),
                choice(
                        "setting.objective",
                        List.of(Objective.values()),
                        value -> "objective." + value,
                        model.objective),
                choice("setting.init", List.of(Initializer.values()), value -> "init." + value, model.initializer));
        sections.add(
                text.of("section.learning"),
                new ParameterSlider(text, "η", text.of("setting.eta"), model.eta),
                new ParameterSlider(text, "m", text.of("setting.miniBatch"), model.miniBatch),
                new ParameterSlider(text, "λ", text.of("setting.lambda"), model.lambda),
                new ParameterSlider(text, "", text.of("setting.epochs"), model.epochs),
                new ParameterSlider(text, "n", text.of("setting.pictures"), model.pictures));
        sections.addFolded(
                text.of("section.more"),
                seed(),
                choice(
                        "setting.penalty",
                        List.of(SettingsModel.Penalty.values()),
                        value -> "penalty." + value,
                        model.penalty),
                new ParameterSlider(text, "μ", text.of("setting.momentum"), model.momentum),
                new ParameterSlider(text, "", text.of("setting.dropout"), model.dropout),
                choice("setting.hidden", List.of(Activation.values()), value -> "activation." + value, model.hidden),
                choice("setting.rule", List.of(SettingsModel.Rule.values()), value -> "rule." + value, model.rule),
                patience(),
                decay(),
                choice(
                        "setting.pixelScale",
                        List.of(PixelScale.values()),
                        value -> "pixelScale." + value,
                        model.pixelScale));
        sections.addFolded(text.of("section.expansion"), expansion());
        sections.addFolded(text.of("section.seeds"), sides.seeds());
        sections.add(
                text.of("section.watch"),
                check("watch.validation", model.validationToo),
                check("watch.baselines", charts.baselinesProperty()),
                choice("watch.cost", List.of(CostView.values()), value -> "cost." + value, charts.costViewProperty()),
                costNote(charts),
                charts.smoothingChoice(text.of("watch.smoothing")));
        sections.add(text.of("section.hindsight"), sides.hindsight());
        sections.add(text.of("section.files"), sides.files());
    }

    Node node() {
        return sections;
    }

    private Node[] experimentNodes(List<Experiment> experiments, Runnable picked) {
        ChoiceField<Experiment> experiment = new ChoiceField<>(text.of("setting.experiment"), experiments, this::title);
        Label question = new WrappedLabel("muted");
        VBox partBox = new VBox();
        partBox.managedProperty().bind(partBox.visibleProperty());
        experiment.valueProperty().subscribe(chosen -> {
            question.textProperty().bind(words(words -> words.question(chosen)));
            partBox.setVisible(chosen.parts().size() > 1);
            partBox.getChildren().setAll(part(chosen));
        });
        experiment.valueProperty().bindBidirectional(model.experiment);
        experiment.setOnPicked(picked);
        Label changed = new WrappedLabel(text.of("experiment.changedNote"), "muted");
        return new Node[] {experiment, whileTrue(model.changedProperty(), changed), question, partBox};
    }

    private Node part(Experiment chosen) {
        ChoiceField<Experiment.Part> part =
                new ChoiceField<>(text.of("setting.part"), chosen.parts(), one -> text.of("part.name", one.name()));
        part.valueProperty().set(model.part.get());
        part.valueProperty().bindBidirectional(model.part);
        return part;
    }

    private ObservableValue<String> title(Experiment experiment) {
        return words(words -> words.title(experiment));
    }

    private ObservableValue<String> words(Function<ExperimentText, String> sentence) {
        return Bindings.createStringBinding(
                () -> sentence.apply(
                        ExperimentText.in(text.languageProperty().get().locale())),
                text.languageProperty());
    }

    private Node layers() {
        TextEntry<List<Integer>> layers = new TextEntry<>(
                text,
                text.of("setting.layers"),
                model.sizes.get(),
                sizes -> sizes.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                this::readLayers);
        layers.valueProperty().bindBidirectional(model.sizes);
        Label parameters = new Label();
        parameters.getStyleClass().add("muted");
        parameters
                .textProperty()
                .bind(text.of(
                        "setting.parameters",
                        Bindings.createStringBinding(
                                () -> Numbers.count(
                                        model.settings.get().network().parameters()),
                                model.settings)));
        VBox box = new VBox(layers, parameters);
        box.getStyleClass().add("entry");
        return box;
    }

    private List<Integer> readLayers(String typed) throws Refused {
        List<Integer> sizes = new ArrayList<>();
        for (String size : typed.strip().split("\\s*[,，\\s]\\s*", -1)) {
            double neurons = Numbers.parseWhole(size).orElseThrow(() -> new Refused("layers.expected", typed.strip()));
            if (neurons < 1 || neurons > SettingsModel.MOST_NEURONS) {
                throw new Refused("layers.neurons", size, SettingsModel.MOST_NEURONS);
            }
            sizes.add((int) neurons);
        }
        int last = sizes.get(sizes.size() - 1);
        if (sizes.size() < 2 || sizes.get(0) != SettingsModel.INPUTS || last != SettingsModel.OUTPUTS) {
            throw new Refused("layers.ends", SettingsModel.INPUTS, SettingsModel.OUTPUTS);
        }
        return sizes;
    }

    private Node seed() {
        TextEntry<Integer> seed =
                TextEntry.whole(text, text.of("setting.seed"), model.seed.get(), 0, Integer.MAX_VALUE);
        seed.valueProperty().bindBidirectional(model.seed);
        return seed;
    }

    private Node patience() {
        return whileTrue(
                model.rule.isNotEqualTo(SettingsModel.Rule.NOTHING),
                new ParameterSlider(text, "", text.of("setting.patience"), model.patience));
    }

    /** A rate that is halved by a rule does not decay as well. */
    private Node decay() {
        return whileTrue(
                model.rule.isNotEqualTo(SettingsModel.Rule.HALVE),
                new ParameterSlider(text, "", text.of("setting.decay"), model.decay));
    }

    private Node[] expansion() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(choice(
                "setting.expansion",
                List.of(ExpansionModel.Kind.values()),
                value -> "expansion." + value,
                model.expansion.kind));
        model.expansion
                .parameters()
                .forEach((name, strength) -> nodes.add(whileTrue(
                        model.expansion.kind.isEqualTo(ExpansionModel.Kind.DISTORT),
                        new ParameterSlider(text, "", text.of("distort." + name), strength))));
        return nodes.toArray(Node[]::new);
    }

    private static Node whileTrue(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private Node costNote(MetricCharts charts) {
        Label note = new WrappedLabel(text.of("watch.costNote"), "muted");
        return whileTrue(
                charts.costViewProperty()
                        .isNotEqualTo(CostView.AS_PRINTED)
                        .and(model.lambda.valueProperty().greaterThan(0)),
                note);
    }

    private <T> Node choice(String name, List<T> values, Function<T, String> key, Property<T> property) {
        ChoiceField<T> choice = new ChoiceField<>(text.of(name), values, value -> text.of(key.apply(value)));
        choice.valueProperty().bindBidirectional(property);
        return choice;
    }

    private Node check(String name, Property<Boolean> property) {
        CheckBox check = new CheckBox();
        check.textProperty().bind(text.of(name));
        check.setWrapText(true);
        check.setMinHeight(Region.USE_PREF_SIZE);
        check.selectedProperty().bindBidirectional(property);
        return check;
    }
}
