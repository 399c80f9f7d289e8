package nndl.ui;

import java.util.Collections;
import java.util.NavigableSet;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Which epoch (or step) of a run is looked at: the newest, until a person goes back to an earlier one.
 *
 * <p>Needs no window.
 */
public final class Scrubber {
    private final IntegerProperty newest = new SimpleIntegerProperty(-1);
    private final IntegerProperty planned = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(-1);
    private final ObjectProperty<NavigableSet<Integer>> there =
            new SimpleObjectProperty<>(Collections.emptyNavigableSet());
    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(true);

    /** At the newest of nothing. */
    public Scrubber() {
        newest.addListener((value, old, now) -> {
            if (following.get() || shown.get() > now.intValue()) {
                shown.set(now.intValue());
            }
        });
    }

    /** The newest there is, −1 for none; the run sets it. */
    public IntegerProperty newestProperty() {
        return newest;
    }

    /** The last that is planned; the run sets it. */
    public IntegerProperty plannedProperty() {
        return planned;
    }

    /** The one looked at, −1 for none. */
    public ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the newest is looked at as it comes. */
    public ReadOnlyBooleanProperty followingProperty() {
        return following.getReadOnlyProperty();
    }

    /** Those of which there is more to see, a set that never changes; the run sets it. */
    public ObjectProperty<NavigableSet<Integer>> thereProperty() {
        return there;
    }

    /** Looks at one; at the newest and beyond, follows again. */
    public void look(int at) {
        following.set(at >= newest.get());
        shown.set(Math.max(Math.min(0, newest.get()), Math.min(at, newest.get())));
    }

    /** Looks at the newest from now on. */
    public void follow() {
        look(newest.get());
    }
}
