package nndl.labs.slowdown;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nndl.nn.Activation;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.book.BookPage;
import nndl.ui.book.Tex;

/** The lab's page of the book: both costs with their gradients, with the numbers of the epoch looked at. */
final class SlowdownPage {
    /** Below this an output, or what it lacks of 1, is written as a small number. */
    private static final double SMALL = 0.01;
    /** Where e^−z is too small for a floating-point number. */
    private static final double UNDERFLOW = 700;

    private static final double LN_10 = Math.log(10);

    private final ObservableValue<Shown> shown;

    private SlowdownPage(ObservableValue<Shown> shown) {
        this.shown = shown;
    }

    /** The page, following what is on screen. */
    static Node of(LabContext context, ObservableValue<Shown> shown, SlowdownExercises exercises) {
        return new SlowdownPage(shown).node(context, exercises);
    }

    private Node node(LabContext context, SlowdownExercises exercises) {
        BookPage page = new BookPage(context)
                .paragraph("page.what")
                .paragraph("page.now", shown.map(Shown::epoch), diverged(context.text()))
                .heading("page.quadratic")
                .equation("54", "C = \\frac{(y - a)^2}{2}")
                .equation("", of(Cost.QUADRATIC, SlowdownPage::quadraticCost))
                .equation("55", "\\frac{\\partial C}{\\partial w} = (a - y)\\,\\sigma'(z)\\,x")
                .equation("", of(Cost.QUADRATIC, SlowdownPage::quadraticGradient))
                .equation("56", "\\frac{\\partial C}{\\partial b} = (a - y)\\,\\sigma'(z)")
                .equation("", of(Cost.QUADRATIC, SlowdownPage::quadraticBias))
                .paragraph("page.flat")
                .heading("page.crossEntropy")
                .equation("57", "C = -\\frac{1}{n} \\sum_x \\left[ y \\ln a + (1 - y) \\ln (1 - a) \\right]")
                .equation("", of(Cost.CROSS_ENTROPY, SlowdownPage::crossEntropyCost))
                .equation(
                        "61",
                        "\\frac{\\partial C}{\\partial w_j} = \\frac{1}{n} \\sum_x x_j \\left( \\sigma(z) - y \\right)")
                .equation("", of(Cost.CROSS_ENTROPY, SlowdownPage::crossEntropyGradient))
                .equation(
                        "62", "\\frac{\\partial C}{\\partial b} = \\frac{1}{n} \\sum_x \\left( \\sigma(z) - y \\right)")
                .equation("", of(Cost.CROSS_ENTROPY, SlowdownPage::crossEntropyBias))
                .paragraph("page.cancelled")
                .heading("page.asPageRuns")
                .paragraph("page.mistake")
                .equation("", of(Cost.CROSS_ENTROPY, SlowdownPage::mistake))
                .paragraph("page.check")
                .heading("page.exercises");
        exercises.all().forEach(page::exercise);
        return page;
    }

    /** Says why numbers are missing, where they are. */
    private ObservableValue<String> diverged(Text text) {
        return Bindings.createStringBinding(
                () -> Situation.of(shown.getValue()) == Situation.NOT_A_NUMBER ? text.get("page.diverged") : "",
                shown,
                text.languageProperty());
    }

    /** A formula made of a neuron's numbers. */
    private interface Formula {
        String of(NeuronSetup setup, Moment now);
    }

    private ObservableValue<String> of(Cost cost, Formula formula) {
        Function<Shown, String> latex = now -> {
            NeuronRun run = now.comparison().of(cost);
            return formula.of(run.setup(), run.at(now.epoch()));
        };
        return shown.map(latex);
    }

    static String quadraticCost(NeuronSetup setup, Moment now) {
        Difference error = new Difference(setup.y(), now.a());
        int digits = Operands.digits(now.cost(), rounded -> Math.pow(error.value(rounded), 2) / 2);
        return "C = \\frac{(" + error.latex(digits) + ")^2}{2} = " + number(now.cost());
    }

    static String quadraticGradient(NeuronSetup setup, Moment now) {
        Difference error = new Difference(now.a(), setup.y());
        int digits = Operands.digits(
                now.dw(),
                rounded -> error.value(rounded)
                        * rounded.applyAsDouble(now.sigmaPrime())
                        * rounded.applyAsDouble(setup.x()));
        return "\\frac{\\partial C}{\\partial w} = (" + error.latex(digits) + ") \\cdot "
                + Tex.significant(now.sigmaPrime(), digits) + " \\cdot " + factor(setup.x(), digits) + " = "
                + number(now.dw());
    }

