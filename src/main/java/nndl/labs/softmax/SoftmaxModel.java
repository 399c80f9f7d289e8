package nndl.labs.softmax;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.ui.Parameter;

/**
 * The lab's state: what a person chose, and the {@link OutputLayer} that follows from it.
 *
 * <p>Ten weighted inputs are kept, of which the first few are in use, so that fewer and more again loses none.
 */
final class SoftmaxModel {
    static final int FEWEST = 2;
    static final int MOST = 10;
    private static final double[] BOOK = {2.5, -1, 3.2, 0.5};
    private static final int BOOK_TARGET = 2;
    /** Far beyond what exponentials can hold, and small enough for six decimals to count. */
    private static final double FARTHEST = 1e6;

    private static final int MOST_DECIMALS = 4;

    private final List<Parameter> inputs = IntStream.range(0, MOST)
            .mapToObj(j -> Parameter.linear(-5, 5, 0.1, j < BOOK.length ? BOOK[j] : 0)
                    .widening(-FARTHEST, FARTHEST)
                    .decimals(MOST_DECIMALS))
            .toList();
    private final Parameter count = Parameter.whole(FEWEST, MOST, BOOK.length);
    private final Parameter c = Parameter.logarithmicToInfinity(0.01, 100, 1).widening(1e-6, Double.POSITIVE_INFINITY);
    private final ObjectProperty<Outputs> outputs = new SimpleObjectProperty<>(Outputs.SOFTMAX);
    private final IntegerProperty target = new SimpleIntegerProperty(BOOK_TARGET);
    private final IntegerProperty lookedAt = new SimpleIntegerProperty(0);
    private final ReadOnlyObjectWrapper<OutputLayer> layer = new ReadOnlyObjectWrapper<>();
    private boolean several;

    /** The book's sliders. */
    SoftmaxModel() {
        inputs.forEach(input -> input.valueProperty().addListener(value -> {
            input.decimals(decimals(input.get())); // before the field, which listens later, asks for it
            changed();
        }));
        count.valueProperty().addListener(value -> counted());
        c.valueProperty().addListener(value -> changed());
        outputs.addListener(value -> changed());
        target.addListener(value -> changed());
        changed();
    }

    /** As many as leave a field room for the sign and all leading digits. */
    private static int decimals(double z) {
        int leading = Math.abs(z) < 10 ? 1 : 1 + (int) Math.floor(Math.log10(Math.abs(z)));
        return Math.max(0, MOST_DECIMALS + 1 - leading);
    }

    /** The weighted input z_j, j from 0; those from {@link #count} on are not in use. */
    Parameter input(int j) {
        return inputs.get(j);
    }

    /** How many inputs and outputs there are. */
    Parameter count() {
        return count;
    }

    /** The factor of (83). */
    Parameter c() {
        return c;
    }

    ObjectProperty<Outputs> outputsProperty() {
        return outputs;
    }

    /** The index of the desired output, from 0. */
    IntegerProperty targetProperty() {
        return target;
    }

    /** The index of the input whose effect is looked at, from 0. */
    IntegerProperty lookedAtProperty() {
        return lookedAt;
    }

    /** What follows from all of it. */
    ReadOnlyObjectProperty<OutputLayer> layerProperty() {
        return layer.getReadOnlyProperty();
    }

    OutputLayer layer() {
        return layer.get();
    }

    /**
     * Makes output j what is wanted by moving the weighted inputs; at the limit nothing moves.
     *
     * @param wanted is kept within 1e-6 of 0 and 1
     */
    void pull(int j, double wanted) {
        if (!layer().isLimit()) {
            take(layer().inputsFor(j, wanted));
        }
    }

    /** Takes these weighted inputs as they are. */
    void take(double... z) {
        atOnce(() -> {
            count.exactly(z.length);
            for (int j = 0; j < z.length; j++) {
                input(j).exactly(Math.max(-FARTHEST, Math.min(FARTHEST, z[j])));
            }
        });
    }

    /** Everything as in the book. */
    void reset() {
        atOnce(() -> {
            inputs.forEach(Parameter::reset);
            count.reset();
            c.reset();
            outputs.set(Outputs.SOFTMAX);
            target.set(BOOK_TARGET);
            lookedAt.set(0);
        });
    }

    private void counted() {
        target.set(Math.min(target.get(), count.getInt() - 1));
        lookedAt.set(Math.min(lookedAt.get(), count.getInt() - 1));
        changed();
    }

    /** Many changes that are seen as one. */
    private void atOnce(Runnable changes) {
        several = true;
        try {
            changes.run();
        } finally {
            several = false;
            changed();
        }
    }

    private void changed() {
        if (!several) {
            double[] z =
                    Arrays.copyOf(inputs.stream().mapToDouble(Parameter::get).toArray(), count.getInt());
            layer.set(new OutputLayer(outputs.get(), z, c.get(), target.get()));
        }
    }
}
