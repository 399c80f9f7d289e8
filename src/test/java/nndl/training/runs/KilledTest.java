package nndl.training.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nndl.training.DataSet;
import nndl.training.RunEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed in the midst of its runs loses the epoch it was writing, and nothing else. */
class KilledTest {
    private static final int TIMES = Integer.getInteger("nndl.kills", 6);
    private static final int LONGEST_MILLISECONDS = 600;

    @TempDir
    private Path home;

    @Test
    void read_afterKills_hasEveryRunUpToItsLastEpoch() throws Exception {
        Path folder = home.resolve("runs");
        Random random = new Random(9);
        Map<String, Integer> said = new HashMap<>();
        for (int kill = 0; kill < TIMES; kill++) {
            runAndKill(folder, random.nextInt(LONGEST_MILLISECONDS), said);
            List<RunTrouble> troubles = new ArrayList<>();
            Map<String, RunRecord> kept = new HashMap<>();
            try (RunStore store = new RunStore(folder, troubles::add)) {
                for (RunRecord run : store.read()) {
                    kept.put(run.start().id().text(), run);
                    store.network(run.start().id());
                }
                store.looks();
            }
            assertEquals(List.of(), troubles);
            said.forEach((id, epoch) -> {
                boolean only = epoch == 0 && !kept.containsKey(id);
                assertTrue(only || kept.get(id).results().size() >= epoch, id + " was at epoch " + epoch);
            });
        }
        assertTrue(said.size() > TIMES, "runs: " + said);
    }

    /** Notes the last epoch that the program has said of each of its runs. */
    private void runAndKill(Path folder, int milliseconds, Map<String, Integer> said)
            throws IOException, InterruptedException {
        Path output = home.resolve("output");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        Program.class.getName(),
                        folder.toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (program.isAlive() && Files.size(output) == 0) {
            Thread.sleep(1);
        }
        Thread.sleep(milliseconds);
        assertTrue(program.isAlive());
        program.destroyForcibly().waitFor();
        Files.readAllLines(output).forEach(line -> note(line, said));
    }

    /** A line that was being said when the program was killed may be torn as well. */
    private static void note(String line, Map<String, Integer> said) {
        if (line.matches("\\S{26} \\d+\\.")) {
            String[] words = line.split("[ .]");
            said.put(words[0], Integer.valueOf(words[1]));
        }
    }

    /** Keeps one run after another, and changes how they look, until it is killed. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws InterruptedException {
            Path folder = Path.of(arguments[0]);
            // Classes are loaded once, while epochs of these small runs would pile up.
            try (RunStore first = new RunStore(folder, trouble -> System.err.println(trouble))) {
                MadeUpRuns.keep(first, MadeUpRuns.start(""));
            }
            try (RunStore store = new RunStore(folder, trouble -> System.err.println(trouble))) {
                while (true) {
                    RunStart start = MadeUpRuns.start("--epochs 3");
                    RunRecorder recorder = store.begin(start);
                    RunEnd end = MadeUpRuns.run(start, recorder, (result, network) -> {
                        System.out.println(start.id() + " " + result.epoch() + ".");
                        store.look(Map.of(
                                start.id(),
                                RunLook.USUAL.withColor(result.on(DataSet.TEST)
                                                .orElseThrow()
                                                .accuracy()
                                                .correct()
                                        % 8)));
                        // A moment, as a real epoch takes.
                        try {
                            Thread.sleep(50);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    });
                    recorder.ended(end);
                }
            }
        }
    }
}
