package nndl.labs.pad;

import java.nio.file.Path;
import java.util.Optional;
import nndl.data.BundledNetwork;
import nndl.nn.Accuracy;
import nndl.nn.Evaluation;
import nndl.training.DataSet;
import nndl.ui.runs.KeptRun;

/** Where a network that reads comes from. */
sealed interface Source {
    /**
     * Whether a network from here takes the place of one from there.
     *
     * @param other where a network in the list comes from
     */
    default boolean replaces(Source other) {
        return equals(other);
    }

    /** How many pictures of a set of MNIST's it reads, if anybody has measured it; to be asked on the FX thread. */
    default Optional<Accuracy> accuracy(DataSet set) {
        return Optional.empty();
    }

    /** It comes with the program. */
    record Bundled(BundledNetwork network) implements Source {
        @Override
        public Optional<Accuracy> accuracy(DataSet set) {
            return set == DataSet.TEST ? Optional.of(network.test()) : Optional.empty();
        }
    }

    /** It was opened. */
    record Opened(Path file) implements Source {}

    /**
     * It is the last that is kept of a run.
     *
     * @param run the run
     * @param epoch after which it was so
     */
    record Trained(KeptRun run, int epoch) implements Source {
        @Override
        public boolean replaces(Source other) {
            return other instanceof Trained trained && trained.run == run;
        }

        @Override
        public Optional<Accuracy> accuracy(DataSet set) {
            return run.results().stream()
                    .filter(result -> result.epoch() == epoch)
                    .findFirst()
                    .flatMap(result -> result.on(set))
                    .map(Evaluation::accuracy);
        }
    }

    /** It was taught the person's hand; {@code original} is what it was before. */
    record Taught(PadNetwork original) implements Source {}
}
