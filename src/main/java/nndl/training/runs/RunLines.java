package nndl.training.runs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nndl.nn.Evaluation;
import nndl.training.BookRun;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.Setting;
import nndl.training.SettingsText;

/**
 * The lines of a run's file, each a JSON object: the first says what the run began with, the others have {@code epoch},
 * {@code changed} or {@code end} as their first key. Numbers read back to the same bits.
 */
final class RunLines {
    /** The version of the form; it is the first thing in a file. Those from 1 on are read. */
    static final int VERSION = 2;

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .build();

    /** Writes one value. */
    interface Value {
        void write(JsonGenerator json) throws IOException;
    }

    private RunLines() {}

    static byte[] line(RunStart start) {
        return line(json -> write(json, start));
    }

    static byte[] line(EpochResult result) {
        return line(json -> write(json, result, RunLines::packed));
    }

    static byte[] line(RunStart start, Change change) {
        return line(json -> write(json, start, change));
    }

    static byte[] line(RunEnd end) {
        return line(json -> write(json, end));
    }

    /** All lines of a run that has ended. */
    static void write(RunRecord run, OutputStream out) throws IOException {
        out.write(line(run.start()));
        for (Change change : run.changes()) {
            out.write(line(run.start(), change));
        }
        for (EpochResult result : run.results()) {
            out.write(line(result));
        }
        if (run.end().isPresent()) {
            out.write(line(run.end().get()));
        }
    }

    private static byte[] line(Value value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            value.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    static void write(JsonGenerator json, RunStart start) throws IOException {
        json.writeStartObject();
        json.writeNumberField("nndl_run", VERSION);
        json.writeStringField("id", start.id().text());
        json.writeStringField("began", start.began().toString());
        json.writeStringField("settings", SettingsText.format(start.settings()));
        json.writeFieldName("origin");
        write(json, start.origin());
        if (start.group().isPresent()) {
            json.writeFieldName("group");
            write(json, start.group().get());
        }
        if (start.changedFrom().isPresent()) {
            json.writeFieldName("changed_from");
            json.writeStartObject();
            write(json, start.changedFrom().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Origin origin) throws IOException {
        json.writeStartObject();
        if (origin instanceof Origin.Book book) {
            write(json, book.run());
        } else if (origin instanceof Origin.Fork fork) {
            json.writeStringField("fork_of", fork.of().text());
            json.writeNumberField("after_epoch", fork.epoch());
            json.writeStringField("change", fork.change());
        } else if (origin instanceof Origin.Files files) {
            json.writeArrayFieldStart("files");
            for (String name : files.names()) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, BookRun run) throws IOException {
        json.writeStringField("experiment", run.experiment());
        json.writeStringField("part", run.part());
    }

    private static void write(JsonGenerator json, Group group) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", group.id().text());
        json.writeStringField("title", group.title());
        json.writeArrayFieldStart("over");
        for (Setting setting : group.over()) {
            json.writeString(setting.key());
        }
        json.writeEndArray();
        if (!group.values().isEmpty()) {
            json.writeArrayFieldStart("values");
            for (List<String> values : group.values()) {
                json.writeArray(values.toArray(String[]::new), 0, values.size());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Writes the member that a confusion matrix is. */
    interface Confusion {
        void write(JsonGenerator json, Evaluation evaluation) throws IOException;
    }

    static void write(JsonGenerator json, EpochResult result, Confusion confusion) throws IOException {
        json.writeStartObject();
        json.writeNumberField("epoch", result.epoch());
        json.writeNumberField("seconds", result.seconds());
        json.writeNumberField("training_seconds", result.trainingSeconds());
        json.writeNumberField("evaluation_seconds", result.evaluationSeconds());
        json.writeNumberField("eta", result.learningRate());
        json.writeNumberField("training_size", result.trainingSize());
        // Of weights that are beyond numbers it is "Infinity".
        json.writeNumberField("penalty", result.penalty());
        for (DataSet set : DataSet.values()) {
            if (result.on(set).isPresent()) {
                json.writeFieldName(set.key());
                write(json, result.on(set).get(), confusion);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Evaluation evaluation, Confusion confusion) throws IOException {
        json.writeStartObject();
        json.writeNumberField("data_cost", evaluation.dataCost());
        json.writeNumberField("correct", evaluation.accuracy().correct());
        json.writeNumberField("total", evaluation.accuracy().total());
        confusion.write(json, evaluation);
        json.writeEndObject();
    }

    /** One text, see {@link PackedCounts}: files are read at each start. */
    private static void packed(JsonGenerator json, Evaluation evaluation) throws IOException {
        int classes = evaluation.classes();
        int[] counts = new int[classes * classes];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = evaluation.confusion(i / classes, i % classes);
        }
        json.writeStringField("counts", PackedCounts.pack(counts));
    }

    /** Rows of numbers: what other programs read, and what files had up to version 1. */
    static void inRows(JsonGenerator json, Evaluation evaluation) throws IOException {
        json.writeArrayFieldStart("confusion");
        int[] row = new int[evaluation.classes()];
        for (int j = 0; j < row.length; j++) {
            for (int k = 0; k < row.length; k++) {
                row[k] = evaluation.confusion(j, k);
            }
            json.writeArray(row, 0, row.length);
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, RunStart start, Change change) throws IOException {
        json.writeStartObject();
        json.writeNumberField("changed", change.epoch());
        json.writeStringField("settings", SettingsText.format(start.settings().withLearning(change.learning())));
        json.writeEndObject();
    }

    static void write(JsonGenerator json, RunEnd end) throws IOException {
        json.writeStartObject();
        json.writeStringField("end", word(end.reason()));
        json.writeNumberField("epoch", end.epoch());
        json.writeEndObject();
    }

    static String word(RunEnd.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
