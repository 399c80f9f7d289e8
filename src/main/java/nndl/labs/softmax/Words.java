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
        return follow(() -> {
            String sum = Numbers.fixed(layer().sum(), 3);
            boolean chance = layer().outputs() == Outputs.SIGMOID && sum.equals("1.000");
            return chance ? text.get("sum.chance", sum) : text.get("sum." + kind(), sum);
        });
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
            String key = layer().size() == 2 ? "effect.two." + kind() : "effect." + kind();
            return text.get(key, k + 1, amount(answers[k]), most + 1, amount(answers[most]), Numbers.show(STEP));
        });
    }

    /** The cost, with its number. */
    StringBinding cost() {
        return follow(() -> {
            double a = layer().a(model.targetProperty().get());
            String cost = JacobianGrid.compact(layer().cost());
            boolean tiny = layer().outputs() == Outputs.SOFTMAX && a < SMALLEST;
            return text.get(tiny ? "cost.tiny" : "cost." + kind(), Formulas.significant(a), cost);
        });
    }

    /** The target's name. */
    StringBinding target() {
        return follow(() -> text.get("target.title", model.targetProperty().get() + 1));
    }

    /** What the errors ask for. */
    StringBinding error() {
        return follow(() -> {
            int y = model.targetProperty().get() + 1;
            if (layer().isRight()) {
                return text.get("error.none");
            }
            if (!layer().isWrongEverywhere()) {
                return text.get("error.some");
            }
            return layer().size() == 2 ? text.get("error.two." + kind(), y, 3 - y) : text.get("error." + kind(), y);
        });
    }

    private OutputLayer layer() {
        return model.layer();
    }

    private String kind() {
        return layer().outputs().name().toLowerCase(Locale.ROOT);
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
