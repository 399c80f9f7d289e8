package nndl.ui;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Sentences to the person: shown in the window without stopping anything, and kept in the log. Any thread may speak. */
public final class Messages {
    private static final Logger LOG = Logger.getLogger("nndl");
    private static final int MOST_SHOWN = 3;

    /** How grave a message is. */
    enum Kind {
        /** Good to know; goes by itself. */
        NOTICE,
        /** Something failed; stays until it is closed. */
        ERROR
    }

    record Message(Kind kind, ObservableValue<String> sentence) {}

    private final ObservableList<Message> shown = FXCollections.observableArrayList();

    /** Something good to know. */
    public void notice(ObservableValue<String> sentence) {
        LOG.info(sentence.getValue());
        show(new Message(Kind.NOTICE, sentence));
    }

    /** Takes a sentence back that no longer holds. On the FX thread. */
    public void takeBack(ObservableValue<String> sentence) {
        shown.removeIf(message -> message.sentence() == sentence);
    }

    /** Something failed, in a sentence that follows the language. */
    public void error(ObservableValue<String> sentence) {
        LOG.warning(sentence.getValue());
        show(new Message(Kind.ERROR, sentence));
    }

    /** Something failed; the log keeps the cause. */
    public void error(ObservableValue<String> sentence, Throwable cause) {
        LOG.log(Level.WARNING, sentence.getValue(), cause);
        show(new Message(Kind.ERROR, sentence));
    }

    /** Something failed, in the sentence of the layer where it did; the log keeps the cause. */
    public void error(String sentence, Throwable cause) {
        error(new ReadOnlyStringWrapper(sentence), cause);
    }

    /** What is on screen, oldest first; to be changed on the FX thread only. */
    ObservableList<Message> shown() {
        return shown;
    }

    private void show(Message message) {
        if (!Platform.isFxApplicationThread()) {
            Platform.runLater(() -> show(message));
            return;
        }
        shown.removeIf(
                older -> older.sentence().getValue().equals(message.sentence().getValue()));
        shown.add(message);
        if (shown.size() > MOST_SHOWN) {
            shown.remove(0);
        }
    }
}
