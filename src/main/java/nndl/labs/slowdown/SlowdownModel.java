package nndl.labs.slowdown;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.ui.Parameter;

/** What can be changed in the lab, and the two courses that follow from it. */
final class SlowdownModel {
    /** The book's η for the quadratic cost. */
    static final double BOOK_RATE = 0.15;

    private static final double LOWEST_START = -2;
    private static final double HIGHEST_START = 3;
    private static final double BETWEEN_STARTS = 0.5;
    private static final int LONGEST_FAMILY = 3000;

    /** Starts of the book: an output that is wrong, and one that is badly wrong. */
    enum Start {
        GOOD(0.6, 0.9),
        BAD(2, 2);

        private final double w;
        private final double b;

        Start(double w, double b) {
            this.w = w;
            this.b = b;
        }
    }

    /** Learning rates and how the steps are taken. */
    enum Rate {
        EQUAL(0.15, Rule.GRADIENT, 300),
        PAGE(0.005, Rule.GRADIENT, 300),
        /** With the updates that the page makes. */
        AS_PAGE_RUNS(0.005, Rule.PAGE, 301);

        private final double crossEntropy;
        private final Rule rule;
        private final int epochs;

        Rate(double crossEntropy, Rule rule, int epochs) {
            this.crossEntropy = crossEntropy;
            this.rule = rule;
            this.epochs = epochs;
        }
    }

    final Parameter w = Parameter.linear(-5, 5, 0.01, 2).widening(-100, 100);
    final Parameter b = Parameter.linear(-5, 5, 0.01, 2).widening(-100, 100);
    final Parameter x = Parameter.linear(-2, 2, 0.01, 1).widening(-100, 100);
    final ObjectProperty<Integer> y = new SimpleObjectProperty<>(0);
    final Parameter quadraticRate = rate();
    final Parameter crossEntropyRate = rate();
    final Parameter epochs = Parameter.wholeLogarithmic(10, 3000, 300).widening(1, 100_000);
    final ObjectProperty<Rule> rule = new SimpleObjectProperty<>(Rule.GRADIENT);

    /** Whether both learning rates are one. */
    final BooleanProperty linked = new SimpleBooleanProperty(true);

    /** Whether the courses from many other starts are wanted. */
    final BooleanProperty manyStarts = new SimpleBooleanProperty();

    /** Computed when it is asked for, not at every change. */
    final ObjectBinding<Comparison> comparison;

    SlowdownModel() {
        comparison = Bindings.createObjectBinding(
                () -> new Comparison(NeuronRun.of(setup(Cost.QUADRATIC)), NeuronRun.of(setup(Cost.CROSS_ENTROPY))),
                w.valueProperty(),
                b.valueProperty(),
                x.valueProperty(),
                y,
                quadraticRate.valueProperty(),
                crossEntropyRate.valueProperty(),
                epochs.valueProperty(),
                rule);
        quadraticRate.valueProperty().addListener(value -> follow(quadraticRate, crossEntropyRate));
        crossEntropyRate.valueProperty().addListener(value -> follow(crossEntropyRate, quadraticRate));
        linked.addListener(value -> follow(quadraticRate, crossEntropyRate));
    }

    private static Parameter rate() {
        return Parameter.logarithmic(0.001, 10, 0.15).widening(1e-6, 1000);
    }

    private void follow(Parameter leader, Parameter follower) {
        if (linked.get() && follower.get() != leader.get()) {
            follower.exactly(leader.get());
        }
    }

    /** What the course of one neuron depends on. */
    NeuronSetup setup(Cost cost) {
        boolean quadratic = cost == Cost.QUADRATIC;
        return new NeuronSetup(
                cost,
                quadratic ? Rule.GRADIENT : rule.get(),
                w.get(),
                b.get(),
                x.get(),
                y.get(),
                quadratic ? quadraticRate.get() : crossEntropyRate.get(),
                epochs.getInt());
    }

    /** The courses of one neuron from w = b = −2 to 3, of 3,000 epochs at most, so that they can follow a slider. */
    List<NeuronRun> family(Cost cost) {
        List<NeuronRun> runs = new ArrayList<>();
        NeuronSetup setup = setup(cost).during(Math.min(epochs.getInt(), LONGEST_FAMILY));
        for (double start = LOWEST_START; start <= HIGHEST_START; start += BETWEEN_STARTS) {
            runs.add(NeuronRun.of(setup.from(start, start)));
        }
        return runs;
    }

    /** Begins where the book does, with its example. */
    void use(Start start) {
        put(w, start.w);
        put(b, start.b);
        put(x, 1);
        y.set(0);
    }

    /** Learns as the book does, or as its page. */
    void use(Rate rate) {
        linked.set(rate.crossEntropy == BOOK_RATE);
        put(quadraticRate, BOOK_RATE);
        put(crossEntropyRate, rate.crossEntropy);
        put(epochs, rate.epochs);
        rule.set(rate.rule);
    }

    /** Puts a slider where a preset has it, with the range it had at first. */
    private static void put(Parameter parameter, double value) {
        parameter.reset();
        parameter.exactly(value);
    }

    /** Whether this is where the neuron begins. */
    BooleanBinding uses(Start start) {
        return Bindings.createBooleanBinding(
                () -> w.get() == start.w && b.get() == start.b && x.get() == 1 && y.get() == 0,
                w.valueProperty(),
                b.valueProperty(),
                x.valueProperty(),
                y);
    }

    /** Whether this is how the neurons learn, for however long. */
    BooleanBinding uses(Rate rate) {
        return Bindings.createBooleanBinding(
                () -> quadraticRate.get() == BOOK_RATE
                        && crossEntropyRate.get() == rate.crossEntropy
                        && rule.get() == rate.rule,
                quadraticRate.valueProperty(),
                crossEntropyRate.valueProperty(),
                rule);
    }
}
