package nndl.labs.cost;

import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import nndl.ui.Text;

/** What the lab says about its state, following it and the language. */
final class CostWords {
    private final Text text;
    private final CostModel model;

    CostWords(Text text, CostModel model) {
        this.text = text;
        this.model = model;
    }

    /** Under the lab's name. */
    StringBinding subtitle() {
        return follow(() ->
                text.get("subtitle", exact(model.a().get()), exact(model.y().get())));
    }

    /** Where the neuron stands. */
    StringBinding place() {
        return follow(() ->
                text.get("read.place", exact(model.a().get()), exact(model.y().get()), shown(model.sigmaPrime())));
    }

    /** What is remarkable there. */
    StringBinding remark() {
        return follow(() -> {
            double a = model.a().get();
            double y = model.y().get();
            if (model.swappedProperty().get()) {
                String slope = shown(model.now(CostFunction.SWAPPED, Quantity.SLOPE_IN_A));
                if (y == 0 || y == 1) {
                    return text.get("remark.endless", exact(y), y == 0 ? "ln y" : "ln(1 − y)", slope);
                }
                return y == 0.5
                        ? text.get("remark.flat", shown(model.now(CostFunction.SWAPPED, Quantity.COST)))
                        : text.get("remark.straight", slope);
            }
            if (a == y) {
                return text.get("remark.minimum", shown(CostModel.lowest(CostFunction.CROSS_ENTROPY, y)));
            }
            double slow = model.now(CostFunction.QUADRATIC, Quantity.SLOPE_IN_Z);
            double fast = model.now(CostFunction.CROSS_ENTROPY, Quantity.SLOPE_IN_Z);
            return text.get(
                    "remark.cancels",
                    shown(model.sigmaPrime()),
                    shown(slow),
                    exact(model.difference()),
                    shown(fast / slow));
        });
    }

    private static String exact(double value) {
        return ReadOutTable.exact(value);
    }

    private static String shown(double value) {
        return ReadOutTable.number(value);
    }

    private StringBinding follow(Callable<String> sentence) {
        return Bindings.createStringBinding(
                sentence,
                model.a().valueProperty(),
                model.y().valueProperty(),
                model.functionsBinding(),
                text.languageProperty());
    }
}
