package nndl.training.runs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import nndl.training.EpochResult;
import nndl.training.MetricsCsv;

/** Writes runs for other programs, in the order given, each under its name. */
public final class RunExport {
    private RunExport() {}

    /**
     * A run and what it is called.
     *
     * @param name as the person knows it
     * @param run the run
     */
    public record Named(String name, RunRecord run) {}

    /**
     * One table of all epochs of all runs; the column {@code run} has their names, the last ones what tells them apart: id,
     * line as in {@link #json}, and what was changed on the way.
     *
     * @param runs in the order wanted
     * @param out receives the lines; stays open
     * @throws IOException as {@code out} does
     */
    public static void csv(List<Named> runs, Appendable out) throws IOException {
        MetricsCsv csv = new MetricsCsv(out, "id", "line", "changes");
        for (Named named : runs) {
            RunRecord run = named.run();
            String[] same = {run.start().id().text(), run.start().line().format(), changes(run)};
            for (EpochResult result : run.results()) {
                csv.add(named.name(), result, same);
            }
        }
    }

    /** Each with the epoch from which it holds, such as {@code 7: --eta 1}. */
    private static String changes(RunRecord run) {
        return OnTheWay.of(run.start().settings(), run.changes()).stream()
                .map(change -> change.epoch() + ":"
                        + change.now().entrySet().stream()
                                .map(now -> " --" + now.getKey().key() + " " + now.getValue())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    /**
     * One array of objects with {@code name}, {@code line}, {@code made_by_line}, {@code start}, {@code changes}, {@code epochs} and, of a run
     * that has ended, {@code end}; their members are those of the files of runs, but for confusion matrices, which are rows of
     * numbers. {@code line} is what one would type to run it again; {@code made_by_line} says whether that is all it takes.
     *
     * @param runs in the order wanted
     * @param out receives the text; stays open
     * @throws IOException as {@code out} does
     */
    public static void json(List<Named> runs, Writer out) throws IOException {
        try (JsonGenerator json = RunLines.JSON.createGenerator(out)) {
            json.writeStartArray();
            for (Named named : runs) {
                json.writeRaw('\n');
                write(json, named);
            }
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, Named named) throws IOException {
        RunRecord run = named.run();
        json.writeStartObject();
        json.writeStringField("name", named.name());
        json.writeStringField("line", run.start().line().format());
        json.writeBooleanField("made_by_line", run.isMadeByItsLine());
        json.writeFieldName("start");
        RunLines.write(json, run.start());
        json.writeArrayFieldStart("changes");
        for (Change change : run.changes()) {
            RunLines.write(json, run.start(), change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("epochs");
        for (EpochResult result : run.results()) {
            RunLines.write(json, result, RunLines::inRows);
        }
        json.writeEndArray();
        if (run.end().isPresent()) {
            json.writeFieldName("end");
            RunLines.write(json, run.end().get());
        }
        json.writeEndObject();
    }
}
