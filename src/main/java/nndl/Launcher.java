package nndl;

import nndl.cli.Cli;
import picocli.CommandLine.Command;

/** The program's entry. */
@Command(name = "nndl-lab", mixinStandardHelpOptions = true)
public final class Launcher {
    private Launcher() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.exit(Cli.under(new Launcher()).execute(arguments));
    }
}
