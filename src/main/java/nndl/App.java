package nndl;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import nndl.ui.FileDialogs;
import nndl.ui.Home;
import nndl.ui.LabContext;
import nndl.ui.LabEntry;
import nndl.ui.Language;
import nndl.ui.Look;
import nndl.ui.Messages;
import nndl.ui.Preferences;
import nndl.ui.Shell;
import nndl.ui.Text;
import nndl.ui.Theme;

/** The program's window. Parameters: {@code --home=DIR} and {@code --data=DIR}, both optional. */
public final class App extends Application {
    private static final String FIRST_LAB = "training";
    private static final long CLOSING_MILLISECONDS = 2500;

    private final ExecutorService background = Executors.newCachedThreadPool(task -> daemon("background", task));
    private Shell shell;

    @Override
    public void start(Stage stage) {
        Map<String, String> named = getParameters().getNamed();
        Home home = Home.of(
                Optional.ofNullable(named.get("home")).map(Path::of),
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        LogFile.open(home);
        Messages messages = new Messages();
        Text text = new Text(Language.of(Locale.getDefault()));
        Troubles troubles = new Troubles(text, messages, home);
        Thread.setDefaultUncaughtExceptionHandler(troubles);
        Preferences preferences = new Preferences(home, troubles::preferences);
        text.languageProperty()
                .set(preferences.get("window.language", text.languageProperty().get(), Language::ofCode));
        Look look = new Look(
                preferences.get("window.theme", Theme.LIGHT, Theme::ofCode),
                preferences.get("window.textSize", Look.TEXT_SIZES.get(0), Look::ofTextSize));
        LabContext context = new LabContext(
                text,
                home,
                preferences,
                messages,
                new FileDialogs(() -> stage),
                Optional.ofNullable(named.get("data")).map(Path::of),
                background);
        List<LabEntry> labs = LabCatalog.labs();
        WindowPlace place = new WindowPlace(preferences);
        shell = new Shell(context, labs, look, WindowPlace.WIDTH, WindowPlace.HEIGHT);
        stage.setScene(shell.scene());
        stage.titleProperty().bind(text.of("app.name"));
        place.restore(stage);
        shell.open(preferences.get("window.lab", FIRST_LAB, id -> id));
        shell.bookOpenProperty().set(preferences.get("window.book", false, Boolean::valueOf));
        stage.setOnHiding(event -> place.keep(stage));
        stage.show();
    }

    @Override
    public void stop() {
        daemon("end in any case", App::endInAnyCase).start();
        shell.close();
        background.shutdownNow();
    }

    /** A lab that takes too long to close doesn't keep the program alive. */
    private static void endInAnyCase() {
        try {
            Thread.sleep(CLOSING_MILLISECONDS);
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
