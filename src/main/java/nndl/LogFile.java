package nndl;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import java.util.logging.ErrorManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import nndl.ui.Home;

/**
 * The file where the details of failures go, which no person is shown.
 *
 * <p>It is opened when there is something to write, and several programs may write it: each adds whole records.
 */
final class LogFile extends StreamHandler {
    static final String NAME = "nndl-lab.log";

    /** A file that has grown to this is begun anew. */
    private static final long FULL = 1_000_000;

    /** Held here, because the log manager forgets loggers that nobody holds. */
    private static final Logger LOG = Logger.getLogger("nndl");

    private final Supplier<Home> home;
    private boolean opened;

    private LogFile(Supplier<Home> home) {
        this.home = home;
        setFormatter(new SimpleFormatter());
        setErrorManager(new ErrorManager() {
            @Override
            public void error(String what, Exception cause, int code) {
                // On a full disk there is no log: the sentence has been said all the same.
            }
        });
        try {
            setEncoding("UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    /**
     * Sends the program's log to its home, or nowhere if nothing can be written there.
     *
     * @param home asked at the first record, when the command line has been read
     */
    static void open(Supplier<Home> home) {
        LOG.addHandler(new LogFile(home));
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (!opened) {
            opened = true;
            open();
        }
        super.publish(message);
        flush();
    }

    private void open() {
        try {
            Path file = home.get().file(NAME);
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > FULL) {
                Files.delete(file);
            }
            setOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException readOnly) {
            // Then there is no log: the sentence has been said all the same.
        }
    }
}
