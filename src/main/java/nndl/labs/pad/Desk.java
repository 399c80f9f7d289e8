package nndl.labs.pad;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import nndl.labs.pad.Reading.Question;
import nndl.ui.NewestLoop;

/** The pad, the networks that read it, and what they make of it at the moment. */
final class Desk {
    private final PadModel pad = new PadModel();
    private final PadNetworks networks;
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>();
    private final NewestLoop<Question, Reading> loop;

    /**
     * A blank pad and no network.
     *
     * @param background where it is read
     * @param window where {@link #readingProperty} changes, usually the FX thread
     */
    Desk(Executor background, Executor window) {
        networks = new PadNetworks(background, window);
        Question question = question();
        reading.set(
                new Reading(question, question.sheet().ink(), Optional.empty(), List.of(), Optional.empty(), Map.of()));
        loop = new NewestLoop<>(background, window, Reading::tell, reading::set);
        InvalidationListener ask = value -> loop.ask(question());
        pad.sheetProperty().addListener((value, old, now) -> loop.ask(question()));
        pad.stepsProperty().addListener((value, old, now) -> loop.ask(question()));
        networks.chosenProperty().addListener((value, old, now) -> loop.ask(question()));
        networks.list().addListener(ask);
    }

    /** The list may have changed before the choice follows. */
    private Question question() {
        int chosen = Math.min(networks.chosenProperty().get(), networks.list().size() - 1);
        return new Question(pad.sheet(), pad.stepsProperty().get(), networks.snapshot(), chosen);
    }

    PadModel pad() {
        return pad;
    }

    PadNetworks networks() {
        return networks;
    }

    /** The newest reading that is done; follows the pad within milliseconds. */
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
        loop.ask(wanted);
        return done;
    }
}
