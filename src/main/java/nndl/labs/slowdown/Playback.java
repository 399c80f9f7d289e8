package nndl.labs.slowdown;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.ui.Parameter;
import nndl.ui.Scrubber;

/** The epoch looked at, which moves on while it runs. The courses are known from first to last; this only shows them. */
final class Playback {
    private final Scrubber scrubber = new Scrubber();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> perSecond = new SimpleObjectProperty<>(60);
    private double due;

    /** At epoch 0. */
    Playback(Parameter epochs) {
        epochs.valueProperty().subscribe(value -> {
            scrubber.plannedProperty().set(epochs.getInt());
            scrubber.newestProperty().set(epochs.getInt());
        });
        scrubber.look(0);
        running.addListener((value, was, is) -> {
            due = 0;
            if (is && isAtEnd()) {
                scrubber.look(0);
            }
        });
    }

    Scrubber scrubber() {
        return scrubber;
    }

    /** Whether it moves on; at the end it stops, and running then begins again. */
    BooleanProperty runningProperty() {
        return running;
    }

    /** Epochs a second. */
    ObjectProperty<Integer> perSecondProperty() {
        return perSecond;
    }

    /** The epoch looked at. */
    ReadOnlyIntegerProperty epochProperty() {
        return scrubber.shownProperty();
    }

    /** Moves on by what is due after so many seconds. */
    void advance(double seconds) {
        if (!running.get()) {
            return;
        }
        due += seconds * perSecond.get();
        int whole = (int) due;
        due -= whole;
        scrubber.look(epochProperty().get() + whole);
        if (isAtEnd()) {
            running.set(false);
        }
    }

    /** One epoch on. */
    void step() {
        running.set(false);
        scrubber.look(epochProperty().get() + 1);
    }

    /** Back to the start. */
    void reset() {
        running.set(false);
        scrubber.look(0);
    }

    private boolean isAtEnd() {
        return epochProperty().get() >= scrubber.plannedProperty().get();
    }
}
