package nndl.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import nndl.data.DataException;
import nndl.ui.runs.RunShelf;

/**
 * What the shell lends to a lab.
 *
 * @param text the lab's words, and behind them the shell's
 * @param home where files are kept
 * @param preferences choices that outlive the window; keys start with the lab's id
 * @param solved which of the lab's exercises are solved
 * @param messages sentences to the person
 * @param files dialogs that choose a file
 * @param digits MNIST
 * @param runs those that are kept
 * @param background runs work off the FX thread, on daemon threads
 */
public record LabContext(
        Text text,
        Home home,
        Preferences preferences,
        Solved solved,
        Messages messages,
        FileDialogs files,
        DigitSource digits,
        RunShelf runs,
        Executor background) {

    /**
     * Works off the FX thread and takes on it what came of it; what goes wrong is said.
     *
     * @param work may take its time
     * @param take not called if the work failed
     * @param otherwise said of a failure that has no sentence of its own
     */
    public <T> void inBackground(Callable<T> work, Consumer<T> take, ObservableValue<String> otherwise) {
        background.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> take.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> sayFailure(e, otherwise));
            }
        });
    }

    /**
     * Says what went wrong.
     *
     * @param failure as it was thrown, or as a future passes it on
     * @param otherwise said if the failure has no sentence of its own
     */
    public void sayFailure(Throwable failure, ObservableValue<String> otherwise) {
        Throwable own = failure.getCause() instanceof DataException cause ? cause : failure;
        if (own instanceof DataException e) {
            messages.error(DataSentences.of(text, e), e);
        } else {
            messages.error(otherwise, failure);
        }
    }

    /** The same with the words and the exercises of a lab. */
    LabContext in(LabEntry lab) {
        return new LabContext(
                text.in(lab.folder()),
                home,
                preferences,
                solved.in(lab.id()),
                messages,
                files,
                digits,
                runs,
                background);
    }
}
