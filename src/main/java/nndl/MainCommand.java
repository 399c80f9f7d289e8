package nndl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import nndl.cli.DataOption;
import nndl.training.Experiments;
import nndl.ui.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec;

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
        return DataOption.folder(spec);
    }

    @Override
    public Integer call() {
        List<String> parameters = new ArrayList<>();
        parameters.add("--home=" + home().folder());
        data().ifPresent(folder -> parameters.add("--data=" + folder));
        try {
            Application.launch(App.class, parameters.toArray(String[]::new));
        } catch (RuntimeException | LinkageError noWindow) {
            LOG.log(Level.WARNING, "no window", noWindow);
            System.err.println("No window can be opened here (" + reason(noWindow) + "); running in the terminal.");
            return spec.commandLine()
                    .execute(withFolders("experiment", Experiments.all().get(0).id()));
        }
        return 0;
    }

    /** Read anew, the command line would forget them. */
    private String[] withFolders(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--home", home().folder().toString()));
        data().ifPresent(folder -> words.addAll(List.of("--data", folder.toString())));
        return words.toArray(String[]::new);
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
