package nndl.labs.pad;

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
 * @param source where it comes from
 */
record PadNetwork(SavedNetwork saved, Source source) {
    static final int DIGITS = 10;

    /** What is known of it if it came with the program. */
    Optional<BundledNetwork> bundled() {
        return source instanceof Source.Bundled bundled ? Optional.of(bundled.network()) : Optional.empty();
    }

    /** What it was before it was taught the person's hand, if it was. */
    Optional<PadNetwork> original() {
        return source instanceof Source.Taught taught ? Optional.of(taught.original()) : Optional.empty();
    }

    /** This network, taught the person's hand; one that is taught again starts from what it was at first. */
    PadNetwork taught(SavedNetwork taught) {
        return new PadNetwork(taught, new Source.Taught(untaught()));
    }

    /** What it was before it was taught; itself if it never was. */
    PadNetwork untaught() {
        return original().orElse(this);
    }

    /** Whether a network of such layers takes pictures of 28 x 28 pixels and has an output for each digit. */
    static boolean readsDigits(List<Integer> sizes) {
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
        return saved.network().parameters();
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