    static String quadraticBias(NeuronSetup setup, Moment now) {
        Difference error = new Difference(now.a(), setup.y());
        int digits =
                Operands.digits(now.db(), rounded -> error.value(rounded) * rounded.applyAsDouble(now.sigmaPrime()));
        return "\\frac{\\partial C}{\\partial b} = (" + error.latex(digits) + ") \\cdot "
                + Tex.significant(now.sigmaPrime(), digits) + " = " + number(now.db());
    }

    /** One logarithm is left, of 1 − a or of a; where that is small it is written as a small number. */
    static String crossEntropyCost(NeuronSetup setup, Moment now) {
        if (!Double.isFinite(now.z())) {
            return "C = \\ldots";
        }
        double away = setup.y() == 0 ? now.z() : -now.z();
        double miss = Activation.SIGMOID.value(away);
        double left = Activation.SIGMOID.value(-away);
        String logarithm;
        if (away > UNDERFLOW) {
            logarithm = "-\\ln \\left( " + power(now.cost(), -away / LN_10) + " \\right)";
        } else if (left < SMALL) {
            int digits = Operands.digits(now.cost(), rounded -> -Math.log(rounded.applyAsDouble(left)));
            logarithm = "-\\ln \\left( " + Tex.significant(left, digits) + " \\right)";
        } else if (setup.y() == 0 || miss < SMALL) {
            int digits = Operands.digits(now.cost(), rounded -> -Math.log1p(-rounded.applyAsDouble(miss)));
            logarithm = "-\\ln \\left( 1 - " + Tex.significant(miss, digits) + " \\right)";
        } else {
            int digits = Operands.digits(now.cost(), rounded -> -Math.log(rounded.applyAsDouble(left)));
            logarithm = "-\\ln " + Tex.significant(left, digits);
        }
        return "C = " + logarithm + " = " + number(now.cost());
    }

    /** 10 to a power that no floating-point number reaches. */
    private static String power(double cost, double exponent) {
        double whole = Math.floor(exponent);
        double mantissa = Math.pow(10, exponent - whole);
        int digits = Operands.digits(cost, rounded -> -Math.log(rounded.applyAsDouble(mantissa)) - whole * LN_10);
        return Tex.significant(mantissa, digits) + " \\cdot 10^{" + (long) whole + "}";
    }

    static String crossEntropyGradient(NeuronSetup setup, Moment now) {
        if (!Double.isFinite(now.z())) {
            return "\\frac{\\partial C}{\\partial w} = \\ldots";
        }
        Difference error = new Difference(now.a(), setup.y());
        int digits = Operands.digits(now.dw(), rounded -> rounded.applyAsDouble(setup.x()) * error.value(rounded));
        return "\\frac{\\partial C}{\\partial w} = " + factor(setup.x(), digits) + " \\cdot (" + error.latex(digits)
                + ") = " + number(now.dw());
    }

    static String crossEntropyBias(NeuronSetup setup, Moment now) {
        if (!Double.isFinite(now.z())) {
            return "\\frac{\\partial C}{\\partial b} = \\ldots";
        }
        Difference error = new Difference(now.a(), setup.y());
        return "\\frac{\\partial C}{\\partial b} = " + error.latex(Operands.digits(now.db(), error::value)) + " = "
                + number(now.db());
    }

    /** What the page steps w by, beside what it should step by; an output of exactly 0 or 1 was rounded. */
    static String mistake(NeuronSetup setup, Moment now) {
        if (!Double.isFinite(now.z())) {
            return "\\frac{\\partial C}{\\partial a} \\cdot x = \\ldots";
        }
        double rate = PageRule.rate(now.a(), setup.y());
        if (!Double.isFinite(rate)) {
            return "\\left| \\frac{\\partial C}{\\partial a} \\right| > 10^{15}, \\quad "
                    + product("z", now.db(), setup.x());
        }
        return product("a", rate, setup.x()) + ", \\quad " + product("z", now.db(), setup.x());
    }

    private static String product(String by, double rate, double x) {
        int digits = Operands.digits(rate * x, rounded -> rounded.applyAsDouble(rate) * rounded.applyAsDouble(x));
        return "\\frac{\\partial C}{\\partial " + by + "} \\cdot x = " + Tex.significant(rate, digits) + " \\cdot "
                + factor(x, digits) + " = " + number(rate * x);
    }

    private static String factor(double value, int digits) {
        String shown = Tex.significant(value, digits);
        return value < 0 ? "(" + shown + ")" : shown;
    }

    private static String number(double value) {
        return Tex.significant(value, Operands.FEWEST);
    }
}
