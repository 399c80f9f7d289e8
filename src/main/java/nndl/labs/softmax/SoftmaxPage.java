package nndl.labs.softmax;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nndl.ui.LabContext;
import nndl.ui.book.BookPage;

/** The lab's page in the book panel. */
final class SoftmaxPage {
    private final BookPage page;
    private final SoftmaxModel model;

    SoftmaxPage(LabContext context, SoftmaxModel model) {
        this.model = model;
        page = new BookPage(context)
                .paragraph("page.what")
                .heading("page.softmax")
                .equation("78", "a_j = \\frac{e^{z_j}}{\\sum_k e^{z_k}}")
                .equation(
                        "",
                        now(formulas ->
                                formulas.activation(model.lookedAtProperty().get())))
                .equation("79", "\\sum_j a_j = \\frac{\\sum_j e^{z_j}}{\\sum_k e^{z_k}} = 1")
                .equation("", now(Formulas::sum))
                .paragraph("page.sum")
                .equation("83", "a_j = \\frac{e^{c z_j}}{\\sum_k e^{c z_k}}")
                .paragraph("page.c")
                .heading("page.slopes")
                .equation("", "\\frac{\\partial a_j}{\\partial z_k} = a_j\\,(\\delta_{jk} - a_k)")
                .equation(
                        "",
                        now(formulas -> formulas.slopes(model.lookedAtProperty().get())))
                .paragraph("page.monotone")
                .equation("", "z_j = \\ln a_j + C")
                .paragraph("page.inverse")
                .heading("page.cost")
                .equation("80", "C = -\\ln a_y^L")
                .equation("", now(Formulas::cost))
                .equation("81", "\\frac{\\partial C}{\\partial b_j^L} = a_j^L - y_j")
                .equation("82", "\\frac{\\partial C}{\\partial w_{jk}^L} = a_k^{L-1}\\,(a_j^L - y_j)")
                .equation("84", "\\delta_j^L = a_j^L - y_j")
                .equation("", now(Formulas::error))
                .paragraph("page.error");
        new SoftmaxExercises(model).all().forEach(page::exercise);
    }

    Node node() {
        return page;
    }

    private ObservableValue<String> now(Function<Formulas, String> formula) {
        return Bindings.createStringBinding(
                () -> formula.apply(new Formulas(model.layer())), model.layerProperty(), model.lookedAtProperty());
    }
}
