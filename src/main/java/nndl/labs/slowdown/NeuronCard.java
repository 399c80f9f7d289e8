package nndl.labs.slowdown;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import nndl.ui.Icons;
import nndl.ui.Text;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One neuron at one epoch: what it is, where on σ it sits, and its gradient in numbers. */
final class NeuronCard extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double SAMPLE = 22;

    private final Text text;
    private final Cost cost;
    private final Label costNow = new Label();
    private final NeuronDrawing drawing;
    private final SigmaPlot sigma;
    private final Label formula = new Label();
    private final Label numbers = new Label();
    private final Label check = new Label();
    private final Node right = Icons.of(MaterialDesignC.CHECK_CIRCLE);
    private final Node wrong = Icons.of(MaterialDesignA.ALERT);

    NeuronCard(Text text, Cost cost) {
        this.text = text;
        this.cost = cost;
        drawing = new NeuronDrawing(text);
        sigma = new SigmaPlot(text);
        getStyleClass().addAll("card", "neuron-card", cost.style());
        formula.getStyleClass().add("formula");
        numbers.getStyleClass().add("numbers");
        check.getStyleClass().add("check");
        VBox gradient = new VBox(formula, numbers, check);
        gradient.getStyleClass().add("gradient");
        for (Label label : new Label[] {formula, numbers, check}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox.setVgrow(drawing, Priority.ALWAYS);
        VBox.setVgrow(sigma, Priority.ALWAYS);
        getChildren().addAll(heading(), drawing, sigma, gradient);
    }

    private HBox heading() {
        Line sample = new Line(0, 0, SAMPLE, 0);
        sample.getStyleClass().add("sample");
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(text.of("cost." + cost));
        title.setMinWidth(Region.USE_PREF_SIZE);
        costNow.getStyleClass().add("card-subtitle");
        costNow.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox heading = new HBox(sample, title, between, costNow);
        heading.getStyleClass().add("neuron-heading");
        return heading;
    }

    /** Shows an epoch of the neuron's course; the axis of σ goes from −range to range. */
    void show(NeuronRun run, int epoch, double range) {
        Moment now = run.at(epoch);
        NeuronSetup setup = run.setup();
        boolean page = setup.rule() == Rule.PAGE;
        costNow.setText(text.get(costKey(setup), Figure.of(now.cost())));
        drawing.show(setup, now);
        sigma.show(now, range);
        GradientCheck checked = run.check(epoch);
        formula.setText(text.get(page ? "gradient.page" : "gradient." + cost));
        numbers.setText(text.get(
                page ? "numbers.page" : "numbers." + cost,
                Figure.of(now.a() - setup.y()),
                Figure.of(now.sigmaPrime()),
                bracketed(setup.x()),
                Figure.of(checked.claimed())));
        check.setText(text.get(checked.agree() ? "check.agree" : "check.differ", Figure.of(checked.measured())));
        check.setGraphic(checked.agree() ? right : wrong);
        check.pseudoClassStateChanged(WRONG, !checked.agree());
    }

    /** For a target of 0 or 1 one term of the cross-entropy is left. */
    private String costKey(NeuronSetup setup) {
        if (cost == Cost.QUADRATIC) {
            return "value.quadratic";
        }
        return setup.y() == 0 ? "value.crossEntropyZero" : "value.crossEntropyOne";
    }

    private static String bracketed(double factor) {
        return factor < 0 ? "(" + Figure.of(factor) + ")" : Figure.of(factor);
    }
}
