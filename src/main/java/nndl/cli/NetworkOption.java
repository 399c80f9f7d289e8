package nndl.cli;

import java.nio.file.Path;
import nndl.data.BundledNetworks;
import nndl.data.DataException;
import nndl.data.NetworkFile;
import nndl.data.SavedNetwork;
import picocli.CommandLine.Option;

/** The option that names a network's file; without it, the best network that comes with the program. */
final class NetworkOption {
    @Option(
            names = "--network",
            paramLabel = "FILE",
            description = "The network, as \"train --save\" or the book's program writes it (the best of those that"
                    + " come with the program).")
    private Path file;

    SavedNetwork load() throws DataException {
        return file == null ? BundledNetworks.load(BundledNetworks.best()) : NetworkFile.read(file);
    }

    /** What to call it in a sentence. */
    @Override
    public String toString() {
        return file == null ? BundledNetworks.best().id() : file.toString();
    }
}
