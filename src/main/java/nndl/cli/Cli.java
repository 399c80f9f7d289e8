package nndl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nndl.data.DataException;
import picocli.CommandLine;

/**
 * Puts the commands together and sees to it that a failure is one sentence.
 *
 * <p>Exit status: 0 good, 1 failed, 2 wrong use.
 */
public final class Cli {
    private static final Logger LOG = Logger.getLogger("nndl");

    private Cli() {}

    /**
     * A command line with all commands of this package under a root command.
     *
     * @param root an object with picocli's annotations
     * @return the command line, to which others may add
     */
    public static CommandLine under(Object root) {
        CommandLine line = new CommandLine(root);
        DataOption.addTo(line.getCommandSpec());
        line.addSubcommand(withSettings(new TrainCommand()));
        line.addSubcommand(new ExperimentsCommand());
        line.addSubcommand(new ExperimentCommand());
        line.addSubcommand(new ReplayCommand());
        line.addSubcommand(new EvaluateCommand());
        line.addSubcommand(new ClassifyCommand());
        line.addSubcommand(new BenchmarkCommand());
        line.setExecutionExceptionHandler(Cli::fail);
        line.setParameterExceptionHandler(Cli::refuse);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    private static CommandLine withSettings(TrainCommand command) {
        CommandLine line = new CommandLine(command);
        command.settings().addTo(line.getCommandSpec());
        return line;
    }

    private static int fail(Exception exception, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (exception instanceof UsageException) {
            err.println(exception.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (exception instanceof DataException || exception instanceof FailureException) {
            err.println(exception.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            IOException cause = exception instanceof UncheckedIOException e ? e.getCause() : (IOException) exception;
            err.println("The metrics cannot be written (" + cause.getMessage() + ")");
            return CommandLine.ExitCode.SOFTWARE;
        }
        LOG.log(Level.SEVERE, "a command failed", exception);
        err.println("Something went wrong inside the program (" + exception + ").");
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int refuse(CommandLine.ParameterException exception, String[] arguments) {
        exception.getCommandLine().getErr().println(exception.getMessage());
        return CommandLine.ExitCode.USAGE;
    }
}
