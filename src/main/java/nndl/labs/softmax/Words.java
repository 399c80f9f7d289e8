package nndl.labs.softmax;

import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import nndl.ui.Numbers;
import nndl.ui.Text;

/** What the lab says about its state, following it and the language. */
final class Words {
    private static final double STEP = 0.1;
    private static final double SMALLEST = 0.0001;

    private final Text text;
    private final SoftmaxModel model;

    Words(Text text, SoftmaxModel model) {
        this.text = text;
        this.model = model;
    }

    /** Under the lab's name. */
    StringBinding subtitle() {
        return follow(() -> text.get("subtitle." + kind(), layer().size()));
    }

    /** What the outputs sum to. */
    StringBinding sum() {
        return follow(() -> text.get("sum." + kind(), Numbers.fixed(layer().sum(), 3)));
    }

    /** What raising the input looked at does. */
    StringBinding effect() {
        return follow(() -> {
            int k = model.lookedAtProperty().get();
            if (layer().isLimit()) {
                return text.get("effect.limit." + kind());
            }
            double[] answers = layer().answers(k, STEP);
            int most = k == 0 ? 1 : 0;
            for (int j = 0; j < answers.length; j++) {
                most = j != k && answers[j] < answers[most] ? j : most;
            }
            return text.get(
                    "effect." + kind(), k + 1, amount(answers[k]), most + 1, amount(answers[most]), Numbers.show(STEP));
        });
    }

    /** The cost, with its number. */
    StringBinding cost() {
        return follow(() -> {
            double a = layer().a(model.targetProperty().get());
            String cost = Double.isInfinite(layer().cost()) ? Numbers.show(layer().cost()) : fixed(layer().cost());
            boolean tiny = layer().outputs() == Outputs.SOFTMAX && a < SMALLEST;
            return text.get(tiny ? "cost.tiny" : "cost." + kind(), fixed(a), cost);
        });
    }

    /** The target's name. */
    StringBinding target() {
        return follow(() -> text.get("target.title", model.targetProperty().get() + 1));
    }

    /** What the errors ask for. */
    StringBinding error() {
        return follow(() -> text.get("error." + kind(), model.targetProperty().get() + 1));
    }

    private OutputLayer layer() {
        return model.layer();
    }

    private String kind() {
        return layer().outputs().name().toLowerCase(Locale.ROOT);
    }

    private static String fixed(double value) {
        return Numbers.fixed(value, 3);
    }

    private static String amount(double change) {
        double size = Math.abs(change);
        return size < SMALLEST ? "< " + Numbers.show(SMALLEST) : Numbers.fixed(size, 4);
    }

    private StringBinding follow(Callable<String> sentence) {
        return Bindings.createStringBinding(
                sentence, model.layerProperty(), model.lookedAtProperty(), text.languageProperty());
    }
}
