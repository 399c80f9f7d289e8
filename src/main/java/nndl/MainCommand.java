package nndl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import nndl.ui.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a sub-command: opens the window. */
@Command(
        name = "nndl-lab",
        mixinStandardHelpOptions = true,
        versionProvider = Launcher.Version.class,
        description =
                "The desktop companion to Neural Networks and Deep Learning. Without a command, opens the window.")
final class MainCommand implements Callable<Integer> {
    private static final Logger LOG = Logger.getLogger("nndl");

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Keeps preferences, runs and the log there; default: NNDL_HOME, else the user's data folder.")
    private Path home;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Reads MNIST from there; default: the folder data beside the program.")
    private Path data;

    private final Runnable terminalRun;

    /**
     * The command.
     *
     * @param terminalRun what to do where no window can be opened
     */
    MainCommand(Runnable terminalRun) {
        this.terminalRun = terminalRun;
    }

    /** The folder that keeps what a person made. */
    Home home() {
        return Home.of(
                Optional.ofNullable(home),
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    /** The folder of the data sets, if it was named. */
    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    @Override
    public Integer call() {
        LogFile.open(home());
        List<String> parameters = new ArrayList<>();
        parameters.add("--home=" + home().folder());
        data().ifPresent(folder -> parameters.add("--data=" + folder));
        try {
            Application.launch(App.class, parameters.toArray(String[]::new));
        } catch (RuntimeException | LinkageError noWindow) {
            LOG.log(Level.WARNING, "no window", noWindow);
            System.err.println("No window can be opened here (" + reason(noWindow) + "); running in the terminal.");
            terminalRun.run();
        }
        return 0;
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.toString() : root.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
