package nndl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nndl.cli.Terminal.Output;
import nndl.nn.Accuracy;
import nndl.training.DataSet;
import nndl.training.RunEnd;
import nndl.training.SettingsText;
import nndl.training.sweep.Axis;
import nndl.training.sweep.Grid;
import nndl.training.sweep.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small grids on a few of MNIST's digits. */
class SweepCommandTest {
    private static final String BASE =
            " --network 784,10 --objective sigmoid-cross-entropy --init scaled --train-size 30"
                    + " --validation-size 50 --epochs 3 ";
    private static final String SWEEP = "sweep --grid eta=0.1..10x3log --grid lambda=0,1" + BASE + "--out ";

    @TempDir
    static Path shared;

    private static Path whole;
    private static Output first;

    @TempDir
    Path folder;

    @BeforeAll
    static void sweep() {
        whole = shared.resolve("whole.jsonl");
        first = Terminal.run(SWEEP + whole);
    }

    /** Lines in an order that does not depend on which run was quicker, without their times. */
    private static List<String> runs(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst("\"seconds\":[^,]*,", ""))
                .sorted()
                .toList();
    }

    @Test
    void sweep_aGrid_keepsALineARunWithItsFigures() throws IOException {
        assertEquals(0, first.exit(), first.err());
        List<String> lines = Files.readAllLines(whole);
        assertEquals(6, lines.size());
        for (String text : lines.subList(0, 2)) {
            JsonNode line = new JsonMapper().readTree(text);
            Output train = Terminal.run("train " + line.get("settings").asText() + " --evaluate validation");
            JsonNode last = line.get("validation").get("last");
            assertEquals(2, last.get("epoch").asInt());
            String printed = "Epoch 2: " + last.get("correct").asInt() + " / 50";
            assertTrue(train.lines().contains(printed), train.out() + printed);
            assertEquals("finished", line.get("end").asText());
        }
    }

    @Test
    void table_ofTwoAxes_isAMapWhoseBestCanBeRun() throws IOException {
        List<String> lines = first.lines();
        int table = lines.indexOf("Best validation accuracy of each run, in %:");
        assertEquals("6 runs", lines.get(0));
        assertEquals(7, table);
        assertEquals("eta \\ lambda 0 1", lines.get(8).strip().replaceAll(" +", " "));
        double most = 0;
        for (int row = 9; row < 12; row++) {
            String[] cells = lines.get(row).strip().split(" +");
            most = Math.max(most, Math.max(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        String train = lines.get(13).strip();
        Output again = Terminal.run(train);
        assertEquals(0, again.exit(), again.err());
        int best = again.lines().stream()
                .filter(line -> line.startsWith("Epoch"))
                .mapToInt(line -> Integer.parseInt(line.split(" ")[2]))
                .max()
                .orElseThrow();
        assertEquals(most, 100 * best / 50.0, 0.006);
    }

    @Test
    void sweep_again_runsNothingAndPrintsTheSameTable() {
        Output again = Terminal.run(SWEEP + whole);
        assertEquals("6 runs, 6 of them done before", again.lines().get(0));
        assertEquals(
                first.lines().subList(7, first.lines().size()),
                again.lines().subList(1, again.lines().size()));
    }

    /** A program that is killed leaves the file cut off somewhere. */
    @Test
    void file_cutOffAnywhere_losesNoWholeLine() throws Exception {
        byte[] bytes = Files.readAllBytes(whole);
        Grid grid = new Grid(
                SettingsText.parse(BASE.strip() + " --measure validation"),
                List.of(Axis.parse("eta=0.1,1,10"), Axis.parse("lambda=0,1")));
        Path torn = folder.resolve("torn.jsonl");
        int wholeLines = 0;
        int endOfLastLine = 0;
        for (int cut = 0; cut <= bytes.length; cut++) {
            if (cut > 0 && bytes[cut - 1] == '\n') {
                wholeLines++;
                endOfLastLine = cut;
            }
            boolean besideALineEnd = cut - endOfLastLine < 2 || bytes[cut] == '\n';
            if (!besideALineEnd && cut % 29 != 0) {
                continue;
            }
            Files.write(torn, Arrays.copyOf(bytes, cut));
            try (SweepFile file = SweepFile.open(torn, grid)) {
                assertEquals(wholeLines, file.outcomes().size());
            }
            assertEquals(endOfLastLine, Files.size(torn));
        }
        assertEquals(6, wholeLines);
    }

    @Test
    void sweep_ofATornFile_makesTheMissingRuns() throws IOException {
        String all = Files.readString(whole);
        Path torn = folder.resolve("torn.jsonl");
        Files.writeString(torn, all.substring(0, all.length() * 2 / 3));
        long kept = Files.readString(torn).chars().filter(c -> c == '\n').count();
        Output output = Terminal.run(SWEEP + torn);
        assertEquals(0, output.exit(), output.err());
        assertEquals("6 runs, " + kept + " of them done before", output.lines().get(0));
        assertEquals(runs(whole), runs(torn));
    }

    /** Neither of two shards has a whole row or column of a grid to itself. */
    @ParameterizedTest
    @CsvSource({"eta=0.1..10x3log, 'lambda=0,1'", "eta=0.1..10x5log, 'lambda=0,0.1,1,10'", "'eta=0.5,3', seed=1..10x10"
    })
    void shards_ofAGrid_haveEveryValueOfBothAxes(String rows, String columns) throws IOException {
        for (int shard = 1; shard <= 2; shard++) {
            Path file = folder.resolve("dealt" + shard + ".jsonl");
            String base = BASE.replace("--epochs 3", "--epochs 1").replace("--train-size 30", "--train-size 1");
            String[] words = ("sweep --grid " + rows + " --grid " + columns + base + "--shard " + shard + "/2 --out "
                            + file)
                    .split(" +");
            assertEquals(0, Terminal.run(words).exit());
            String all = Files.readString(file);
            for (String axis : List.of(rows, columns)) {
                for (String value : Axis.parse(axis).values()) {
                    String name = axis.substring(0, axis.indexOf('='));
                    assertTrue(all.contains("--" + name + " " + value + " "), shard + " lacks " + name + " " + value);
                }
            }
        }
    }

    @Test
    void best_runThatLeftTheNumbers_isNever() {
        Grid grid = new Grid(SettingsText.parse("--measure validation"), List.of(Axis.parse("eta=1,2")));
        Map<Grid.Point, Outcome> outcomes = new HashMap<>();
        for (Grid.Point point : grid.points()) {
            boolean first = point.index() == 0;
            Outcome.Score score = new Outcome.Score(0, new Accuracy(first ? 90 : 50, 100), 0.5);
            RunEnd end = new RunEnd(first ? RunEnd.Reason.DIVERGED : RunEnd.Reason.CANCELLED, 1);
            outcomes.put(point, new Outcome(end, 1, Map.of(DataSet.VALIDATION, new Outcome.Course(score, score))));
        }
        SweepTable table = new SweepTable(grid, outcomes, DataSet.VALIDATION);
        assertEquals(Optional.of(grid.points().get(1)), table.best());
        outcomes.remove(grid.points().get(1));
        assertEquals(Optional.empty(), table.best());
    }

    @Test
    void shards_putTogether_areTheWholeSweep() throws IOException {
        StringBuilder joined = new StringBuilder();
        for (int shard = 1; shard <= 2; shard++) {
            Path file = folder.resolve("shard" + shard + ".jsonl");
            Output output = Terminal.run(SWEEP + file + " --threads 1 --shard " + shard + "/2");
            assertEquals(0, output.exit(), output.err());
            joined.append(Files.readString(file));
        }
        Path all = folder.resolve("all.jsonl");
        Files.writeString(all, joined);
        assertEquals(runs(whole), runs(all));
        assertEquals(
                "6 runs, 6 of them done before",
                Terminal.run(SWEEP + all).lines().get(0));
    }

    @Test
    void grid_withMoreValues_keepsTheRunsItHas() throws IOException {
        Path file = Files.copy(whole, folder.resolve("more.jsonl"));
        Output more = Terminal.run("sweep --grid eta=0.1,1,2,10 --grid lambda=1,0" + BASE + "--out " + file);
        assertEquals("8 runs, 6 of them done before", more.lines().get(0));
        assertTrue(runs(file).containsAll(runs(whole)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1}+ | line 1: expected a run of a sweep, found another text",
                "{\"a\":1} | line 1: expected a run of a sweep, found another text",
                "my notes | line 1: expected a run of a sweep, found another text",
                "my notes+{\"settings\":\"--ne | line 1: expected a run of a sweep, found another text"
            })
    void file_ofSomethingElse_isRefusedAndLeftAsItWas(String content, String sentence) throws IOException {
        Path file = folder.resolve("other");
        String text = content.replace('+', '\n');
        Files.writeString(file, text);
        Output output = Terminal.run(SWEEP + file);
        assertEquals(1, output.exit());
        assertEquals(file + ", " + sentence, output.err().strip());
        assertEquals(text, Files.readString(file));
    }

    @Test
    void file_ofAnotherSweep_isRefusedAndLeftAsItWas() throws IOException {
        Path file = Files.copy(whole, folder.resolve("other.jsonl"));
        Output output = Terminal.run("sweep --grid eta=1,2" + BASE + "--out " + file);
        assertEquals(1, output.exit());
        assertTrue(
                output.err().matches("(?s).*, line [12]: holds a run of another sweep, --network 784,10 .*"),
                output.err());
        assertEquals(-1, Files.mismatch(whole, file));
    }

    @Test
    void file_thatAnotherSweepWrites_isRefused() throws IOException {
        Path file = folder.resolve("busy.jsonl");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            Output output = Terminal.run(SWEEP + file);
            assertEquals(1, output.exit());
            assertEquals(
                    file + ": another sweep is writing it; give each its own file",
                    output.err().strip());
        }
    }

    @Test
    void run_thatDiverges_isSaidAndKeptAndNeverTheBest() throws IOException {
        Path file = folder.resolve("d.jsonl");
        Output output = Terminal.run("sweep --grid eta=1,10 --grid lambda=0,3000"
                + BASE.replace("--epochs 3", "--epochs 40") + "--out " + file);
        assertEquals(0, output.exit(), output.err());
        assertEquals(4, Files.readAllLines(file).size());
        assertTrue(output.out().contains("eta 10, lambda 3000: diverged in epoch "), output.out());
        assertTrue(output.out().matches("(?s).*\n +10 +[0-9.]+ +diverged\n.*"), output.out());
        assertTrue(output.out().matches("(?s).*\nBest: eta [0-9]+, lambda 0: .*"), output.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--grid eta=0,1 | --grid: --eta: expected a number above 0, found \"0\"",
                "--grid eta=1 --shard 3/2 | --shard: expected I/N with I from 1 to N, for example 3/20, found \"3/2\"",
                "--grid eta=1 --threads 0 | --threads: expected at least 1, found 0",
                "--grid eta=1 --measure nothing | --measure: expected a set by which the runs are compared",
                "--grid eta=1 --network 20,10 | --network [20, 10]: expected 20 inputs, got 784",
            })
    void use_thatMakesNoSense_isRefusedWithASentence(String options, String sentence) {
        Path file = folder.resolve("none.jsonl");
        Output output = Terminal.run("sweep " + options + " --out " + file);
        assertEquals(2, output.exit());
        assertEquals(sentence, output.err().strip());
        assertTrue(Files.notExists(file));
    }
}
