package nndl.training.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import nndl.data.DataFiles;

/** Sets damaged files of runs aside, and tells of it. */
final class Damaged {
    private Damaged() {}

    static void setAside(Path file, Exception cause, Consumer<RunTrouble> teller) {
        try {
            teller.accept(new RunTrouble(RunTrouble.Kind.DAMAGED, DataFiles.setAside(file), cause));
        } catch (IOException e) {
            // In a folder that cannot be changed it stays where it is.
            cause.addSuppressed(e);
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_READ, file, cause));
        }
    }
}
