package nndl.labs.slowdown;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import nndl.ui.Text;

/**
 * The neuron: input and bias come in over wires as thick as their weights, dashed where these are negative; the body is
 * filled as far as its output, which is written in it.
 *
 * <p>Distances follow the text size.
 */
final class NeuronDrawing extends Pane {
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    private static final double CENTRE = 0.56;
    private static final double THINNEST = 1;
    private static final double THICKEST = 6;
    private static final double PIXELS_PER_WEIGHT = 1;

    private final Text text;
    private final Label input = label("input");
    private final Label one = label("input");
    private final Label weight = label("weight");
    private final Label bias = label("weight");
    private final Label output = label("output");
    private final Label letter = label("letter");
    private final Label target = label("target");
    private final Line weightWire = line("wire");
    private final Line biasWire = line("wire");
    private final Line axon = line("axon");
    private final Polygon head = new Polygon();
    private final Circle level = circle("level");
    private final Circle outline = circle("outline");
    private final Rectangle filled = new Rectangle();
    private double a;

    NeuronDrawing(Text text) {
        this.text = text;
        getStyleClass().add("neuron");
        head.getStyleClass().add("head");
        level.setClip(filled);
        one.setText("1");
        getChildren()
                .addAll(
                        weightWire,
                        biasWire,
                        axon,
                        head,
                        level,
                        outline,
                        input,
                        one,
                        weight,
                        bias,
                        output,
                        letter,
                        target);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        return line;
    }

    private static Circle circle(String style) {
        Circle circle = new Circle();
        circle.getStyleClass().add(style);
        return circle;
    }

    /** Shows a neuron with the input and the desired output of its setup. */
    void show(NeuronSetup setup, Moment now) {
        a = now.a();
        input.setText("x = " + Figure.of(setup.x()));
        weight.setText(equation("w", now.w(), Figure.place(now.w())));
        bias.setText(equation("b", now.b(), Figure.place(now.b())));
        output.setText(Double.isFinite(a) ? Figure.output(a) : "");
        letter.setText(Double.isFinite(a) ? text.get("neuron.output") : text.get("value.overflow", "a"));
        target.setText(text.get("neuron.target", Figure.of(setup.y())));
        thickness(weightWire, now.w());
        thickness(biasWire, now.b());
        requestLayout();
    }

    private String equation(String symbol, double value, String shown) {
        return Double.isFinite(value) ? symbol + " = " + shown : text.get("value.overflow", symbol);
    }

    private static void thickness(Line wire, double strength) {
        wire.setStrokeWidth(Math.min(THICKEST, THINNEST + PIXELS_PER_WEIGHT * Math.abs(strength)));
        wire.pseudoClassStateChanged(NEGATIVE, strength < 0);
    }

    @Override
    protected void layoutChildren() {
        double em = output.getFont().getSize();
        double middle = getHeight() / 2;
        double radius = Math.min(getHeight() / 2 - 2, 2.7 * em);
        double centre = Math.rint(CENTRE * getWidth());
        double apart = Math.max(Placing.height(input) / 2 + 0.5, radius / 3);

        double left = Math.max(Placing.width(input), Placing.width(one));
        Placing.place(input, left - Placing.width(input), middle - apart - Placing.height(input) / 2);
        Placing.place(one, left - Placing.width(one), middle + apart - Placing.height(one) / 2);
        double from = left + 0.5 * em;
        double entry = Math.sqrt(radius * radius - apart * apart / 4);
        Placing.ends(weightWire, from, middle - apart, centre - entry, middle - apart / 2);
        Placing.ends(biasWire, from, middle + apart, centre - entry, middle + apart / 2);
        double wireMiddle = (from + centre - radius) / 2;
        Placing.place(
                weight, wireMiddle - Placing.width(weight) / 2, middle - apart - 0.2 * em - Placing.height(weight));
        Placing.place(bias, wireMiddle - Placing.width(bias) / 2, middle + apart + 0.2 * em);

        double right = Math.max(Placing.width(letter), Placing.width(target));
        double labels = getWidth() - right;
        double tip = Math.min(labels - 0.5 * em, centre + radius + 3 * em);
        Placing.place(output, centre - Placing.width(output) / 2, middle - Placing.height(output) / 2);
        Placing.place(letter, tip + 0.5 * em, middle - Placing.height(letter) + 0.1 * em);
        Placing.place(target, tip + 0.5 * em, middle + 0.1 * em);
        Placing.ends(axon, centre + radius, middle, tip - 0.4 * em, middle);
        head.getPoints().setAll(tip, middle, tip - 0.55 * em, middle - 0.3 * em, tip - 0.55 * em, middle + 0.3 * em);

        for (Circle circle : new Circle[] {level, outline}) {
            circle.setCenterX(centre);
            circle.setCenterY(middle);
            circle.setRadius(radius);
        }
        double height = 2 * radius * (Double.isFinite(a) ? a : 0);
        filled.setX(centre - radius);
        filled.setWidth(2 * radius);
        filled.setY(middle + radius - height);
        filled.setHeight(height);
    }
}
