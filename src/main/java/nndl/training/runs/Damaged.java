package nndl.training.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Sets files aside that make no sense, so that they are neither lost nor met again. */
final class Damaged {
    private static final String ENDING = ".damaged";

    private Damaged() {}

    static void setAside(Path file, Exception cause, Consumer<RunTrouble> teller) {
        Path aside = file.resolveSibling(file.getFileName() + ENDING);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            teller.accept(new RunTrouble(RunTrouble.Kind.DAMAGED, aside, cause));
        } catch (IOException e) {
            // In a folder that cannot be changed it stays where it is.
            cause.addSuppressed(e);
            teller.accept(new RunTrouble(RunTrouble.Kind.NOT_READ, file, cause));
        }
    }
}
