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
                text.get("subtitle", shown(model.a().get()), shown(model.y().get())));
    }

    /** Where the neuron stands. */
    StringBinding place() {
        return follow(() ->
                text.get("read.place", shown(model.a().get()), shown(model.y().get()), shown(model.sigmaPrime())));
    }

    /** What is remarkable there. */
    StringBinding remark() {
        return follow(() -> {
            double a = model.a().get();
            double y = model.y().get();
            if (model.swappedProperty().get()) {
                boolean endless = y == 0 || y == 1;
                return endless
                        ? text.get("remark.endless", shown(y))
                        : text.get("remark.straight", shown(model.now(CostFunction.SWAPPED, Quantity.SLOPE_IN_A)));
            }
            if (a == y) {
                return text.get("remark.minimum", shown(CostModel.lowest(CostFunction.CROSS_ENTROPY, y)));
            }
            double slow = model.now(CostFunction.QUADRATIC, Quantity.SLOPE_IN_Z);
            double fast = model.now(CostFunction.CROSS_ENTROPY, Quantity.SLOPE_IN_Z);
            return text.get("remark.cancels", shown(model.sigmaPrime()), shown(slow), shown(fast), shown(fast / slow));
        });
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
