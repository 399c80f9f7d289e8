package nndl.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Which exercises of a lab are solved; kept in the preferences as {@code <lab>.exercise.<id>}. */
public final class Solved {
    private final Preferences preferences;
    private final String lab;
    private final Map<String, ReadOnlyBooleanWrapper> known;

    /** The exercises that are kept in {@code preferences}; {@link #in} gives a lab's. */
    public Solved(Preferences preferences) {
        this(preferences, "", new HashMap<>());
    }

    private Solved(Preferences preferences, String lab, Map<String, ReadOnlyBooleanWrapper> known) {
        this.preferences = preferences;
        this.lab = lab;
        this.known = known;
    }

    /** Those of one lab. */
    Solved in(String otherLab) {
        return new Solved(preferences, otherLab, known);
    }

    /** Whether the exercise is solved. */
    public ReadOnlyBooleanProperty of(String id) {
        return property(id).getReadOnlyProperty();
    }

    /** Keeps that the exercise is solved. */
    public void solve(String id) {
        if (!property(id).get()) {
            property(id).set(true);
            preferences.put(key(id), true);
        }
    }

    /** How many of these are solved. */
    IntegerBinding count(List<String> ids) {
        return Bindings.createIntegerBinding(
                () -> (int) ids.stream().filter(id -> of(id).get()).count(),
                ids.stream().map(this::of).toArray(Observable[]::new));
    }

    private ReadOnlyBooleanWrapper property(String id) {
        return known.computeIfAbsent(
                key(id), key -> new ReadOnlyBooleanWrapper(preferences.get(key, false, Boolean::valueOf)));
    }

    private String key(String id) {
        return lab + ".exercise." + id;
    }
}
