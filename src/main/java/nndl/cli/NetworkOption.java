package nndl.cli;

import java.nio.file.Path;
import java.util.List;
import nndl.data.BundledNetworks;
import nndl.data.DataException;
import nndl.data.NetworkFile;
import nndl.data.Preparation;
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

    /** Refuses a network that does not read MNIST's pictures. */
    SavedNetwork loadForDigits() throws DataException, FailureException {
        SavedNetwork saved = load();
        List<Integer> sizes = saved.network().sizes();
        int inputs = sizes.get(0);
        int outputs = sizes.get(sizes.size() - 1);
        int expected = Preparation.SIDE * Preparation.SIDE;
        if (inputs != expected || outputs != Tally.DIGITS) {
            throw new FailureException(this + ": has " + inputs + " inputs and " + outputs + " outputs, expected "
                    + expected + " and " + Tally.DIGITS);
        }
        return saved;
    }

    /** What to call it in a sentence. */
    @Override
    public String toString() {
        return file == null ? BundledNetworks.best().id() : file.toString();
    }
}
