package nndl.ui.training;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nndl.data.MnistData;
import nndl.training.TrainingSession;
import nndl.training.runs.Origin;
import nndl.training.sweep.Fork;
import nndl.ui.runs.KeptRun;
import nndl.ui.runs.RunShelf;

/** Makes kept runs again, bit by bit: those that their settings make, and those that go on from such a one. */
final class ExactRuns {
    private final RunShelf shelf;

    ExactRuns(RunShelf shelf) {
        this.shelf = shelf;
    }

    /** How a run is made. */
    interface Recipe {
        /**
         * Its session, about to begin; of a fork, after the run before has been made up to there.
         *
         * @param cancelled whether nobody waits for it any longer
         */
        TrainingSession make(MnistData mnist, BooleanSupplier cancelled) throws InterruptedException;
    }

    /** How a run is made again; nothing if files went in, if it was changed on its way, or if the run before is gone. */
    Optional<Recipe> recipe(KeptRun run) {
        return recipe(run, new HashSet<>());
    }

    private Optional<Recipe> recipe(KeptRun run, Set<KeptRun> met) {
        // Files that somebody has changed may go round in a circle.
        if (run.isChanged() || !met.add(run)) {
            return Optional.empty();
        }
        if (run.start().origin() instanceof Origin.Fork fork) {
            return shelf.find(fork.of())
                    .flatMap(before -> recipe(before, met))
                    .map(before ->
                            (mnist, cancelled) -> Fork.after(before.make(mnist, cancelled), fork.epoch() + 1, cancelled)
                                    .with(run.start().settings()));
        }
        CurrentRun own = CurrentRun.of(run);
        return own.canBeMadeAgain()
                ? Optional.of((mnist, cancelled) -> NextRun.fromItsSettings(own, own.settings(), mnist))
                : Optional.empty();
    }
}
