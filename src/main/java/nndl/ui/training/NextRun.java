package nndl.ui.training;

import java.util.Optional;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.BookRun;
import nndl.training.Datasets;
import nndl.training.Experiment;
import nndl.training.Measured;
import nndl.training.RunSettings;
import nndl.training.Script;
import nndl.training.TrainingSession;
import nndl.training.TrainingState;
import nndl.training.runs.Origin;
import nndl.training.runs.RunStart;
import nndl.ui.runs.KeptRun;
import nndl.ui.training.sweep.SeedRuns;

/** Makes the run that the settings ask for, and its session. */
final class NextRun {
    private final SettingsModel model;
    private final OpenedFiles files;

    NextRun(SettingsModel model, OpenedFiles files) {
        this.model = model;
        this.files = files;
    }

    /** A run with the settings as they are. */
    CurrentRun make() {
        Optional<Experiment.Part> part = model.unchangedPart().filter(chosen -> files.areUntouched());
        Origin origin = part.isPresent()
                ? new Origin.Book(
                        new BookRun(model.experiment.get().id(), part.get().name()))
                : files.origin();
        RunStart start = RunStart.now(model.settings.get(), origin);
        return new CurrentRun(new KeptRun(part.isPresent() ? start : start.changedFrom(model.bookRun())), part);
    }

    /** Makes the session: a later run of a script needs a moment to pass the earlier ones. */
    RunDriver.Maker session(CurrentRun next, MnistData mnist) {
        SeedRuns.Maker sessions = sessions(next, mnist);
        return cancelled -> sessions.make(next.settings().start().seed());
    }

    /** Makes sessions of a run with this or that seed, each on the thread that is to run it. */
    SeedRuns.Maker sessions(CurrentRun next, MnistData mnist) {
        MnistData digits = files.digits(mnist);
        Optional<Network> network = files.openedNetwork();
        return seed -> {
            RunSettings settings = next.settings().withSeed(seed);
            if (network.isEmpty()) {
                return fromItsSettings(next, settings, digits);
            }
            Datasets data = Datasets.of(digits, settings.data());
            int n = data.training().size();
            return new TrainingSession(settings, data, TrainingState.from(settings, network.get(), n));
        };
    }

    /**
     * Makes a run of before again, from its beginning.
     *
     * @param before a run that {@link CurrentRun#canBeMadeAgain}
     * @return measured only where a rule looks at it, which changes no bit
     */
    TrainingSession again(CurrentRun before, MnistData mnist) {
        RunSettings settings = before.settings();
        int validation = settings.learning().waitsForValidation() ? 1 : 0;
        return fromItsSettings(before, settings.measuring(new Measured(0, validation, 0)), mnist);
    }

    /** The session of a run that its settings, or the book's script, make. */
    static TrainingSession fromItsSettings(CurrentRun run, RunSettings settings, MnistData digits) {
        Datasets data = Datasets.of(digits, settings.data());
        Optional<Experiment> script = run.script();
        return script.isPresent() && run.part().isPresent()
                ? new TrainingSession(
                        settings,
                        data,
                        new Script(script.get(), digits)
                                .start(settings.start().seed(), run.part().get()))
                : new TrainingSession(settings, data);
    }

    /** MNIST with the sets in its place that were opened. */
    MnistData digits(MnistData mnist) {
        return files.digits(mnist);
    }
}
