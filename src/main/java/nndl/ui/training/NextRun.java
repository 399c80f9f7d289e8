package nndl.ui.training;

import java.util.Optional;
import java.util.concurrent.Callable;
import nndl.data.MnistData;
import nndl.nn.Network;
import nndl.training.BookRun;
import nndl.training.Datasets;
import nndl.training.Experiment;
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
        KeptRun kept = new KeptRun(RunStart.now(model.settings.get(), origin));
        return new CurrentRun(kept, part, files.comparable());
    }

    /** Makes the session, on the run's own thread: a later run of a script needs a moment to pass the earlier ones. */
    Callable<TrainingSession> session(CurrentRun next, MnistData mnist) {
        SeedRuns.Maker sessions = sessions(next, mnist);
        return () -> sessions.make(next.settings().start().seed());
    }

    /** Makes sessions of a run with this or that seed, each on the thread that is to run it. */
    SeedRuns.Maker sessions(CurrentRun next, MnistData mnist) {
        MnistData digits = files.digits(mnist);
        Optional<Network> network = files.openedNetwork();
        Optional<Experiment.Part> part = next.part();
        Experiment experiment = model.experiment.get();
        return seed -> {
            RunSettings settings = next.settings().withSeed(seed);
            Datasets data = Datasets.of(digits, settings.data());
            if (network.isPresent()) {
                int n = data.training().size();
                return new TrainingSession(settings, data, TrainingState.from(settings, network.get(), n));
            }
            return part.isPresent()
                    ? new TrainingSession(settings, data, new Script(experiment, mnist).start(seed, part.get()))
                    : new TrainingSession(settings, data);
        };
    }
}
