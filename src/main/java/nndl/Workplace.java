package nndl;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import nndl.training.runs.KeptNetworks;
import nndl.training.runs.RunStore;
import nndl.ui.DigitSource;
import nndl.ui.Home;
import nndl.ui.LabContext;
import nndl.ui.Language;
import nndl.ui.Messages;
import nndl.ui.Preferences;
import nndl.ui.Solved;
import nndl.ui.Text;
import nndl.ui.WindowFileDialogs;
import nndl.ui.runs.RunShelf;

/** Everything that a window's labs are lent, made for one home. */
final class Workplace implements AutoCloseable {
    /** For the last choice, which is where the window was. */
    private static final long CLOSING_SECONDS = 2;

    private final Home home;
    private final Messages messages = new Messages();
    private final Text text = new Text(Language.of(Locale.getDefault()));
    private final Troubles troubles;
    private final Preferences preferences;
    private final DigitSource digits;
    private final RunShelf runs;
    private final ExecutorService choices = Executors.newSingleThreadExecutor(Workplace::daemon);
    private final ExecutorService background = Executors.newCachedThreadPool(Workplace::daemon);

    Workplace(Path home, Optional<Path> data) {
        this.home = new Home(home);
        this.digits = new DigitSource(data, background);
        this.troubles = new Troubles(text, messages, this.home);
        this.runs = new RunShelf(
                new RunStore(this.home.file("runs"), troubles::runs),
                KeptNetworks.ofThisMachine(),
                background,
                Platform::runLater);
        this.preferences = new Preferences(this.home, troubles::preferences, choices);
        text.languageProperty()
                .set(preferences.get("window.language", text.languageProperty().get(), Language::ofCode));
    }

    Text text() {
        return text;
    }

    Preferences preferences() {
        return preferences;
    }

    Troubles troubles() {
        return troubles;
    }

    LabContext context(Window window) {
        return new LabContext(
                text,
                home,
                preferences,
                new Solved(preferences),
                messages,
                new WindowFileDialogs(() -> window),
                digits,
                runs,
                background);
    }

    /** Writes what is still to be written, and stops what still works in the background. */
    @Override
    public void close() {
        choices.shutdown();
        runs.close();
        background.shutdownNow();
        try {
            choices.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    }
}
