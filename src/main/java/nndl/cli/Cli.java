package nndl.cli;

import java.io.IOException;
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
        TrainCommand train = new TrainCommand();
        line.addSubcommand(withSettings(train, train.settings()));
        line.addSubcommand(new ExperimentsCommand());
        line.addSubcommand(new ExperimentCommand());
        line.addSubcommand(new ReplayCommand());
        SweepCommand sweep = new SweepCommand();
        line.addSubcommand(withSettings(sweep, sweep.settings()));
        line.addSubcommand(new EvaluateCommand());
        line.addSubcommand(new ClassifyCommand());
        line.addSubcommand(new TeachCommand());
        line.addSubcommand(new BenchmarkCommand());
        line.setExecutionExceptionHandler(Cli::fail);
        line.setParameterExceptionHandler(Cli::refuse);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    private static CommandLine withSettings(Object command, SettingsOptions settings) {
        CommandLine line = new CommandLine(command);
        settings.addTo(line.getCommandSpec());
        return line;
    }

    private static int fail(Exception exception, CommandLine line, CommandLine.ParseResult parsed) {
        if (isForeseen(exception)) {
            line.getErr().println(exception.getMessage());
            return exception instanceof UsageException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
        }
        return failUnforeseen(exception, line);
    }

    /**
     * Whether the message of an exception is a sentence for people, and the log need not know: not of what should not
     * happen.
     */
    private static boolean isForeseen(Exception exception) {
        return exception instanceof UsageException
                || exception instanceof FailureException
                || exception instanceof DataException
                || exception instanceof IOException
                || exception instanceof UncheckedIOException;
    }

    /**
     * Logs what should not have happened and says so in a sentence.
     *
     * @param failure of a command
     * @param line where it is said
     * @return the exit status
     */
    public static int failUnforeseen(Throwable failure, CommandLine line) {
        LOG.log(Level.SEVERE, "a command failed", failure);
        line.getErr()
                .println("Something went wrong inside the program (" + failure + "). The log file keeps the details.");
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(CommandLine.ParameterException exception, CommandLine line) {
        boolean takesCommands = !line.getSubcommands().isEmpty();
        if (takesCommands
                && exception instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            return "There is no command \"" + unmatched.getUnmatched().get(0) + "\"; there are "
                    + String.join(", ", line.getSubcommands().keySet());
        }
        return exception.getMessage();
    }

    private static int refuse(CommandLine.ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        line.getErr().println(sentence(exception, line));
        return CommandLine.ExitCode.USAGE;
    }
}
