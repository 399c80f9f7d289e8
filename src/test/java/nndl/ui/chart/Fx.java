package nndl.ui.chart;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** Runs parts of a test on the JavaFX thread, and shows charts in windows there. */
final class Fx {
    static final ChartWords WORDS = ChartWords.of((key, arguments) -> new SimpleStringProperty(key));

    private Fx() {}

    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    static <T> T get(Callable<T> part) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(part.call());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result.get(20, TimeUnit.SECONDS);
    }

    static void run(Runnable part) throws Exception {
        get(() -> {
            part.run();
            return null;
        });
    }

    /** Asks on the JavaFX thread, again and again for at most ten seconds, until the answer is yes. */
    static void await(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after ten seconds");
            }
            Thread.sleep(5);
        }
    }

    /** Shows the chart alone in a window whose theme colours are set here. */
    static Stage show(LiveChart chart, double width, double height) {
        var root = new StackPane(chart);
        root.setStyle("-color-bg-default: white; -color-fg-default: black; -color-fg-muted: #57606a;"
                + "-color-fg-subtle: #6e7781; -color-border-default: #d0d7de; -color-border-muted: #d0d7de;"
                + "-color-accent-emphasis: #0969da; -color-neutral-muted: #eeeeee;");
        var stage = new Stage();
        stage.setScene(new Scene(root, width, height));
        stage.show();
        return stage;
    }
}
