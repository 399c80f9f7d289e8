package nndl.training;

import java.util.Optional;
import nndl.data.SavedNetwork;
import nndl.nn.Accuracy;

/**
 * A network after {@link Teaching}, and what it has gained and lost by it.
 *
 * @param saved the taught network, its own
 * @param lessons how many drawings it was taught with
 * @param heldBack on some of the drawings, when it was taught with the others only; nothing if there were too few
 * @param test on MNIST's test pictures
 */
public record Taught(SavedNetwork saved, int lessons, Optional<Change> heldBack, Change test) {
    /**
     * How many answers were right.
     *
     * @param before of the network as it was
     * @param after of the taught one
     */
    public record Change(Accuracy before, Accuracy after) {}
}
