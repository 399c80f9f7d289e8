package nndl;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nndl.ui.Home;

/** The file where the details of failures go, which no person is shown. */
final class LogFile {
    static final String NAME = "nndl-lab.log";

    private static final int BYTES = 1_000_000;
    private static final int FILES = 1;

    /** Held here, because the log manager forgets loggers that nobody holds. */
    private static final Logger LOG = Logger.getLogger("nndl");

    private LogFile() {}

    /** Sends the program's log to the home, or nowhere if nothing can be written there. */
    static void open(Home home) {
        try {
            Files.createDirectories(home.folder());
            String pattern = home.file(NAME).toString().replace("%", "%%");
            Handler handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            LOG.addHandler(handler);
        } catch (IOException readOnly) {
            LOG.log(Level.FINE, "no log file", readOnly);
        }
    }
}
