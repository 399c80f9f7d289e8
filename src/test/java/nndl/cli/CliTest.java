package nndl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nndl.cli.Terminal.Output;
import nndl.training.Setting;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong use and failures: one sentence on standard error, and nothing of the program's inside. */
class CliTest {
    @TempDir
    Path folder;

    static Stream<String> names() {
        return Terminal.commands().getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void help_ofEveryCommand_describesIt(String name) {
        Output output = Terminal.run(name, "--help");
        assertEquals(0, output.exit());
        assertTrue(output.out().startsWith("Usage: nndl-lab " + name), output.out());
        assertTrue(output.out().contains("--help"), output.out());
        assertTrue(output.lines().size() > 4, output.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "classify", "teach"})
    void help_ofWhatTakesANetwork_namesThoseThatAreBundled(String command) {
        String help = Terminal.run(command, "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("first-network, best-of-the-book, strong"), help);
    }

    @Test
    void help_ofTrain_namesEverySetting() {
        String help = Terminal.run("train --help").out();
        for (Setting setting : Setting.values()) {
            assertTrue(help.contains("--" + setting.key() + "=VALUE"), setting.key());
        }
    }

    private static void assertSentence(Output output, String expected) {
        assertEquals(expected, output.err().lines().findFirst().orElse(""));
        assertFalse(output.err().contains("Exception"), output.err());
        assertFalse(output.err().contains("\tat "), output.err());
        long sentences =
                output.err().lines().filter(line -> !line.startsWith("Try: ")).count();
        assertEquals(1, sentences, output.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "--data somewhere nosuch | There is no command \"nosuch\"; there are train, experiments, experiment, replay, sweep, evaluate, classify, teach, benchmark",
                "nosuch | There is no command \"nosuch\"; there are train, experiments, experiment, replay, sweep, evaluate, classify, teach, benchmark",
                "train --no-such 3 | Unknown options: '--no-such', '3'",
                "train --eta x | --eta: expected a number above 0, found \"x\"",
                "train --eta NaN | --eta: expected a number above 0, found \"NaN\"",
                "train --eta | Missing required parameter for option '--eta' (VALUE)",
                "train --eta 1 --eta 2 | option '--eta' (VALUE) should be specified only once",
                "train --mini-batch 0 | --mini-batch: expected a whole number from 1 to 2147483647, found \"0\"",
                "train --train-size 0 | --train-size: expected a whole number from 1 to 2147483647, found \"0\"",
                "train --evaluate all | --evaluate: expected test, validation or training, found \"all\"",
                "train --train-images a | --train-images and --train-labels go together",
                "train --network 784,5 | --network [784, 5]: expected 5 desired outputs, got 10",
                "train --network 20,10 | --network [20, 10]: expected 20 inputs, got 784",
                "train --lambda 1 --l1 1 | --lambda (L2) and --l1 cannot both be above 0",
                "evaluate --network | Missing required parameter for option '--network' (NETWORK)",
                "evaluate --network a --images b | --images and --labels go together",
                "evaluate --network a --lambda NaN | --lambda must be at least 0 and --train-size at least 1",
                "evaluate --network a --lambda Infinity | --lambda must be at least 0 and --train-size at least 1",
                "evaluate --network a --lambda x | Invalid value for option '--lambda': 'x' is not a double",
                "classify --network a | Missing required parameter: 'FILE'",
                "replay | Missing required parameter: 'ID'",
                "replay init-30 --only medium | no run of init-30 is named \"medium\"; there are scaled, large"
            })
    void wrongUse_anyCommand_isRefusedInASentenceWithStatus2(String line, String sentence) {
        Output output = Terminal.run(line);
        assertSentence(output, sentence);
        assertEquals(2, output.exit());
    }

    @Test
    void experiment_unknown_listsThoseThatAre() {
        Output output = Terminal.run("experiment nosuch");
        assertEquals(2, output.exit());
        assertTrue(output.err().startsWith("no experiment is named \"nosuch\"; there are first-network, "));
    }

    @ParameterizedTest
    @CsvSource({
        "--seeds 0, 0 seeds from 12345678",
        "--seed -1, 1 seeds from -1",
        "--seed 2147483647 --seeds 2, 2 seeds from 2147483647"
    })
    void experiment_seedsThatAreNone_areRefused(String options, String found) {
        Output output = Terminal.run("experiment stripped " + options);
        assertSentence(output, "--seeds: expected at least 1, --seed: expected 0 to 2147483647, found " + found);
        assertEquals(2, output.exit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluate --network @/net.json | @/net.json: there is no such file",
                "evaluate --network @ | @: is a folder, expected a file",
                "train --train-images @/a --train-labels @/a | @/a: there is no such file",
                "train --data @ | train-images-idx3-ubyte: not found, looked in @; --data names the folder of the MNIST files",
                "train --epochs 1 --train-size 10 --metrics @/no/m.csv | @/no/m.csv: cannot be written (there is no such folder)",
                "train --epochs 1 --train-size 10 --metrics @ | @: cannot be written (Is a directory)",
                "train --save @/no/net.json | @/no/net.json: cannot be written (there is no such folder)"
            })
    void missingFile_anyCommand_isNamedInASentenceWithStatus1(String line, String sentence) {
        Output output = Terminal.run(line.replace("@", folder.toString()));
        assertSentence(output, sentence.replace("@", folder.toString()));
        assertEquals(1, output.exit());
    }

    @Test
    void train_fullDisk_isSaidInASentence() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
        Output output = Terminal.run("train --metrics /dev/full --train-size 10 --epochs 1");
        assertEquals(1, output.exit());
        assertTrue(output.err().startsWith("/dev/full: cannot be written ("), output.err());
        assertEquals(1, output.err().lines().count());
    }
}
