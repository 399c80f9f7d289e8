package nndl.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nndl.data.Digit;
import nndl.data.DigitFile;
import nndl.data.DigitFile.Entry;
import nndl.data.DigitFile.Ink;
import nndl.data.Preparation;
import nndl.data.Prepared;
import nndl.data.SavedNetwork;
import nndl.data.Verdict;
import nndl.nn.Pass;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "What the digits are: IDX labels in the order of the digits, or lines of text \"name,digit\".")
    private Path labels;

    @Option(
            names = "--raw",
            description =
                    "Take pictures as they are, light ink on dark ground, without preparing them as MNIST's were.")
    private boolean raw;

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read.")
    private List<Path> files;

    @Override
    public Integer call() throws Exception {
        SavedNetwork saved = network.load();
        checkSizes(saved.network().sizes());
        Optional<KnownLabels> known = labels == null ? Optional.empty() : Optional.of(KnownLabels.read(labels));
        List<List<Entry>> entries = new ArrayList<>();
        for (Path file : files) {
            entries.add(DigitFile.read(file, raw ? Ink.AS_IT_IS : Ink.FOUND));
        }
        int digits = entries.stream().mapToInt(List::size).sum();
        if (known.isPresent()) {
            known.get().check(digits);
        }
        PrintWriter out = spec.commandLine().getOut();
        ReadDigits readDigits = json ? new JsonLines(out) : new TextLines(out);
        var tally = new Tally();
        var reader = new Reader(saved, raw ? Preparation.none() : Preparation.full());
        for (int f = 0; f < files.size(); f++) {
            for (Entry entry : entries.get(f)) {
                Path file = files.get(f);
                int label = known.isPresent() ? known.get().of(tally.digits(), file, entry.index()) : entry.label();
                Optional<Verdict> verdict = reader.read(entry);
                tally.count(label, verdict.flatMap(Verdict::digit));
                boolean alone = entries.get(f).size() == 1;
                readDigits.print(new ReadDigit(file.toString(), alone, entry.index(), label, verdict));
            }
        }
        readDigits.end(tally);
        out.flush();
        return 0;
    }

    private void checkSizes(List<Integer> sizes) throws FailureException {
        int inputs = sizes.get(0);
        int outputs = sizes.get(sizes.size() - 1);
        int expected = Preparation.SIDE * Preparation.SIDE;
        if (inputs != expected || outputs != Tally.DIGITS) {
            throw new FailureException(network + ": has " + inputs + " inputs and " + outputs + " outputs, expected "
                    + expected + " and " + Tally.DIGITS);
        }
    }

    /** A network with what goes before it. */
    private static final class Reader {
        private final SavedNetwork saved;
        private final Preparation preparation;
        private final Pass pass;

        Reader(SavedNetwork saved, Preparation preparation) {
            this.saved = saved;
            this.preparation = preparation;
            this.pass = new Pass(saved.network());
        }

        Optional<Verdict> read(Entry entry) {
            Optional<Digit> digit = preparation.prepare(entry.ink().get()).map(Prepared::digit);
            return digit.map(d -> Verdict.of(saved.network().feedforward(d.example(saved.pixelScale()), pass)));
        }
    }
}
