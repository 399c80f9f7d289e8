package nndl.ui;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/**
 * A state of a lab that tells what the lab is about, for pictures.
 *
 * @param name lower case, part of the picture's file name
 * @param tell puts the lab into the state, on the FX thread; done when it is on screen
 */
public record Told(String name, Supplier<CompletableFuture<Void>> tell) {
    /** Done when what runs, or is about to, has ended and its last words are on screen. */
    public static CompletableFuture<Void> whenEnded(ObservableValue<Boolean> running) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        running.addListener((value, was, is) -> {
            if (!is) {
                Platform.runLater(() -> ended.complete(null));
            }
        });
        return ended;
    }
}
