package nndl.ui.training;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser.ExtensionFilter;
import nndl.data.DataException;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.NetworkFile;
import nndl.data.Preparation;
import nndl.data.SavedNetwork;
import nndl.nn.Evaluation;
import nndl.nn.Network;
import nndl.training.BookRun;
import nndl.training.EpochResult;
import nndl.training.MetricsCsv;
import nndl.training.RunLine;
import nndl.ui.Command;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.chart.ExportFormat;
import nndl.ui.chart.LiveChart;

/**
 * Files of the training view: other pictures to learn from or to be tested on, networks opened and saved, metrics and
 * charts saved. What is read is checked before anything is replaced.
 */
final class TrainingFiles {
    private final LabContext context;
    private final Text text;
    private final SettingsModel model;
    private final ObservableValue<CurrentRun> run;
    private final Runnable startAfresh;
    private final OpenedFiles opened;
    private final BooleanProperty noNetwork = new SimpleBooleanProperty(true);
    private final BooleanProperty noResults = new SimpleBooleanProperty(true);

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
        this.run = run;
        this.startAfresh = startAfresh;
        noNetwork.bind(
                run.flatMap(CurrentRun::networkProperty).map(Optional::isEmpty).orElse(true));
        noResults.bind(run.flatMap(shown -> shown.kept().revisionProperty().map(said -> shown.results()
                        .isEmpty()))
                .orElse(true));
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
                action("Shortcut+S", text.of("file.saveNetwork"), noNetwork, this::saveNetwork),
                action("Shortcut+E", text.of("file.saveCsv"), noResults, this::saveCsv),
                action(
                        "Shortcut+Shift+C",
                        text.of("file.copySettings"),
                        new SimpleBooleanProperty(),
                        this::copySettings)));
    }

    private static FileActions.Action action(
            String key, ObservableValue<String> name, ObservableBooleanValue impossible, Runnable run) {
        return new FileActions.Action(Command.of(key, name, run).unless(impossible), impossible);
    }

    /** Saves a chart. */
    void export(LiveChart chart, ExportFormat format) {
        String name = chart.titleProperty().get() + "." + format.extension();
        ExtensionFilter kind =
                new ExtensionFilter(format.extension().toUpperCase(Locale.ROOT), "*." + format.extension());
        context.files().save(text.get("file.saveChartTitle"), name, kind).ifPresent(file -> {
            byte[] bytes = chart.export(format);
            write(file, () -> Files.write(file, bytes));
        });
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
                .open(text.get("file.networkTitle"), networks())
                .ifPresent(file -> read(() -> NetworkFile.read(file), saved -> takeNetwork(file, saved)));
    }

    private ExtensionFilter networks() {
        return new ExtensionFilter(text.get("file.networks"), "*.json", "*.json.gz", "*.gz");
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

    private void saveNetwork() {
        Network network = run.getValue().network().orElseThrow();
        SavedNetwork saved =
                new SavedNetwork(network, run.getValue().settings().data().pixelScale());
        context.files()
                .save(text.get("file.saveNetworkTitle"), "network.json", networks())
                .ifPresent(file -> write(file, () -> {
                    NetworkFile.write(file, saved);
                    return null;
                }));
    }

    private void saveCsv() {
        List<EpochResult> results = List.copyOf(run.getValue().results());
        String name = run.getValue().kept().likeness().book().name();
        context.files()
                .save(text.get("file.saveCsvTitle"), name + ".csv", new ExtensionFilter("CSV", "*.csv"))
                .ifPresent(file -> write(file, () -> {
                    StringWriter lines = new StringWriter();
                    MetricsCsv csv = new MetricsCsv(lines);
                    for (EpochResult result : results) {
                        csv.add(name, result);
                    }
                    return Files.writeString(file, lines.toString());
                }));
    }

    private void copySettings() {
        ClipboardContent line = new ClipboardContent();
        line.putString(command());
        Clipboard.getSystemClipboard().setContent(line);
        context.messages().notice(text.of("file.settingsCopied"));
    }

    private String command() {
        Optional<BookRun> book = model.unchangedPart()
                .map(part -> new BookRun(model.experiment.get().id(), part.name()));
        return new RunLine(model.settings.get(), book).format();
    }

    private <T> void read(Callable<T> reading, Consumer<T> take) {
        context.inBackground(reading, take, text.of("file.notRead"));
    }

    private void write(Path file, Callable<?> writing) {
        context.inBackground(
                writing,
                written -> context.messages().notice(text.of("file.saved", file)),
                text.of("file.notWritten", file));
    }
}
