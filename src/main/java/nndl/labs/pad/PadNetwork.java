package nndl.labs.pad;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nndl.data.BundledNetwork;
import nndl.data.Digit;
import nndl.data.Preparation;
import nndl.data.SavedNetwork;
import nndl.data.Verdict;
import nndl.nn.Pass;

/**
 * A network that reads what is drawn.
 *
 * @param saved the network and its pixel scale; shared, never changed
 * @param bundled what is known of it if it came with the program
 * @param file where it came from if it was opened
 * @param original what it was before it was taught the person's hand, if it was
 */
record PadNetwork(
        SavedNetwork saved, Optional<BundledNetwork> bundled, Optional<Path> file, Optional<PadNetwork> original) {
    static final int DIGITS = 10;

    static PadNetwork of(BundledNetwork bundled, SavedNetwork saved) {
        return new PadNetwork(saved, Optional.of(bundled), Optional.empty(), Optional.empty());
    }

    static PadNetwork of(Path file, SavedNetwork saved) {
        return new PadNetwork(saved, Optional.empty(), Optional.of(file), Optional.empty());
    }

    /** This network, taught the person's hand; one that is taught again starts from what it was at first. */
    PadNetwork taught(SavedNetwork taught) {
        return new PadNetwork(taught, Optional.empty(), Optional.empty(), Optional.of(untaught()));
    }

    /** What it was before it was taught; itself if it never was. */
    PadNetwork untaught() {
        return original.orElse(this);
    }

    /** Whether it takes the place of another in a list: it is of the same file, or of the same network taught again. */
    boolean replaces(PadNetwork other) {
        return file.isPresent() && file.equals(other.file) || original.isPresent() && original.equals(other.original);
    }

    /** Whether a network takes pictures of 28 x 28 pixels and has an output for each digit. */
    static boolean readsDigits(SavedNetwork saved) {
        List<Integer> sizes = saved.network().sizes();
        return sizes.get(0) == Preparation.SIDE * Preparation.SIDE && sizes.get(sizes.size() - 1) == DIGITS;
    }

    /** Whether layer 2 is hidden; in a network of two layers it is the output. */
    boolean hasHidden() {
        return saved.network().layers() > 2;
    }

    /** The neurons of layer 2, which see the pixels. */
    int neurons() {
        return saved.network().sizes().get(1);
    }

    /** The number of weights and biases. */
    long parameters() {
        List<Integer> sizes = saved.network().sizes();
        long sum = 0;
        for (int l = 1; l < sizes.size(); l++) {
            sum += sizes.get(l) * (sizes.get(l - 1) + 1L);
        }
        return sum;
    }

    /** What the network says of a prepared digit. */
    Verdict verdict(Digit digit) {
        return Verdict.of(saved.network(), pass(digit));
    }

    /** A prepared digit on its way through the network. */
    Pass pass(Digit digit) {
        return saved.network().feedforward(digit.example(saved.pixelScale()), new Pass(saved.network()));
    }
}
