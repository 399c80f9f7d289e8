package nndl.labs.pad;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import nndl.labs.pad.Reading.Question;
import nndl.ui.NewestLoop;

/** The pads, the networks that read them, and what they make of one digit at the moment; {@link NumberDesk} has numbers. */
final class Desk {
    private final PadModel pad = new PadModel(Sheet.BLANK);
    private final PadNetworks networks;
    private final NumberDesk number;
    private final ObjectProperty<Writing> writing = new SimpleObjectProperty<>(Writing.DIGIT);
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Reading> glance = new ReadOnlyObjectWrapper<>();
    private final NewestLoop<Supplier<Reading>, Reading> loop;

    /**
     * A blank pad and no network.
     *
     * @param background where it is read
     * @param window where {@link #readingProperty} changes, usually the FX thread
     */
    Desk(Executor background, Executor window) {
        networks = new PadNetworks(background, window);
        number = new NumberDesk(networks, background, window);
        glance.set(Reading.glance(question()));
        reading.set(glance.get());
        loop = new NewestLoop<>(background, window, Reading::tell, this::take);
        InvalidationListener changed = value -> ask(question());
        pad.sheetProperty().addListener((value, old, now) -> ask(question()));
        pad.stepsProperty().addListener((value, old, now) -> ask(question()));
        networks.chosenProperty().addListener((value, old, now) -> ask(question()));
        networks.list().addListener(changed);
    }

    /** Verdicts follow the hand at once; what else there is to say comes from the background. */
    private void ask(Question question) {
        if (question.isQuick()) {
            Reading seen = Reading.glance(question);
            glance.set(seen);
            loop.ask(() -> seen);
        } else {
            loop.ask(() -> Reading.glance(question));
        }
    }

    private void take(Reading read) {
        if (!read.question().isQuick()) {
            glance.set(read);
        }
        reading.set(read);
    }

    /** The list may have changed before the choice follows. */
    private Question question() {
        int chosen = Math.min(networks.chosenProperty().get(), networks.list().size() - 1);
        return new Question(pad.sheet(), pad.stepsProperty().get(), networks.snapshot(), chosen);
    }

    /** The pad for one digit. */
    PadModel pad() {
        return pad;
    }

    /** The pad for a number, and how it is read. */
    NumberDesk number() {
        return number;
    }

    /** What is written just now, and so on which pad. */
    ObjectProperty<Writing> writingProperty() {
        return writing;
    }

    /** The pad that is drawn on. */
    PadModel drawnOn() {
        return writing.get() == Writing.DIGIT ? pad : number.pad();
    }

    PadNetworks networks() {
        return networks;
    }

    /** The ink and the verdicts alone: they follow the hand from one event to the next. */
    ReadOnlyObjectProperty<Reading> glanceProperty() {
        return glance.getReadOnlyProperty();
    }

    Reading glance() {
        return glance.get();
    }

    /** The newest reading with reasons; follows the pad within some milliseconds. */
    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    Reading reading() {
        return reading.get();
    }

    /** Done when what lies on the pad now has been read by the networks there are now. */
    CompletableFuture<Void> read() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Question wanted = question();
        ChangeListener<Reading> waiting = new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Reading> value, Reading old, Reading now) {
                if (now.question().equals(wanted) && now.isComplete()) {
                    reading.removeListener(this);
                    done.complete(null);
                }
            }
        };
        reading.addListener(waiting);
        ask(wanted);
        return done;
    }
}
