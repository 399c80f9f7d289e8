package nndl.training.runs;

import java.nio.file.Path;

/**
 * Something that went wrong with the files of runs.
 *
 * @param kind what
 * @param file where
 * @param cause for the log
 */
public record RunTrouble(Kind kind, Path file, Exception cause) {
    /** What can go wrong. */
    public enum Kind {
        /** A file makes no sense: it was set aside under the name given. */
        DAMAGED,
        /** A file or the folder cannot be read. */
        NOT_READ,
        /** Runs cannot be written: they last until the window closes. Said once. */
        NOT_SAVED,
        /** A run cannot be deleted: it stays. */
        NOT_DELETED,
        /** A run that had been deleted cannot be brought back: it lasts until the window closes. */
        NOT_RESTORED
    }
}
