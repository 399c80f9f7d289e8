package nndl.ui.training;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser.ExtensionFilter;
import nndl.data.DataFiles;
import nndl.data.NetworkFile;
import nndl.data.SavedNetwork;
import nndl.nn.Network;
import nndl.training.BookRun;
import nndl.training.RunLine;
import nndl.training.runs.RunExport;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.chart.ExportFormat;
import nndl.ui.chart.LiveChart;

/** What the training view saves and copies: the network and the figures of the run, charts, the settings as text. */
final class SavedFiles {
    private final LabContext context;
    private final Text text;
    private final SettingsModel model;
    private final ObservableValue<CurrentRun> run;
    private final BooleanProperty noNetwork = new SimpleBooleanProperty(true);
    private final BooleanProperty noResults = new SimpleBooleanProperty(true);

    /**
     * Nothing is saved yet.
     *
     * @param model the settings that are copied
     * @param run the run that is shown
     */
    SavedFiles(LabContext context, SettingsModel model, ObservableValue<CurrentRun> run) {
        this.context = context;
        this.text = context.text().in("nndl/ui/training");
        this.model = model;
        this.run = run;
        noNetwork.bind(
                run.flatMap(CurrentRun::networkProperty).map(Optional::isEmpty).orElse(true));
        noResults.bind(run.flatMap(shown -> shown.kept().revisionProperty().map(said -> shown.results()
                        .isEmpty()))
                .orElse(true));
    }

    /** Whether there is no network to be saved. */
    ObservableBooleanValue noNetwork() {
        return noNetwork;
    }

    /** Whether there are no figures to be saved. */
    ObservableBooleanValue noResults() {
        return noResults;
    }

    /** What network files are called. */
    static ExtensionFilter networks(Text text) {
        return new ExtensionFilter(text.get("file.networks"), "*.json", "*.json.gz", "*.gz");
    }

    /** Saves a chart. */
    void chart(LiveChart chart, ExportFormat format) {
        String name = chart.titleProperty().get() + "." + format.extension();
        ExtensionFilter kind =
                new ExtensionFilter(format.extension().toUpperCase(Locale.ROOT), "*." + format.extension());
        context.files().save(text.get("file.saveChartTitle"), name, kind).ifPresent(file -> {
            Supplier<byte[]> bytes = chart.exportLater(format);
            write(file, () -> {
                DataFiles.replace(file, out -> out.write(bytes.get()));
                return file;
            });
        });
    }

    /** Saves the network of the run. */
    void network() {
        Network network = run.getValue().network().orElseThrow();
        SavedNetwork saved =
                new SavedNetwork(network, run.getValue().settings().data().pixelScale());
        context.files()
                .save(text.get("file.saveNetworkTitle"), "network.json", networks(text))
                .ifPresent(file -> write(file, () -> {
                    NetworkFile.write(file, saved);
                    return null;
                }));
    }

    /** Saves the figures of the run. */
    void csv() {
        String name = run.getValue().kept().likeness().book().name();
        RunExport.Named named = new RunExport.Named(name, run.getValue().kept().record());
        context.files()
                .save(text.get("file.saveCsvTitle"), name + ".csv", new ExtensionFilter("CSV", "*.csv"))
                .ifPresent(file -> write(file, () -> {
                    StringWriter lines = new StringWriter();
                    RunExport.csv(List.of(named), lines);
                    DataFiles.replace(file, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
                    return file;
                }));
    }

    /** Copies the settings as a line that can be run and pasted. */
    void copySettings() {
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

    private void write(Path file, Callable<?> writing) {
        context.inBackground(
                writing,
                written -> context.messages().notice(text.of("file.saved", file)),
                text.of("file.notWritten", file));
    }
}
