package nndl.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nndl.data.DataException;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.MnistData;
import nndl.data.NetworkFile;
import nndl.data.SavedNetwork;
import nndl.training.DataSet;
import nndl.training.Datasets;
import nndl.training.RunEnd;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.TrainingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a network and prints its accuracy after each epoch, as the book's program does. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Trains a network on MNIST.",
        footer = {
            "",
            "The book's first network:",
            "  train --network 784,30,10 --epochs 30 --mini-batch 10 --eta 3.0 \\",
            "        --pixel-scale 256",
            "Cross-entropy and weight decay, saved:",
            "  train --network 784,100,10 --objective sigmoid-cross-entropy \\",
            "        --init scaled \\",
            "        --eta 0.5 --lambda 5 --evaluate validation \\",
            "        --metrics run.csv --save net.json",
            "Every picture distorted afresh in every epoch, some replaced by digits written in other ways:",
            "  train --network 784,100,10 --hidden relu --init rectified \\",
            "        --objective softmax-log-likelihood --eta 0.1 \\",
            "        --schedule decay-to-0.02 --expand distort:handwriting=0.1",
            "",
            "Ctrl-C ends a run and keeps what was measured so far."
        })
final class TrainCommand implements Callable<Integer> {
    private final SettingsOptions settings = new SettingsOptions();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--evaluate",
            paramLabel = "SET",
            description = "Set whose accuracy is printed: test, validation or training (test).")
    private String evaluate = "test";

    @Option(names = "--train-images", paramLabel = "FILE", description = "IDX pictures to train on instead of MNIST's.")
    private Optional<Path> trainImages;

    @Option(names = "--train-labels", paramLabel = "FILE", description = "Their labels.")
    private Optional<Path> trainLabels;

    @Option(names = "--metrics", paramLabel = "FILE", description = "Write what is measured as CSV, a line an epoch.")
    private Optional<Path> metrics;

    @Option(names = "--save", paramLabel = "FILE", description = "Save the network at the end as JSON (gzip for .gz).")
    private Optional<Path> save;

    @Option(names = "--single", description = "Round what is saved to single precision: a file of half the size.")
    private boolean single;

    SettingsOptions settings() {
        return settings;
    }

    @Override
    public Integer call() throws Exception {
        if (trainImages.isPresent() != trainLabels.isPresent()) {
            throw new UsageException("--train-images and --train-labels go together");
        }
        DataSet printed = printedSet();
        RunSettings run = settings(printed);
        refuseUnwritable();
        MnistData mnist = digits();
        PrintWriter out = spec.commandLine().getOut();
        TrainingSession session;
        try {
            Datasets sets = Datasets.of(mnist, run.data());
            session = new TrainingSession(run, sets);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--network " + run.network().sizes() + ": " + e.getMessage());
        }
        out.println("seed " + run.start().seed());
        if (settings.isGiven(Setting.TRAIN_SIZE)
                && run.data().trainingSize() > mnist.training().size()) {
            out.println("There are but " + mnist.training().size() + " training pictures; all are used.");
        }
        return Interruptible.run(control -> {
            try (MetricsFile file = MetricsFile.open(metrics)) {
                TerminalRun terminal = new TerminalRun(
                        TerminalRun.Screen.ofOne(out, file),
                        "train",
                        printed,
                        run.learning().epochs());
                RunEnd end = session.run(terminal, control);
                terminal.ended(end);
                return finish(end, terminal, run, out);
            }
        });
    }

    /** Better said before the run than when its network is lost. */
    private void refuseUnwritable() throws DataException, UsageException {
        OutputGuard guard = new OutputGuard(spec);
        trainImages.ifPresent(file -> guard.reads("--train-images", file));
        trainLabels.ifPresent(file -> guard.reads("--train-labels", file));
        if (metrics.isPresent()) {
            guard.writes("--metrics", metrics.get());
        }
        if (save.isPresent()) {
            guard.writes("--save", save.get());
            NetworkFile.refuseUnwritable(save.get());
        }
    }

    private DataSet printedSet() throws UsageException {
        for (DataSet set : DataSet.values()) {
            if (set.key().equals(evaluate)) {
                return set;
            }
        }
        throw new UsageException("--evaluate: expected test, validation or training, found \"" + evaluate + "\"");
    }

    /** What is printed must be measured; for a file of metrics the training set too; for a rule the validation set. */
    private RunSettings settings(DataSet printed) throws UsageException {
        if (!settings.isGiven(Setting.MEASURE)) {
            StringBuilder measured = new StringBuilder(printed.key());
            if (metrics.isPresent()) {
                measured.append(",training");
            }
            settings.put(Setting.MEASURE, DataSet.VALIDATION.key()); // with which every rule can be read
            if (settings.settings().learning().waitsForValidation()) {
                measured.append(",validation");
            }
            settings.put(Setting.MEASURE, measured.toString());
        }
        RunSettings run = settings.settings();
        if (run.data().measured().every(printed) == 0) {
            throw new UsageException(
                    "--measure: expected the set that --evaluate prints, " + printed.key() + ", among those measured");
        }
        return run;
    }

    private MnistData digits() throws DataException, FailureException {
        MnistData mnist = DataOption.load(spec);
        if (trainImages.isEmpty()) {
            return mnist;
        }
        Digits training = IdxFile.read(trainImages.get(), trainLabels.orElseThrow());
        if (training.size() == 0) {
            throw new FailureException(trainImages.get() + ": holds no pictures");
        }
        return new MnistData(training, mnist.validation(), mnist.test());
    }

    private int finish(RunEnd end, TerminalRun terminal, RunSettings run, PrintWriter out)
            throws DataException, FailureException {
        if (end.reason() == RunEnd.Reason.DIVERGED) {
            throw new FailureException(TerminalRun.diverged(end));
        }
        if (save.isPresent() && terminal.network().isPresent()) {
            NetworkFile.write(
                    save.get(),
                    new SavedNetwork(terminal.network().get(), run.data().pixelScale()),
                    single ? NetworkFile.Precision.SINGLE : NetworkFile.Precision.DOUBLE);
            out.println("Saved the network of the last epoch measured to " + save.get());
        }
        return 0;
    }
}
