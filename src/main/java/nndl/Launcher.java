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

    private static final Logger OWN = Logger.getLogger("nndl");

    private Launcher() {}

    /** Runs a command, or opens the window if there is none. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // outlines and pictures only: windows are JavaFX's
        System.setProperty("jdk.console", "java.base"); // since Java 22: no console where there is no terminal
        CommandLine line = commandLine();
        MainCommand command = line.getCommand();
        LogFile.open(command::home);
        System.exit(status(line, arguments));
    }

    /** Also what no command can foresee, such as too little memory, is a sentence. */
    private static int status(CommandLine line, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            return Cli.failUnforeseen(failure, line);
        }
    }

    /** All commands; the exit status is 0 if it went well, 1 if it failed, 2 if it was called wrongly. */
    static CommandLine commandLine() {
        TOOLKIT.setLevel(Level.OFF);
        OWN.setUseParentHandlers(false);
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
