package nndl.ui.training.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nndl.training.RunSettings;
import nndl.training.sweep.LastBit;

/** The same run with and without a changed last bit: what it is, and how far the two have come. On the FX thread. */
final class TwoRuns {
    /**
     * What both depend on.
     *
     * @param settings of both
     * @param weight that is changed in one
     */
    record Setup(RunSettings settings, ChangedWeight weight) {}

    /**
     * The weight that is changed.
     *
     * @param place where it is
     * @param before its value in the run as it is
     * @param testPictures how many pictures both are asked
     */
    record Change(LastBit.Place place, double before, int testPictures) {
        double after() {
            return LastBit.withOtherLastBit(before);
        }
    }

    private final Setup setup;
    private final List<LastBit.Sample> samples = new ArrayList<>();
    private Optional<Change> change = Optional.empty();
    private LastBit.Parting parting = new LastBit.Parting(Optional.empty(), Optional.empty(), Optional.empty());
    private boolean over;

    TwoRuns(Setup setup) {
        this.setup = setup;
    }

    Setup setup() {
        return setup;
    }

    /** The change, as soon as the weights are drawn. */
    Optional<Change> change() {
        return change;
    }

    List<LastBit.Sample> samples() {
        return Collections.unmodifiableList(samples);
    }

    Optional<LastBit.Sample> last() {
        return samples.isEmpty() ? Optional.empty() : Optional.of(samples.get(samples.size() - 1));
    }

    /** Where the paths have parted so far. */
    LastBit.Parting parting() {
        return parting;
    }

    /** Whether nothing more will come. */
    boolean isOver() {
        return over;
    }

    void began(Change made) {
        change = Optional.of(made);
    }

    void add(LastBit.Sample sample, LastBit.Parting soFar) {
        samples.add(sample);
        parting = soFar;
    }

    void ended() {
        over = true;
    }
}
