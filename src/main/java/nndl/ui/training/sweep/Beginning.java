package nndl.ui.training.sweep;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import nndl.data.MnistData;

/** Begins runs as soon as there are digits, unless it is called off before. On the FX thread. */
public final class Beginning {
    private final Supplier<CompletableFuture<MnistData>> digits;
    private final Consumer<MnistData> runs;
    private final Consumer<Throwable> failed;
    private boolean waiting;

    /**
     * Nothing begins yet.
     *
     * @param digits what runs learn from
     * @param runs begins them
     * @param failed hears why there are no digits
     */
    public Beginning(
            Supplier<CompletableFuture<MnistData>> digits, Consumer<MnistData> runs, Consumer<Throwable> failed) {
        this.digits = digits;
        this.runs = runs;
        this.failed = failed;
    }

    /** Begins once, however often it is asked to while digits are being read. */
    public void begin() {
        if (waiting) {
            return;
        }
        waiting = true;
        digits.get()
                .whenComplete((mnist, failure) -> Platform.runLater(() -> {
                    if (!waiting) {
                        return;
                    }
                    waiting = false;
                    if (failure == null) {
                        runs.accept(mnist);
                    } else {
                        failed.accept(failure);
                    }
                }));
    }

    /** Whether digits are being read for runs that are to begin. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Nothing begins before it is asked to again. */
    public void callOff() {
        waiting = false;
    }
}
