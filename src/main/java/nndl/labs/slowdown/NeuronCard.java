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

    /**
     * Shows an epoch of the neuron's course; the axis of σ goes from −range to range.
     *
     * @param digits of σ′(z) beside the curve
     */
    void show(NeuronRun run, int epoch, double range, int digits) {
        Moment now = run.at(epoch);
        NeuronSetup setup = run.setup();
        costNow.setText(
                Double.isFinite(now.cost())
                        ? text.get(costKey(setup), Figure.of(now.cost()))
                        : text.get("value.overflow", "C"));
        drawing.show(setup, now);
        sigma.show(now, range, digits);
        GradientCheck checked = run.check(epoch);
        formula.setText(text.get("gradient." + ruleOf(setup)));
        if (!Double.isFinite(now.z())) {
            numbers.setText(text.get("numbers.diverged"));
            show(true, "");
            return;
        }
        numbers.setText(setup.rule() == Rule.PAGE ? pageNumbers(setup, now, checked) : numbers(setup, now));
        show(
                checked.agree(),
                text.get(checked.agree() ? "check.agree" : "check.differ", Figure.of(checked.measured())));
    }

    private void show(boolean agree, String words) {
        check.setText(words);
        check.setGraphic(words.isEmpty() ? null : agree ? right : wrong);
        check.pseudoClassStateChanged(WRONG, !agree);
    }

    private String ruleOf(NeuronSetup setup) {
        if (setup.rule() == Rule.GRADIENT) {
            return cost.name();
        }
        return setup.y() == 0 ? "pageZero" : "pageOne";
    }

    /** The digits of a − y, σ′(z) and x in the gradient of the quadratic cost. */
    static int digits(Moment now, NeuronSetup setup) {
        return digits(now, setup, now.sigmaPrime());
    }

    private static int digits(Moment now, NeuronSetup setup, double prime) {
        double error = now.a() - setup.y();
        return Operands.digits(
                now.dw(),
                rounded ->
                        rounded.applyAsDouble(error) * rounded.applyAsDouble(prime) * rounded.applyAsDouble(setup.x()));
    }

    private String numbers(NeuronSetup setup, Moment now) {
        double error = now.a() - setup.y();
        double prime = cost == Cost.QUADRATIC ? now.sigmaPrime() : 1;
        int digits = digits(now, setup, prime);
        return text.get(
                "numbers." + cost,
                Figure.of(error, digits),
                Figure.of(prime, digits),
                bracketed(setup.x(), digits),
                Figure.of(now.dw()));
    }

    /** For a target of 0 the page's ∂C/∂a is 1/(1 − a), for 1 it is −1/a. */
    private String pageNumbers(NeuronSetup setup, Moment now, GradientCheck checked) {
        double one = setup.y() == 0 ? 1 : -1;
        double under = setup.y() == 0 ? 1 - now.a() : now.a();
        int digits = Operands.digits(
                checked.claimed(), rounded -> one / rounded.applyAsDouble(under) * rounded.applyAsDouble(setup.x()));
        return text.get(
                Double.isFinite(checked.claimed()) ? "numbers.page" : "numbers.pageBeyond",
                Figure.of(one),
                Figure.of(under, digits),
                bracketed(setup.x(), digits),
                Figure.of(checked.claimed()));
    }

    /** For a target of 0 or 1 one term of the cross-entropy is left. */
    private String costKey(NeuronSetup setup) {
        if (cost == Cost.QUADRATIC) {
            return "value.quadratic";
        }
        return setup.y() == 0 ? "value.crossEntropyZero" : "value.crossEntropyOne";
    }

    private static String bracketed(double factor, int digits) {
        String shown = Figure.of(factor, digits);
        return factor < 0 ? "(" + shown + ")" : shown;
    }
}
