package nndl.labs.cost;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nndl.ui.LabContext;
import nndl.ui.book.BookPage;
import nndl.ui.book.Tex;

/** The lab's page in the book panel. */
final class CostPage {
    private static final int DIGITS = 4;

    private final BookPage page;
    private final CostModel model;

    CostPage(LabContext context, CostModel model) {
        this.model = model;
        page = new BookPage(context)
                .paragraph("page.what")
                .heading("page.quadratic")
                .equation("54", "C = \\tfrac{1}{2}\\,(y - a)^2")
                .equation("", now(this::quadratic))
                .paragraph("page.slow")
                .heading("page.crossEntropy")
                .equation("57", "C = -\\left[y \\ln a + (1 - y) \\ln (1 - a)\\right]")
                .equation("", now(this::crossEntropy))
                .equation("63", "C = -\\sum_j \\left[y_j \\ln a_j^L + (1 - y_j) \\ln (1 - a_j^L)\\right]")
                .paragraph("page.several")
                .equation("66", "\\delta^L = a^L - y")
                .equation("", now(this::error))
                .paragraph("page.cancels")
                .heading("page.lowest")
                .equation("64", "C = -\\left[y \\ln y + (1 - y) \\ln (1 - y)\\right]")
                .equation("", now(this::entropy))
                .paragraph("page.entropy")
                .heading("page.swapped")
                .paragraph("page.swap")
                .heading("page.linear")
                .paragraph("page.linearToo");
        new CostExercises(model).all().forEach(page::exercise);
    }

    Node node() {
        return page;
    }

    private String quadratic() {
        return "C = \\tfrac{1}{2}\\,(" + y() + " - " + a() + ")^2 = " + number(CostFunction.QUADRATIC, Quantity.COST);
    }

    private String crossEntropy() {
        return "C = " + entropyOf(y(), a()) + " = " + number(CostFunction.CROSS_ENTROPY, Quantity.COST);
    }

    private String error() {
        return "\\delta = " + a() + " - " + y() + " = " + Tex.number(model.difference());
    }

    private String entropy() {
        return "C = " + entropyOf(y(), y()) + " = "
                + tex(CostModel.lowest(CostFunction.CROSS_ENTROPY, model.y().get()));
    }

    /** At a desired output of 0 or 1 one of the terms is 0 and is left out. */
    private String entropyOf(String y, String a) {
        if (model.y().get() == 0) {
            return "-\\ln (1 - " + a + ")";
        }
        if (model.y().get() == 1) {
            return "-\\ln " + a;
        }
        return "-\\left[" + y + " \\ln " + a + " + (1 - " + y + ") \\ln (1 - " + a + ")\\right]";
    }

    private String a() {
        return factor(model.a().get());
    }

    private String y() {
        return factor(model.y().get());
    }

    private String number(CostFunction function, Quantity quantity) {
        return tex(model.now(function, quantity));
    }

    /** All digits, in parentheses where there is a product in it. */
    private static String factor(double value) {
        String tex = Tex.number(value);
        return tex.contains("\\cdot") ? "(" + tex + ")" : tex;
    }

    private static String tex(double value) {
        return Tex.significant(value, DIGITS);
    }

    private ObservableValue<String> now(Supplier<String> formula) {
        return Bindings.createStringBinding(
                formula::get, model.a().valueProperty(), model.y().valueProperty());
    }
}
