package nndl.training.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import nndl.training.DataSet;
import nndl.training.EpochResult;
import nndl.training.RunLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunExportTest {
    @TempDir
    private static Path folder;

    private static List<RunExport.Named> runs;

    @BeforeAll
    static void run() throws InterruptedException {
        try (RunStore store = new RunStore(folder, trouble -> {})) {
            MadeUpRuns.keep(store, MadeUpRuns.start("--epochs 2"));
            MadeUpRuns.keep(store, MadeUpRuns.start("--epochs 3 --eta 0.25"));
        }
        try (RunStore store = new RunStore(folder, trouble -> {})) {
            runs = store.read().stream()
                    .map(run -> new RunExport.Named(
                            "eta, " + run.start().settings().learning().learningRate(), run))
                    .toList();
        }
    }

    @Test
    void csv_ofSeveralRuns_isOneTableWithTheirNames() throws Exception {
        StringBuilder text = new StringBuilder();
        RunExport.csv(runs, text);
        List<String> names = text.toString()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('"', 1) + 1))
                .toList();
        assertEquals(List.of("\"eta, 0.25\"", "\"eta, 0.25\"", "\"eta, 0.25\"", "\"eta, 0.5\"", "\"eta, 0.5\""), names);
        assertTrue(text.toString().startsWith("run,epoch,seconds,"));
        String first = text.toString().lines().toList().get(1);
        RunStart start = runs.get(0).run().start();
        assertTrue(first.endsWith("," + start.id().text() + ",\"" + start.line().format() + "\","), first);
    }

    @Test
    void json_ofSeveralRuns_readsBackToTheSameNumbers() throws Exception {
        StringWriter text = new StringWriter();
        RunExport.json(runs, text);
        JsonNode all = new JsonMapper().readTree(text.toString());
        assertEquals(2, all.size());
        for (int i = 0; i < 2; i++) {
            RunRecord run = runs.get(i).run();
            JsonNode object = all.get(i);
            assertEquals(runs.get(i).name(), object.get("name").textValue());
            assertEquals(
                    run.start().settings(),
                    RunLine.parse(object.get("line").textValue()).settings());
            assertEquals("finished", object.get("end").get("end").textValue());
            assertEquals(run.results().size(), object.get("epochs").size());
            EpochResult last = run.results().get(run.results().size() - 1);
            JsonNode test = object.get("epochs").get(last.epoch()).get("test");
            assertEquals(
                    last.on(DataSet.TEST).orElseThrow().dataCost(),
                    test.get("data_cost").doubleValue());
            int answered = 0;
            for (JsonNode row : test.get("confusion")) {
                for (JsonNode count : row) {
                    answered += count.intValue();
                }
            }
            assertEquals(last.on(DataSet.TEST).orElseThrow().accuracy().total(), answered);
        }
    }
}
