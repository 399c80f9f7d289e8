package nndl.labs.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nndl.nn.Activation;
import nndl.nn.Elementary;
import nndl.ui.Parameter;

/** The lab's state: one output neuron's activation and desired output, and which costs are looked at. */
final class CostModel {
    private static final int STEPS = 400;
    private static final double NEAREST = 1e-9;
    private static final double SAME = 1e-9;

    private final Parameter a = Parameter.linear(0.01, 0.99, 0.01, 0.9).widening(NEAREST, 1 - NEAREST);
    private final Parameter y = Parameter.linear(0, 1, 0.01, 0);
    private final BooleanProperty swapped = new SimpleBooleanProperty();
    private final BooleanProperty linear = new SimpleBooleanProperty();
    private final ObjectBinding<List<CostFunction>> functions =
            Bindings.createObjectBinding(this::chosen, swapped, linear);

    /** The activation, strictly between 0 and 1. */
    Parameter a() {
        return a;
    }

    /** The desired output, from 0 to 1. */
    Parameter y() {
        return y;
    }

    /** Whether the cross-entropy is shown with y and a in each other's place. */
    BooleanProperty swappedProperty() {
        return swapped;
    }

    /** Whether a linear neuron is shown too. */
    BooleanProperty linearProperty() {
        return linear;
    }

    /** The costs looked at. */
    ObjectBinding<List<CostFunction>> functionsBinding() {
        return functions;
    }

    /** The cost, or a slope of it, where the neuron stands. */
    double now(CostFunction function, Quantity quantity) {
        return quantity.of(function, a.get(), y.get());
    }

    /** The difference a − y, as exact as the two are shown. */
    double difference() {
        return BigDecimal.valueOf(a.get()).subtract(BigDecimal.valueOf(y.get())).doubleValue();
    }

    /** The derivative σ′(z) where the neuron stands. */
    double sigmaPrime() {
        return Activation.SIGMOID.prime(Elementary.logit(a.get()));
    }

    /** The lowest cost for a desired output: at a = y it is 0, or for the cross-entropy the binary entropy (64). */
    static double lowest(CostFunction function, double y) {
        return function.cost(y, y);
    }

    /** The x of all curves: equal steps from 0 to 1, and the places that are marked. */
    double[] places() {
        return DoubleStream.concat(
                        IntStream.rangeClosed(0, STEPS).mapToDouble(i -> (double) i / STEPS),
                        DoubleStream.of(a.get(), y.get()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** A curve against a, not finite where it has no value. */
    double[] curve(CostFunction function, Quantity quantity, double[] places) {
        return DoubleStream.of(places)
                .map(place -> quantity.of(function, place, y.get()))
                .toArray();
    }

    /** Whether two curves are one, as far as anyone can see, wherever both have a value. */
    static boolean coincide(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .filter(i -> Double.isFinite(one[i]) && Double.isFinite(other[i]))
                .allMatch(i -> Math.abs(one[i] - other[i]) < SAME);
    }

    /** The lowest cross-entropy against y. */
    static double[] entropy(double[] places) {
        return DoubleStream.of(places)
                .map(place -> lowest(CostFunction.CROSS_ENTROPY, place))
                .toArray();
    }

    /** The first state. */
    void reset() {
        a.reset();
        y.reset();
        swapped.set(false);
        linear.set(false);
    }

    private List<CostFunction> chosen() {
        CostFunction logarithmic = swapped.get() ? CostFunction.SWAPPED : CostFunction.CROSS_ENTROPY;
        return linear.get()
                ? List.of(CostFunction.QUADRATIC, logarithmic, CostFunction.LINEAR)
                : List.of(CostFunction.QUADRATIC, logarithmic);
    }
}
