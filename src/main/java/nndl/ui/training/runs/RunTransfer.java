package nndl.ui.training.runs;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser.ExtensionFilter;
import nndl.data.DataException;
import nndl.data.DataFiles;
import nndl.training.runs.RunExport;
import nndl.ui.LabContext;
import nndl.ui.Text;
import nndl.ui.runs.KeptRun;

/** Runs on their way out: as files for other programs, as a line for the clipboard. */
final class RunTransfer {
    private final LabContext context;
    private final Text text;
    private final RunWords words;

    RunTransfer(LabContext context, RunWords words) {
        this.context = context;
        text = words.text();
        this.words = words;
    }

    /** Writes runs into a file. */
    private interface Form {
        void write(List<RunExport.Named> runs, Writer out) throws IOException;
    }

    void csv(List<KeptRun> runs) {
        save(runs, "csv", RunExport::csv);
    }

    void json(List<KeptRun> runs) {
        save(runs, "json", RunExport::json);
    }

    private void save(List<KeptRun> runs, String extension, Form form) {
        List<RunExport.Named> named = new ArrayList<>();
        runs.forEach(run -> named.add(new RunExport.Named(words.label(run), run.record())));
        ExtensionFilter kind = new ExtensionFilter(text.get("runs.files." + extension), "*." + extension);
        context.files()
                .save(text.get("runs.saveTitle"), "runs." + extension, kind)
                .ifPresent(file -> context.inBackground(
                        () -> write(file, named, form),
                        written -> context.messages().notice(text.of("file.saved", written)),
                        text.of("file.notWritten", file)));
    }

    private static Path write(Path file, List<RunExport.Named> runs, Form form) throws DataException {
        DataFiles.replace(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            form.write(runs, writer);
            writer.flush();
        });
        return file;
    }

    /** Puts what one would type to run it again on the clipboard. */
    void copy(KeptRun run) {
        ClipboardContent line = new ClipboardContent();
        line.putString(run.start().line().format());
        Clipboard.getSystemClipboard().setContent(line);
        boolean whole = run.record().isMadeByItsLine();
        context.messages().notice(text.of(whole ? "file.settingsCopied" : "runs.copiedInPart"));
    }
}
