package nndl.ui.training.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.training.sweep.Axis;
import nndl.training.sweep.HyperParameter;

/** The two hyper-parameters of a map, never the same one, and the values they take. Needs no window. */
final class GridAxes {
    /** Values of one axis at most: more would not be legible. */
    static final int MOST_VALUES = 12;

    /** What can be varied here. */
    static final List<HyperParameter> PARAMETERS = List.of(
            HyperParameter.ETA,
            HyperParameter.LAMBDA,
            HyperParameter.MINI_BATCH,
            HyperParameter.NEURONS,
            HyperParameter.MOMENTUM,
            HyperParameter.DROPOUT,
            HyperParameter.EPOCHS,
            HyperParameter.TRAIN_SIZE,
            HyperParameter.SEED);

    private static final Map<HyperParameter, String> FIRST_VALUES = Map.of(
            HyperParameter.ETA, "0.1..10x5log",
            HyperParameter.LAMBDA, "0,0.1,1,10",
            HyperParameter.MINI_BATCH, "1,3,10,30,100",
            HyperParameter.NEURONS, "0,10,30,100",
            HyperParameter.MOMENTUM, "0,0.5,0.8,0.9",
            HyperParameter.DROPOUT, "0,0.25,0.5",
            HyperParameter.EPOCHS, "3,10,30",
            HyperParameter.TRAIN_SIZE, "100,300,1000,3000",
            HyperParameter.SEED, "1..5x5");

    final ObjectProperty<HyperParameter> down = new SimpleObjectProperty<>(HyperParameter.ETA);
    final ObjectProperty<HyperParameter> across = new SimpleObjectProperty<>(HyperParameter.LAMBDA);
    final ObjectProperty<List<String>> downValues = new SimpleObjectProperty<>(first(HyperParameter.ETA));
    final ObjectProperty<List<String>> acrossValues = new SimpleObjectProperty<>(first(HyperParameter.LAMBDA));
    private final Map<HyperParameter, List<String>> values = new EnumMap<>(HyperParameter.class);

    /** η down and λ across. */
    GridAxes() {
        down.addListener((value, old, now) -> picked(now, old, downValues, across));
        across.addListener((value, old, now) -> picked(now, old, acrossValues, down));
    }

    /** Whether they are two, and not one on its way to the other's place. */
    boolean areTwo() {
        return down.get() != across.get();
    }

    private static List<String> first(HyperParameter parameter) {
        return Axis.of(parameter, FIRST_VALUES.get(parameter)).values();
    }

    /** Another hyper-parameter comes with the values it had last; two axes of the same one change places. */
    private void picked(
            HyperParameter now,
            HyperParameter before,
            ObjectProperty<List<String>> itsValues,
            ObjectProperty<HyperParameter> other) {
        values.put(before, itsValues.get());
        List<String> wanted = other.get() == now ? otherValues(itsValues).get() : values.getOrDefault(now, first(now));
        values.put(now, wanted);
        if (other.get() == now) {
            other.set(before);
        }
        itsValues.set(wanted);
    }

    private ObjectProperty<List<String>> otherValues(ObjectProperty<List<String>> one) {
        return one == downValues ? acrossValues : downValues;
    }
}
