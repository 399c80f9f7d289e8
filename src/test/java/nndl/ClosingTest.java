package nndl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import nndl.ui.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a Java of its own, closed while it trains. */
final class ClosingTest {
    private static final String CLOSED = "the window was told to close";

    @Test
    void window_closedInMidRun_endsTheProgramWell(@TempDir Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D"))
                .toList());
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), ClosingTest.class.getName(), home.toString()));
        Path output = home.resolve("output");
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(program.waitFor(90, TimeUnit.SECONDS), "the program did not end");
        } finally {
            program.destroyForcibly();
        }
        String said = Files.readString(output);
        assertEquals(0, program.exitValue(), said);
        assertTrue(said.contains(CLOSED), said);
        assertFalse(Files.exists(home.resolve(LogFile.NAME)), "something was logged");
    }

    /** Opens the window, presses Run, and closes the window two seconds later. */
    public static void main(String[] arguments) {
        Application.launch(Closed.class, "--home=" + arguments[0]);
    }

    /** The program, told what to do. */
    public static final class Closed extends Application {
        private final App app = new App();

        @Override
        public void start(Stage stage) {
            Home home = new Home(Path.of(getParameters().getNamed().get("home")));
            LogFile.open(() -> home);
            app.open(stage, getParameters());
            after(1, () -> ((Button) stage.getScene().lookup(".run-controls .accent")).fire());
            after(3, () -> {
                System.out.println(CLOSED);
                Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            });
        }

        @Override
        public void stop() {
            app.stop();
        }

        private static void after(double seconds, Runnable action) {
            PauseTransition wait = new PauseTransition(Duration.seconds(seconds));
            wait.setOnFinished(event -> action.run());
            wait.play();
        }
    }
}
