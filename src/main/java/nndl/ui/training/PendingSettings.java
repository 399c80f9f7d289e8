package nndl.ui.training;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import nndl.training.RunSettings;

/**
 * What a change of the settings does: η and λ change the run under way, if that is on screen; everything else waits for the
 * next run, as does another run of the book.
 */
final class PendingSettings {
    private final SettingsModel model;
    private final UnderWay underWay;
    private final RunScreen screen;
    private final Runnable showNext;
    private final BooleanProperty pending = new SimpleBooleanProperty();

    /**
     * Follows the settings from now on.
     *
     * @param showNext shows the run that they ask for, where none has begun
     */
    PendingSettings(SettingsModel model, UnderWay underWay, RunScreen screen, Runnable showNext) {
        this.model = model;
        this.underWay = underWay;
        this.screen = screen;
        this.showNext = showNext;
        model.settings.addListener((value, old, now) -> changed());
    }

    /** Whether settings are chosen that only the next run can have. */
    ObservableBooleanValue pendingProperty() {
        return pending;
    }

    /** Another run is on screen; it is compared with what is chosen. */
    void look() {
        pending.set(isActiveOnScreen() ? isBeyondReach() : isOther());
    }

    /** The run on screen is the one that is chosen. */
    void none() {
        pending.set(false);
    }

    private void changed() {
        if (isActiveOnScreen()) {
            if (!model.isTakingOver()) {
                underWay.change(model.settings.get().learning());
            }
            pending.set(model.isTakingOver() || isBeyondReach());
        } else if (screen.run().results().isEmpty() && !underWay.isActive()) {
            showNext.run();
        } else {
            pending.set(isOther());
        }
    }

    private boolean isActiveOnScreen() {
        return underWay.isActive() && underWay.is(screen.run());
    }

    private boolean isOther() {
        return !model.settings.get().equals(screen.run().settings());
    }

    /** Whether more is chosen than η and λ could change. */
    private boolean isBeyondReach() {
        RunSettings begun = screen.run().settings();
        RunSettings wanted = model.settings.get();
        RunSettings.Learning chosen = wanted.learning();
        RunSettings.Learning reachable = begun.learning().with(chosen.learningRate(), chosen.regularization());
        return !begun.withLearning(reachable).equals(wanted);
    }
}
