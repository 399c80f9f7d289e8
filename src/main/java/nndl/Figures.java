package nndl;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import nndl.ui.LabEntry;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Shell;
import nndl.ui.Theme;
import nndl.ui.Told;

/** Makes pictures of labs, each in a window of its own with a home that is thrown away. */
final class Figures implements AutoCloseable {
    private static final long MOST_SECONDS = 120;
    private static final int PULSES = 6;

    private final List<LabEntry> labs;
    private final Optional<Path> data;
    private final int width;
    private final int height;
    private final int scale;
    private final Path home;

    /**
     * Starts the toolkit if it doesn't run yet.
     *
     * @param labs the table of contents in the pictures
     * @param data the folder of the data sets, if it was named
     * @param scale pixels per unit
     */
    Figures(List<LabEntry> labs, Optional<Path> data, int width, int height, int scale) throws IOException {
        this.labs = labs;
        this.data = data;
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.home = Files.createTempDirectory("nndl-figures");
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException running) {
            started.complete(null);
        } catch (UnsupportedOperationException noDisplay) {
            throw new IOException(
                    "figures: " + noDisplay.getMessage() + "; started with java -jar it needs no display", noDisplay);
        }
        await(started);
        Platform.setImplicitExit(false);
    }

    /**
     * Writes {@code <lab>-<language>-<theme>-start.png} and one more for each told state, which gives its name, into
     * {@code folder}.
     */
    void render(LabEntry lab, Language language, Theme theme, Path folder) throws IOException {
        String name = lab.id() + "-" + language.code() + "-" + theme.code();
        Workplace place = new Workplace(home, data);
        Stage stage = onFx(() -> new Stage(StageStyle.UNDECORATED));
        Shell shell = onFx(() -> {
            place.text().languageProperty().set(language);
            Shell opened =
                    new Shell(place.context(stage), labs, new Look(theme, Look.TEXT_SIZES.get(0)), width, height);
            opened.open(lab.id());
            stage.setScene(opened.scene());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return opened;
        });
        try {
            write(shell, folder.resolve(name + "-start.png"));
            for (Told told : onFx(() -> shell.lab().told())) {
                await(onFx(() -> told.tell().get()));
                write(shell, folder.resolve(name + "-" + told.name() + ".png"));
            }
        } finally {
            onFx(() -> {
                stage.close();
                shell.close();
                place.close();
                return null;
            });
        }
    }

    /** Removes the home. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void write(Shell shell, Path file) throws IOException {
        await(pulses());
        ImageIO.write(onFx(() -> picture(shell)), "png", file.toFile());
    }

    /** Done when everything that waits for a pulse has had one. */
    private static CompletableFuture<Void> pulses() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int left = PULSES;

            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    done.complete(null);
                }
            }
        }.start());
        return done;
    }

    private BufferedImage picture(Shell shell) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = shell.scene().getRoot().snapshot(parameters, null);
        int across = (int) image.getWidth();
        int down = (int) image.getHeight();
        int[] pixels = new int[across * down];
        image.getPixelReader().getPixels(0, 0, across, down, PixelFormat.getIntArgbInstance(), pixels, 0, across);
        BufferedImage picture = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, across, down, pixels, 0, across);
        return picture;
    }

    private static <T> T onFx(Callable<T> task) throws IOException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Exception failed) {
                result.completeExceptionally(failed);
            }
        });
        return await(result);
    }

    private static <T> T await(CompletableFuture<T> result) throws IOException {
        try {
            return result.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IOException("figures: " + failed.getCause().getMessage(), failed.getCause());
        } catch (TimeoutException slow) {
            throw new IOException("figures: not ready after " + MOST_SECONDS + " seconds", slow);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("figures: interrupted", interrupted);
        }
    }
}
