package nndl;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import nndl.ui.Look;
import nndl.ui.Preferences;
import nndl.ui.Shell;
import nndl.ui.Theme;
import nndl.ui.book.Equation;

/** The program's window. Parameters: {@code --home=DIR}, and {@code --data=DIR} if it was named. */
public final class App extends Application {
    private static final String FIRST_LAB = "training";
    private static final long CLOSING_MILLISECONDS = 2500;
    /** From the first picture of the window, which comes first. */
    private static final Duration UNTIL_FORMULAS = Duration.seconds(1.5);

    private Workplace workplace;
    private Shell shell;

    @Override
    public void start(Stage stage) {
        open(stage, getParameters());
    }

    /** Shows the program in a window. */
    void open(Stage stage, Parameters parameters) {
        Path home = Path.of(parameters.getNamed().get("home"));
        Optional<Path> data =
                Optional.ofNullable(parameters.getNamed().get("data")).map(Path::of);
        workplace = new Workplace(home, data);
        Thread.setDefaultUncaughtExceptionHandler(workplace.troubles());
        Preferences preferences = workplace.preferences();
        Look look = new Look(
                preferences.get("window.theme", Theme.LIGHT, Theme::ofCode),
                preferences.get("window.textSize", Look.TEXT_SIZES.get(0), Look::ofTextSize));
        shell = new Shell(workplace.context(stage), LabCatalog.labs(), look, WindowPlace.WIDTH, WindowPlace.HEIGHT);
        stage.setScene(shell.scene());
        stage.titleProperty().bind(workplace.text().of("app.name"));
        WindowPlace place = new WindowPlace(preferences);
        place.restore(stage);
        stage.setOnHiding(event -> place.keep(stage));
        shell.bookOpenProperty().set(preferences.get("window.book", false, Boolean::valueOf));
        shell.open(preferences.get("window.lab", FIRST_LAB, id -> id));
        stage.show();
        PauseTransition rest = new PauseTransition(UNTIL_FORMULAS);
        rest.setOnFinished(event -> Equation.warmUp());
        rest.play();
    }

    @Override
    public void stop() {
        Thread watchdog = new Thread(App::endInAnyCase, "end in any case");
        watchdog.setDaemon(true);
        watchdog.start();
        if (shell != null) { // else the start failed, and that is what is told
            try {
                shell.close();
            } finally {
                workplace.close();
            }
        }
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
}
