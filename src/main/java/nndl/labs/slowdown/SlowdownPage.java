package nndl.labs.slowdown;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nndl.ui.LabContext;
import nndl.ui.book.BookPage;
import nndl.ui.book.Tex;

/** The lab's page of the book: both costs with their gradients, with the numbers of the epoch looked at. */
final class SlowdownPage {
    private static final int DIGITS = 3;

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
                .paragraph("page.now", shown.map(Shown::epoch))
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

    private static String quadraticCost(NeuronSetup setup, Moment now) {
        return "C = \\frac{(" + number(setup.y()) + " - " + output(now) + ")^2}{2} = " + number(now.cost());
    }

    private static String quadraticGradient(NeuronSetup setup, Moment now) {
        return "\\frac{\\partial C}{\\partial w} = " + error(setup, now) + " \\cdot " + number(now.sigmaPrime())
                + " \\cdot " + factor(setup.x()) + " = " + number(now.dw());
    }

    private static String quadraticBias(NeuronSetup setup, Moment now) {
        return "\\frac{\\partial C}{\\partial b} = " + error(setup, now) + " \\cdot " + number(now.sigmaPrime()) + " = "
                + number(now.db());
    }

    private static String crossEntropyCost(NeuronSetup setup, Moment now) {
        String logarithm = setup.y() == 0 ? "-\\ln (1 - " + output(now) + ")" : "-\\ln " + output(now);
        return "C = " + logarithm + " = " + number(now.cost());
    }

    private static String crossEntropyGradient(NeuronSetup setup, Moment now) {
        return "\\frac{\\partial C}{\\partial w} = " + factor(setup.x()) + " \\cdot " + error(setup, now) + " = "
                + number(now.dw());
    }

    private static String crossEntropyBias(NeuronSetup setup, Moment now) {
        return "\\frac{\\partial C}{\\partial b} = " + output(now) + " - " + number(setup.y()) + " = "
                + number(now.db());
    }

    private static String mistake(NeuronSetup setup, Moment now) {
        return "\\frac{\\partial C}{\\partial a} = " + number(PageRule.rate(now.a(), setup.y()))
                + ", \\quad \\frac{\\partial C}{\\partial z} = " + number(now.db());
    }

    private static String error(NeuronSetup setup, Moment now) {
        return "(" + output(now) + " - " + number(setup.y()) + ")";
    }

    private static String factor(double value) {
        return value < 0 ? "(" + number(value) + ")" : number(value);
    }

    private static String output(Moment now) {
        return Tex.fixed(now.a(), DIGITS);
    }

    private static String number(double value) {
        return Tex.significant(value, DIGITS);
    }
}
