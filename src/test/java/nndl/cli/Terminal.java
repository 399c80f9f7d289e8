package nndl.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs commands in this process and keeps what they print. */
final class Terminal {
    private Terminal() {}

    @Command(name = "nndl-lab", mixinStandardHelpOptions = true, description = "A root for tests.")
    private static final class Root {}

    /**
     * What a command left behind.
     *
     * @param exit status
     * @param out standard output
     * @param err standard error
     */
    record Output(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        /** All but what depends on the speed of the machine. */
        List<String> linesWithoutTimes() {
            return out.lines().filter(line -> !line.contains("s per epoch")).toList();
        }
    }

    static CommandLine commands() {
        return Cli.under(new Root());
    }

    static Output run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Logger log = Logger.getLogger("nndl");
        Level before = log.getLevel();
        log.setLevel(Level.OFF);
        try {
            CommandLine line = commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
            return new Output(line.execute(words), out.toString(), err.toString());
        } finally {
            log.setLevel(before);
        }
    }

    /** Words separated by spaces. */
    static Output run(String line) {
        return run(line.split(" "));
    }
}
