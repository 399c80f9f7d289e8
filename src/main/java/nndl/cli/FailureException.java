package nndl.cli;

import java.io.IOException;
import java.nio.file.Path;
import nndl.data.DataFiles;

/** A command that could not do its work; its message is the sentence to print. Exit status 1. */
final class FailureException extends Exception {
    private static final long serialVersionUID = 1L;

    FailureException(String message) {
        super(message);
    }

    /** A file cannot be written. */
    static FailureException unwritable(Path file, IOException cause) {
        return new FailureException(DataFiles.unwritable(file, cause).getMessage());
    }
}
