package nndl.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nndl.data.BundledNetwork;
import nndl.data.BundledNetworks;
import nndl.data.DataException;
import nndl.data.NetworkFile;
import nndl.data.Preparation;
import nndl.data.SavedNetwork;
import picocli.CommandLine.Option;

/** The option that names a network: a file, or one that comes with the program; without it, the best of these. */
final class NetworkOption {
    @Option(
            names = "--network",
            paramLabel = "NETWORK",
            completionCandidates = Bundled.class,
            description = "The network: a file, as \"train --save\" or the book's program writes it, or one of those"
                    + " that come with the program: ${COMPLETION-CANDIDATES} (the best of them).")
    private Path named;

    /** What those that come with the program are called, for the help. */
    static final class Bundled implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return BundledNetworks.list().stream().map(BundledNetwork::id).iterator();
        }
    }

    /** Keeps a network's file from being written over. */
    void guard(OutputGuard guard) {
        if (bundled().isEmpty()) {
            guard.reads("--network", named);
        }
    }

    SavedNetwork load() throws DataException {
        Optional<BundledNetwork> bundled = bundled();
        return bundled.isPresent() ? BundledNetworks.load(bundled.get()) : NetworkFile.read(named);
    }

    /** A file wins over one that comes with the program and is called the same. */
    private Optional<BundledNetwork> bundled() {
        if (named == null) {
            return Optional.of(BundledNetworks.best());
        }
        return Files.exists(named) ? Optional.empty() : BundledNetworks.named(named.toString());
    }

    /** Refuses a network that does not read MNIST's pictures. */
    SavedNetwork loadForDigits() throws DataException, FailureException {
        return loadFor(Preparation.SIDE * Preparation.SIDE);
    }

    /** Refuses a network that does not read digits of so many pixels. */
    SavedNetwork loadFor(int pixels) throws DataException, FailureException {
        SavedNetwork saved = load();
        List<Integer> sizes = saved.network().sizes();
        int inputs = sizes.get(0);
        int outputs = sizes.get(sizes.size() - 1);
        if (inputs != pixels || outputs != Tally.DIGITS) {
            throw new FailureException(this + ": has " + inputs + " inputs and " + outputs + " outputs, expected "
                    + pixels + " and " + Tally.DIGITS);
        }
        return saved;
    }

    /** What to call it in a sentence. */
    @Override
    public String toString() {
        return named == null ? BundledNetworks.best().id() : named.toString();
    }
}
