package nndl.labs.slowdown;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import nndl.nn.Activation;
import nndl.ui.Text;

/** The curve σ(z) with the neuron's place on it and the tangent there; where the curve is flat is shaded. */
final class SigmaPlot extends Pane {
    private static final int POINTS = 160;
    private static final double FLAT = 0.05;
    private static final double TANGENT = 0.17;
    /** Between the ends of the axis and those of the plot, for a neuron that sits there. */
    private static final double MARGIN = 0.7;

    private final Text text;
    private final Rectangle leftFlat = shape(new Rectangle(), "flat");
    private final Rectangle rightFlat = shape(new Rectangle(), "flat");
    private final Line zero = shape(new Line(), "axis");
    private final Line full = shape(new Line(), "grid");
    private final Polyline curve = shape(new Polyline(), "curve");
    private final Line tangent = shape(new Line(), "tangent");
    private final Circle point = shape(new Circle(), "point");
    private final Label top = label("tick", "1");
    private final Label bottom = label("tick", "0");
    private final Label low = label("tick", "");
    private final Label place = label("place", "");
    private final Label high = label("tick", "");
    private final Label slope = label("slope", "");
    private final Label leftWord = label("flat-word", "");
    private final Label rightWord = label("flat-word", "");
    private double range = 1;
    private Moment now = new Moment(0, 0, 0, 0, 0, 0, 0, 0);
    private double drawnRange;
    private double drawnWidth;
    private double drawnHeight;
    private double drawnWord;

    SigmaPlot(Text text) {
        this.text = text;
        getStyleClass().add("sigma");
        leftWord.textProperty().bind(text.of("sigma.flat"));
        rightWord.textProperty().bind(text.of("sigma.flat"));
        getChildren()
                .addAll(
                        leftFlat, rightFlat, zero, full, curve, tangent, point, top, bottom, low, place, high, leftWord,
                        rightWord, slope);
    }

    private static <S extends Shape> S shape(S shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    /**
     * Shows a neuron's place, on an axis from −range to range.
     *
     * @param digits of σ′(z), as many as it has elsewhere
     */
    void show(Moment moment, double newRange, int digits) {
        now = moment;
        range = newRange;
        low.setText(Figure.of(-range));
        high.setText(Figure.of(range));
        slope.setText(slope(digits));
        place.setText(Double.isFinite(now.z()) ? "z = " + Figure.place(now.z()) : text.get("value.overflow", "z"));
        requestLayout();
    }

    private String slope(int digits) {
        if (now.sigmaPrime() == 0) {
            return text.get("sigma.underflow");
        }
        return Double.isFinite(now.sigmaPrime())
                ? "σ′(z) = " + Figure.of(now.sigmaPrime(), digits)
                : text.get("value.overflow", "σ′(z)");
    }

    @Override
    protected void layoutChildren() {
        double em = top.getFont().getSize();
        Frame frame = new Frame(
                Math.rint(Math.max(Placing.width(top), Placing.width(bottom)) + 0.5 * em),
                Math.floor(getWidth() - 0.3 * em),
                Math.ceil(Placing.height(top) / 2),
                Math.floor(getHeight() - Placing.height(low) - 0.25 * em),
                Math.rint(MARGIN * em));
        double word = Placing.width(leftWord);
        if (drawnRange != range || drawnWidth != getWidth() || drawnHeight != getHeight() || drawnWord != word) {
            drawnRange = range;
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            drawnWord = word;
            drawStill(frame, em);
        }
        Placing.place(place, frame.x(0) - Placing.width(place) / 2, frame.bottom + 0.2 * em);
        Placing.place(slope, frame.left + 0.5 * em, frame.top + 0.15 * em);
        boolean known = Double.isFinite(now.z());
        for (Shape shape : new Shape[] {tangent, point}) {
            shape.setVisible(known);
        }
        if (known) {
            drawMoving(frame, em);
        }
    }

    private void drawStill(Frame frame, double em) {
        across(zero, frame, 0);
        across(full, frame, 1);
        Double[] points = new Double[2 * POINTS + 2];
        double edge = range;
        for (int i = 0; i <= POINTS; i++) {
            double z = range * (2.0 * i / POINTS - 1);
            points[2 * i] = frame.x(z);
            points[2 * i + 1] = frame.y(Activation.SIGMOID.value(z));
            if (z > 0 && Activation.SIGMOID.prime(z) < FLAT) {
                edge = Math.min(edge, z);
            }
        }
        curve.getPoints().setAll(points);
        box(leftFlat, frame.left, frame.x(-edge), frame);
        box(rightFlat, frame.x(edge), frame.right, frame);
        Placing.place(top, frame.left - 0.5 * em - Placing.width(top), frame.y(1) - Placing.height(top) / 2);
        Placing.place(bottom, frame.left - 0.5 * em - Placing.width(bottom), frame.y(0) - Placing.height(bottom) / 2);
        Placing.place(low, frame.left, frame.bottom + 0.2 * em);
        Placing.place(high, frame.right - Placing.width(high), frame.bottom + 0.2 * em);
        double wordY = (frame.top + Placing.height(slope) + frame.y(0) - Placing.height(leftWord)) / 2;
        Placing.place(leftWord, (frame.left + frame.x(-edge) - Placing.width(leftWord)) / 2, wordY);
        Placing.place(rightWord, (frame.x(edge) + frame.right - Placing.width(rightWord)) / 2, wordY);
    }

    private void drawMoving(Frame frame, double em) {
        double x = frame.x(now.z());
        double y = frame.y(now.a());
        double dx = frame.x(range) - frame.x(-range);
        double dy = now.sigmaPrime() * (frame.y(1) - frame.y(0)) * 2 * range;
        double share = TANGENT * dx / Math.hypot(dx, dy);
        double back = Math.min(share, (x - frame.left) / dx);
        double on = Math.min(share, (frame.right - x) / dx);
        Placing.ends(tangent, x - back * dx, y - back * dy, x + on * dx, y + on * dy);
        point.setCenterX(x);
        point.setCenterY(y);
        point.setRadius(0.38 * em);
    }

    private static void across(Line line, Frame frame, double a) {
        double y = Math.floor(frame.y(a)) + 0.5;
        Placing.ends(line, frame.left, y, frame.right, y);
    }

    private static void box(Rectangle box, double left, double right, Frame frame) {
        box.setX(left);
        box.setWidth(Math.max(0, right - left));
        box.setY(frame.top);
        box.setHeight(Math.max(0, frame.y(0) - frame.top));
    }

    /** Where z and a lie. */
    private final class Frame {
        final double left;
        final double right;
        final double top;
        final double bottom;
        final double margin;

        Frame(double left, double right, double top, double bottom, double margin) {
            this.left = left;
            this.right = right;
            this.top = top;
            this.bottom = bottom;
            this.margin = margin;
        }

        double x(double z) {
            return left + margin + (right - left - 2 * margin) * (z / range + 1) / 2;
        }

        double y(double a) {
            return bottom - (bottom - top) * a;
        }
    }
}
