package nndl.training.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import nndl.data.DataFiles;

/** Sets damaged files of runs aside, and tells of it. */
final class Damaged {
    private Damaged() {}

    static void setAside(Path file, Exception cause, Consumer<RunTrouble> teller) {
        Path aside = file;
        try {
            aside = DataFiles.setAside(file);
        } catch (IOException e) {
            // In a folder that cannot be changed it stays where it is, and is named all the same.
            cause.addSuppressed(e);
        }
        teller.accept(new RunTrouble(RunTrouble.Kind.DAMAGED, aside, cause));
    }
}
