package nndl.training.runs;

import java.util.List;
import nndl.training.BookRun;

/** How a run came about: whether its settings alone make it again, or what else it takes. */
public sealed interface Origin {
    /** Its settings alone make it. */
    Origin SETTINGS = new Settings();

    /** Its settings alone make it. */
    record Settings() implements Origin {}

    /**
     * It is a run of the book, bit by bit.
     *
     * @param run which
     */
    record Book(BookRun run) implements Origin {}

    /**
     * Files of one's own went in: pictures, or a network to begin with.
     *
     * @param names of the files
     */
    record Files(List<String> names) implements Origin {
        /** Copies the names. */
        public Files {
            names = List.copyOf(names);
        }
    }

    /**
     * It goes on where another run was after an epoch, with something changed; its epochs are numbered on.
     *
     * @param of the other run
     * @param epoch the last one they have in common
     * @param change what is not the other's, in the words of {@link nndl.training.SettingsText} such as {@code --eta
     *     0.25}; another word where it is no setting
     */
    record Fork(RunId of, int epoch, String change) implements Origin {}
}
