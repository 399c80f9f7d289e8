package nndl.ui.training.sweep;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import nndl.data.MnistData;
import nndl.ui.LabContext;
import nndl.ui.Text;

/** Begins runs as soon as there are digits, unless it is called off before. On the FX thread. */
final class Beginning {
    private final LabContext context;
    private final Text text;
    private final Supplier<CompletableFuture<MnistData>> digits;
    private final Consumer<MnistData> runs;
    private boolean waiting;

    Beginning(LabContext context, Text text, Supplier<CompletableFuture<MnistData>> digits, Consumer<MnistData> runs) {
        this.context = context;
        this.text = text;
        this.digits = digits;
        this.runs = runs;
    }

    /** Begins once, however often it is asked to while digits are being read. */
    void begin() {
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
                        context.sayFailure(failure, text.of("grid.failed"));
                    }
                }));
    }

    void callOff() {
        waiting = false;
    }
}
