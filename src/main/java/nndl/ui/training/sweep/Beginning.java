package nndl.ui.training.sweep;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import nndl.data.DataException;
import nndl.data.MnistData;
import nndl.ui.DataSentences;
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

    /** Once, however often it is asked for while digits are being read. */
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
                    } else if (failure.getCause() instanceof DataException e) {
                        context.messages().error(DataSentences.of(text, e), e);
                    } else {
                        failed(failure);
                    }
                }));
    }

    /** Says that runs failed for a reason that belongs into the log. */
    void failed(Throwable cause) {
        context.messages().error(text.of("grid.failed"), cause);
    }

    void callOff() {
        waiting = false;
    }
}
