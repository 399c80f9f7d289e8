package nndl.ui.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import nndl.data.DataException;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.NetworkFile;
import nndl.data.Preparation;
import nndl.data.SavedNetwork;
import nndl.nn.Evaluation;
import nndl.nn.Network;
import nndl.ui.Command;
import nndl.ui.LabContext;
import nndl.ui.Text;

/**
 * Files of the training view: other pictures to learn from or to be tested on, and networks, beside those that {@link
 * SavedFiles} saves. What is read is checked before anything is replaced.
 */
final class TrainingFiles {
    private final LabContext context;
    private final Text text;
    private final SettingsModel model;
    private final Runnable startAfresh;
    private final OpenedFiles opened;
    private final SavedFiles saved;

    /**
     * Buttons for files.
     *
     * @param opened what was opened
     * @param run the run that is shown
     * @param startAfresh ends it and shows empty charts, after what it depends on has changed
     */
    TrainingFiles(
            LabContext context,
            SettingsModel model,
            OpenedFiles opened,
            ObservableValue<CurrentRun> run,
            Runnable startAfresh) {
        this.context = context;
        this.text = context.text().in("nndl/ui/training");
        this.model = model;
        this.opened = opened;
        this.startAfresh = startAfresh;
        saved = new SavedFiles(context, model, run);
    }

    /** The buttons. */
    FileActions actions() {
        return new FileActions(List.of(
                action(
                        "Shortcut+D",
                        text.of("file.openTraining"),
                        new SimpleBooleanProperty(),
                        () -> openDigits(this::setTraining)),
                action(
                        "Shortcut+Shift+D",
                        text.of("file.openTest"),
                        new SimpleBooleanProperty(),
                        () -> openDigits(this::setTest)),
                action(
                        "Shortcut+M",
                        text.of("file.backToMnist"),
                        Bindings.isNull(opened.training).and(Bindings.isNull(opened.test)),
                        this::backToMnist),
                action("Shortcut+Shift+M", text.of("file.chooseMnist"), opened.mnistFound, this::chooseMnist),
                action("Shortcut+O", text.of("file.openNetwork"), new SimpleBooleanProperty(), this::openNetwork),
                action(
                        "Shortcut+N",
                        text.of("file.forgetNetwork"),
                        Bindings.isNull(opened.network),
                        this::forgetNetwork),
                action("Shortcut+S", text.of("file.saveNetwork"), saved.noNetwork(), saved::network),
                action("Shortcut+E", text.of("file.saveCsv"), saved.noResults(), saved::csv),
                action(
                        "Shortcut+Shift+C",
                        text.of("file.copySettings"),
                        new SimpleBooleanProperty(),
                        saved::copySettings)));
    }

    private static FileActions.Action action(
            String key, ObservableValue<String> name, ObservableBooleanValue impossible, Runnable run) {
        return new FileActions.Action(Command.of(key, name, run).unless(impossible), impossible);
    }

    /** What can be saved. */
    SavedFiles saved() {
        return saved;
    }

    private void openDigits(Consumer<Digits> take) {
        Optional<Path> images = context.files().open(text.get("file.imagesTitle"));
        if (images.isEmpty()) {
            return;
        }
        Optional<Path> labels = IdxFile.labelsOf(images.get())
                .flatMap(IdxFile::find)
                .or(() -> context.files().open(text.get("file.labelsTitle")));
        labels.ifPresent(file -> read(() -> digits28(IdxFile.read(images.get(), file)), take));
    }

    private static Digits digits28(Digits digits) throws DataException {
        boolean likeMnist = digits.width() == Preparation.SIDE && digits.height() == Preparation.SIDE;
        if (!likeMnist || digits.size() == 0) {
            throw DataException.notLikeMnist(digits);
        }
        return digits;
    }

    private void setTraining(Digits digits) {
        opened.training.set(digits);
        taken("file.trainingTaken", digits);
    }

    private void setTest(Digits digits) {
        opened.test.set(digits);
        taken("file.testTaken", digits);
    }

    private void taken(String sentence, Digits digits) {
        startAfresh.run();
        context.messages().notice(text.of(sentence, digits.size(), digits.name()));
        if (opened.training.get() != null
                && opened.test.get() != null
                && opened.training.get().file().equals(opened.test.get().file())) {
            context.messages().notice(text.of("file.sameSets"));
        }
    }

    private void backToMnist() {
        opened.training.set(null);
        opened.test.set(null);
        startAfresh.run();
    }

    private void chooseMnist() {
        context.files().folder(text.get("file.mnistTitle")).ifPresent(folder -> {
            context.digits().lookIn(folder);
            opened.mnistFound.set(true);
            startAfresh.run();
        });
    }

    private void openNetwork() {
        context.files()
                .open(text.get("file.networkTitle"), SavedFiles.networks(text))
                .ifPresent(file -> read(() -> NetworkFile.read(file), saved -> takeNetwork(file, saved)));
    }

    private void takeNetwork(Path file, SavedNetwork saved) {
        Network network = saved.network();
        int outputs = network.sizes().get(network.layers() - 1);
        if (network.sizes().get(0) != SettingsModel.INPUTS || outputs != SettingsModel.OUTPUTS) {
            context.messages()
                    .error(text.of(
                            "file.networkShape",
                            file.getFileName(),
                            network.sizes().get(0),
                            outputs,
                            SettingsModel.INPUTS,
                            SettingsModel.OUTPUTS));
            return;
        }
        model.sizes.set(network.sizes());
        model.hidden.set(network.hidden());
        model.objective.set(network.objective());
        model.pixelScale.set(saved.pixelScale());
        opened.open(saved, file.getFileName().toString());
        startAfresh.run();
        evaluate(file, saved);
    }

    /** Says how many of the test pictures a network gets right; where MNIST is missing, Run says so. */
    private void evaluate(Path file, SavedNetwork saved) {
        Optional<Digits> openedTest = Optional.ofNullable(opened.test.get());
        context.digits()
                .mnist()
                .thenApplyAsync(
                        mnist -> Evaluation.of(
                                saved.network(), openedTest.orElse(mnist.test()).examples(saved.pixelScale())),
                        context.background())
                .thenAcceptAsync(
                        evaluation -> context.messages()
                                .notice(text.of(
                                        "file.networkTaken",
                                        file.getFileName(),
                                        MetricChart.counts(evaluation.accuracy()))),
                        Platform::runLater)
                .whenCompleteAsync((said, failure) -> sayUnlessMnistIsMissing(failure), Platform::runLater);
    }

    private void sayUnlessMnistIsMissing(Throwable failure) {
        boolean missing = failure != null
                && failure.getCause() instanceof DataException cause
                && cause.kind() == DataException.Kind.MNIST_MISSING;
        if (failure != null && !missing) {
            context.sayFailure(failure, text.of("file.notRead"));
        }
    }

    private void forgetNetwork() {
        opened.network.set(null);
        startAfresh.run();
    }

    private <T> void read(Callable<T> reading, Consumer<T> take) {
        context.inBackground(reading, take, text.of("file.notRead"));
    }
}
