package nndl.labs.training;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nndl.nn.Regularization;
import nndl.training.RunSettings;
import nndl.ui.LabContext;
import nndl.ui.book.BookPage;
import nndl.ui.book.Tex;
import nndl.ui.training.TrainingView;

/** The lab's page of the book: stochastic gradient descent and the regularized cost, with the settings as they are. */
final class TrainingPage {
    private static final int DIGITS = 6;

    private final ObservableValue<RunSettings> settings;

    TrainingPage(TrainingView view) {
        settings = view.settings();
    }

    Node node(LabContext context, TrainingExercises exercises) {
        BookPage page = new BookPage(context)
                .paragraph("page.what")
                .equation(
                        "20",
                        "w_k \\rightarrow w_k' = w_k - \\frac{\\eta}{m} \\sum_j \\frac{\\partial C_{X_j}}{\\partial w_k}")
                .equation("", of(settings -> step(settings, "w_k")))
                .equation(
                        "21",
                        "b_l \\rightarrow b_l' = b_l - \\frac{\\eta}{m} \\sum_j \\frac{\\partial C_{X_j}}{\\partial b_l}")
                .equation("", of(settings -> step(settings, "b_l")))
                .paragraph("page.charts")
                .paragraph("page.rings")
                .paragraph("page.lastBit")
                .heading("page.regularization")
                .paragraph("page.cost")
                .equation("87", "C = C_0 + \\frac{\\lambda}{2n} \\sum_w w^2")
                .equation("", of(TrainingPage::cost))
                .paragraph("page.decay")
                .equation(
                        "93",
                        "w \\rightarrow \\left(1 - \\frac{\\eta\\lambda}{n}\\right) w - \\frac{\\eta}{m} \\sum_x \\frac{\\partial C_x}{\\partial w}")
                .equation("", of(TrainingPage::decay))
                .paragraph("page.printed")
                .heading("page.exercises");
        exercises.all().forEach(page::exercise);
        return page;
    }

    private ObservableValue<String> of(Function<RunSettings, String> latex) {
        return settings.map(latex);
    }

    private static String step(RunSettings settings, String parameter) {
        return parameter + "' = " + parameter + rate(settings) + "\\sum_{j=1}^{"
                + settings.learning().miniBatchSize() + "} \\frac{\\partial C_{X_j}}{\\partial " + parameter + "}";
    }

    private static String rate(RunSettings settings) {
        RunSettings.Learning learning = settings.learning();
        return " - \\frac{" + Tex.number(learning.learningRate()) + "}{" + learning.miniBatchSize() + "} ";
    }

    private static String cost(RunSettings settings) {
        Regularization regularization = settings.learning().regularization();
        String n = Tex.count(settings.data().trainingSize());
        String lambda = Tex.number(regularization.lambda());
        if (regularization instanceof Regularization.L2) {
            return "C = C_0 + \\frac{" + lambda + "}{2 \\cdot " + n + "} \\sum_w w^2";
        }
        return regularization instanceof Regularization.L1
                ? "C = C_0 + \\frac{" + lambda + "}{" + n + "} \\sum_w |w|"
                : "C = C_0 \\quad (\\lambda = 0)";
    }

    private static String decay(RunSettings settings) {
        Regularization regularization = settings.learning().regularization();
        double eta = settings.learning().learningRate();
        int n = settings.data().trainingSize();
        double shrink = regularization.shrink(eta, n);
        double pull = regularization.pull(eta, n);
        return "w \\rightarrow "
                + (shrink == 1 ? "" : Tex.significant(shrink, DIGITS) + "\\, ")
                + "w"
                + (pull == 0 ? "" : " - " + Tex.significant(pull, DIGITS) + "\\, \\mathrm{sgn}(w)")
                + rate(settings)
                + "\\sum_x \\frac{\\partial C_x}{\\partial w}";
    }
}
