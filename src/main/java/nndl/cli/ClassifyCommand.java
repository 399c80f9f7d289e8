package nndl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nndl.cli.DigitFiles.Found;
import nndl.data.SavedNetwork;
import nndl.data.Verdict;
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
                + " digit (\"-\" for an empty one), the ten outputs.",
        footer = {
            "",
            "  classify my-seven.png",
            "  classify --network net.json --labels labels.csv *.png",
            "  classify --network net.json --json gestures.json"
        })
final class ClassifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final NetworkOption network = new NetworkOption();

    @Mixin
    private final DigitFiles files = new DigitFiles();

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        SavedNetwork saved = network.loadForDigits();
        List<Found> digits = files.read();
        PrintWriter out = spec.commandLine().getOut();
        ReadDigits readDigits = json ? new JsonLines(out) : new TextLines(out);
        var tally = new Tally();
        var pass = new Pass(saved.network());
        for (Found found : digits) {
            Optional<Verdict> verdict = found.prepare()
                    .get()
                    .map(digit -> Verdict.of(saved.network().feedforward(digit.example(saved.pixelScale()), pass)));
            tally.count(found.label(), verdict.flatMap(Verdict::digit));
            readDigits.print(new ReadDigit(found.file(), found.alone(), found.index(), found.label(), verdict));
        }
        readDigits.end(tally);
        out.flush();
        return 0;
    }
}
