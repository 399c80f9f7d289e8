package nndl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nndl.cli.Terminal.Output;
import nndl.training.Experiment;
import nndl.training.Experiments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On {@code stripped}, whose runs are the shortest there are. */
class ExperimentCommandsTest {
    @TempDir
    Path folder;

    @Test
    void experiments_listEveryIdInOrder() {
        Output output = Terminal.run("experiments");
        assertEquals(0, output.exit());
        List<String> ids = output.lines().stream()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertEquals(Experiments.all().stream().map(Experiment::id).toList(), ids);
        assertTrue(output.lines().contains("Chapter 1") && output.lines().contains("Chapter 3"));
    }

    @Test
    void experiment_onADesktopOfAnotherLanguage_printsTheSame() {
        Locale before = Locale.getDefault();
        Output expected = Terminal.run("experiment stripped");
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals(
                    expected.linesWithoutTimes(),
                    Terminal.run("experiment stripped").linesWithoutTimes());
            Locale.setDefault(Locale.GERMANY);
            assertEquals(
                    expected.linesWithoutTimes(),
                    Terminal.run("experiment stripped").linesWithoutTimes());
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Several at once, yet what is printed and kept is as if one had followed the other. */
    @Test
    void experiment_severalSeeds_printsAndKeepsWhatEachAloneDoes() throws IOException {
        Path both = folder.resolve("both.csv");
        Output output = Terminal.run("experiment stripped --seed 2147483645 --seeds 3 --metrics " + both);
        assertEquals(0, output.exit(), output.err());
        List<String> expected = new ArrayList<>(output.lines().subList(0, 1));
        List<String> rows = new ArrayList<>();
        for (String seed : List.of("2147483645", "2147483646", "2147483647")) {
            Path one = folder.resolve(seed + ".csv");
            Output alone = Terminal.run("experiment stripped --seed " + seed + " --metrics " + one);
            expected.addAll(alone.linesWithoutTimes()
                    .subList(1, alone.linesWithoutTimes().size()));
            Files.readAllLines(one).stream()
                    .skip(1)
                    .map(row -> withoutSeconds(row.replaceFirst(",", " seed " + seed + ",")))
                    .forEach(rows::add);
        }
        assertEquals(expected, output.linesWithoutTimes());
        assertEquals(
                rows,
                Files.readAllLines(both).stream()
                        .skip(1)
                        .map(ExperimentCommandsTest::withoutSeconds)
                        .toList());
    }

    @Test
    void replay_oneRunOfSeveral_namesItInTheMetrics() throws IOException {
        Path csv = folder.resolve("m.csv");
        Output output = Terminal.run("replay stripped --only 1-20 --metrics " + csv);
        assertEquals(0, output.exit(), output.err());
        List<String> rows = Files.readAllLines(csv);
        assertEquals(5, rows.size());
        rows.subList(1, 5).forEach(row -> assertTrue(row.startsWith("1-20,"), row));
    }

    /** Nothing that decides is no agreement. */
    @Test
    void replay_figuresThatDecideNothing_claimsNoAgreement() {
        Output output = Terminal.run("replay stripped");
        assertEquals(0, output.exit(), output.err());
        assertFalse(output.out().contains("As the book."), output.out());
        assertTrue(output.out().contains("None of these figures can be met exactly, so none decides."));
    }

    @Test
    void replay_runsOneByOne_areAsInTheWholeScript() throws IOException {
        Path all = folder.resolve("all.csv");
        Path last = folder.resolve("last.csv");
        Terminal.run("replay stripped --metrics " + all);
        Terminal.run("replay stripped --only 1-20 --metrics " + last);
        List<String> whole = Files.readAllLines(all).stream()
                .filter(row -> row.startsWith("1-20,"))
                .map(ExperimentCommandsTest::withoutSeconds)
                .toList();
        assertEquals(
                whole,
                Files.readAllLines(last).stream()
                        .skip(1)
                        .map(ExperimentCommandsTest::withoutSeconds)
                        .toList());
    }

    private static String withoutSeconds(String row) {
        return row.replaceFirst("^([^,]*,[^,]*),[^,]*", "$1");
    }
}
