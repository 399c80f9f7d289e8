package nndl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nndl.data.IdxFile;
import nndl.data.Mnist;
import picocli.CommandLine.Model.CommandSpec;

/** Keeps a command from writing over what it reads, or over what it writes besides: asked before a file is opened. */
final class OutputGuard {
    private record Named(String name, Path file) {}

    private final List<Named> taken = new ArrayList<>();

    /** For a command that reads MNIST, so from the start its files are taken. */
    OutputGuard(CommandSpec command) {
        Mnist.files(DataOption.folder(command)).forEach(file -> reads("MNIST", file));
    }

    /**
     * A file is read, under this name or another spelling of IDX files.
     *
     * @param name how a sentence calls it
     */
    void reads(String name, Path file) {
        taken.add(new Named(name, IdxFile.find(file).orElse(file)));
    }

    /**
     * A file will be written.
     *
     * @param option that names it
     * @throws UsageException if it is one of those before, whatever it is called
     */
    void writes(String option, Path file) throws UsageException {
        for (Named other : taken) {
            if (isSame(other.file(), file)) {
                throw new UsageException(
                        option + " " + file + ": is the file of " + other.name() + "; expected another file");
            }
        }
        taken.add(new Named(option, file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException notThere) {
            return place(one).equals(place(other));
        }
    }

    /** Where a file that need not exist is, with the links to its folder followed. */
    private static Path place(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return Optional.ofNullable(whole.getParent())
                .map(OutputGuard::real)
                .map(folder -> folder.resolve(whole.getFileName()))
                .orElse(whole);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThere) {
            return folder;
        }
    }
}
