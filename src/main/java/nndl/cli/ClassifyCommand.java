package nndl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nndl.cli.DigitFiles.Found;
import nndl.data.Digit;
import nndl.data.NumberReader;
import nndl.data.SavedNetwork;
import nndl.data.Verdict;
import nndl.nn.Accuracy;
import nndl.nn.Pass;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads digits with a saved network. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads digits in PNG or JPEG pictures, IDX files and gesture files. Prints a line for each: name,"
                + " digit (\"-\" for an empty picture), the ten outputs. With --number it cuts each into digits first, and"
                + " prints name, number, score, and each digit with the network's confidence. Of what is no digit the"
                + " likeliest is printed; --json says whether the network is sure.",
        footer = {
            "",
            "  classify my-seven.png",
            "  classify --network net.json --labels labels.csv *.png",
            "  classify --network net.json --json gestures.json",
            "  classify --number house-number.jpg"
        })
final class ClassifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final NetworkOption network = new NetworkOption();

    @Mixin
    private final DigitFiles files = new DigitFiles();

    @Option(
            names = "--number",
            description = "Read numbers of several digits: each is cut in the way that gives the best total score.")
    private boolean number;

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (number && files.areRaw()) {
            throw new UsageException("--number and --raw: digits cut out of a number are always prepared");
        }
        SavedNetwork saved = network.loadForDigits();
        var pass = new Pass(saved.network());
        Function<Digit, Verdict> reader = digit ->
                Verdict.of(saved.network(), saved.network().feedforward(digit.example(saved.pixelScale()), pass));
        List<Found> all = files.read(number ? KnownLabels.Kind.NUMBERS : KnownLabels.Kind.DIGITS);
        PrintWriter out = spec.commandLine().getOut();
        if (number) {
            readNumbers(all, new NumberReader(reader), json ? new NumberJsonLines(out) : new NumberTextLines(out));
        } else {
            readDigits(all, reader, json ? new JsonLines(out) : new TextLines(out));
        }
        out.flush();
        return 0;
    }

    private static void readDigits(List<Found> digits, Function<Digit, Verdict> reader, ReadDigits out)
            throws IOException {
        var tally = new Tally();
        for (Found found : digits) {
            Optional<Verdict> verdict = found.prepare().get().map(reader);
            tally.count(found.label(), verdict.flatMap(Verdict::digit));
            out.print(new ReadDigit(found.file(), found.alone(), found.index(), found.label(), verdict));
        }
        out.end(tally);
    }

    private static void readNumbers(List<Found> numbers, NumberReader reader, ReadNumbers out) throws IOException {
        int labelled = 0;
        int right = 0;
        for (Found found : numbers) {
            var read = new ReadNumber(
                    found.file(),
                    found.alone(),
                    found.index(),
                    found.number(),
                    found.entry().read(reader));
            labelled += read.isLabelled() ? 1 : 0;
            right += read.isRight() ? 1 : 0;
            out.print(read);
        }
        out.end(numbers.size(), new Accuracy(right, labelled));
    }
}
