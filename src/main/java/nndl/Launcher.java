package nndl;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nndl.cli.Cli;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** The program's entry; not the application class itself, which can't be started from the class path. */
public final class Launcher {
    /** Held here, because the log manager forgets loggers that nobody holds. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Launcher() {}

    /** Runs a command, or opens the window if there is none. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // outlines and pictures only: windows are JavaFX's
        System.exit(commandLine().execute(arguments));
    }

    /** All commands; the exit status is 0 if it went well, 1 if it failed, 2 if it was called wrongly. */
    static CommandLine commandLine() {
        TOOLKIT.setLevel(Level.OFF);
        CommandLine line = Cli.under(new MainCommand());
        line.addSubcommand(new FiguresCommand(LabCatalog::labs));
        return line;
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Launcher.class.getPackage().getImplementationVersion();
            return new String[] {"NNDL Lab " + Optional.ofNullable(version).orElse("(not packaged)")};
        }
    }
}
