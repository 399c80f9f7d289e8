package nndl.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nndl.data.DataException;
import nndl.data.Digit;
import nndl.data.DigitFile;
import nndl.data.DigitFile.Entry;
import nndl.data.DigitFile.Ink;
import nndl.data.NumberReader;
import nndl.data.Preparation;
import nndl.data.Prepared;
import nndl.data.SavedNetwork;
import nndl.data.Verdict;
import nndl.nn.Accuracy;
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
                + " digit (\"-\" for an empty one), the ten outputs. With --number it cuts each into digits first, and"
                + " prints name, number, score, and each digit with the network's confidence.",
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

    @Option(
            names = "--number",
            description = "Read numbers of several digits: each is cut in the way that gives the best total score.")
    private boolean number;

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read.")
    private List<Path> files;

    @Override
    public Integer call() throws Exception {
        if (number && raw) {
            throw new UsageException("--number and --raw: digits cut out of a number are always prepared");
        }
        SavedNetwork saved = network.load();
        checkSizes(saved.network().sizes());
        Optional<KnownLabels> known = labels == null
                ? Optional.empty()
                : Optional.of(KnownLabels.read(labels, number ? KnownLabels.Kind.NUMBERS : KnownLabels.Kind.DIGITS));
        List<Item> items = items();
        if (known.isPresent()) {
            known.get().check(items.size());
        }
        PrintWriter out = spec.commandLine().getOut();
        Labels label = (place, item) -> known.isPresent()
                ? known.get().of(place, item.file(), item.entry().index())
                : item.entry().number();
        var reader = new Reader(saved, raw ? Preparation.none() : Preparation.full());
        if (number) {
            readNumbers(items, label, reader, json ? new NumberJsonLines(out) : new NumberTextLines(out));
        } else {
            readDigits(items, label, reader, json ? new JsonLines(out) : new TextLines(out));
        }
        out.flush();
        return 0;
    }

    /** Something to be read, and where it is from. */
    private record Item(Path file, boolean alone, Entry entry) {}

    /** What the things to be read are. */
    private interface Labels {
        String of(int place, Item item);
    }

    private List<Item> items() throws DataException {
        List<Item> items = new ArrayList<>();
        for (Path file : files) {
            List<Entry> entries = DigitFile.read(file, raw ? Ink.AS_IT_IS : Ink.FOUND);
            entries.forEach(entry -> items.add(new Item(file, entries.size() == 1, entry)));
        }
        return items;
    }

    private static void readDigits(List<Item> items, Labels labels, Reader reader, ReadDigits out) throws IOException {
        var tally = new Tally();
        for (Item item : items) {
            String known = labels.of(tally.digits(), item);
            int label = known.length() == 1 ? Integer.parseInt(known) : Digit.UNKNOWN;
            Optional<Verdict> verdict = reader.read(item.entry());
            tally.count(label, verdict.flatMap(Verdict::digit));
            out.print(new ReadDigit(
                    item.file().toString(), item.alone(), item.entry().index(), label, verdict));
        }
        out.end(tally);
    }

    private static void readNumbers(List<Item> items, Labels labels, Reader reader, ReadNumbers out)
            throws IOException {
        var numbers = new NumberReader(reader::read);
        int labelled = 0;
        int right = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            var read = new ReadNumber(
                    item.file().toString(),
                    item.alone(),
                    item.entry().index(),
                    labels.of(i, item),
                    item.entry().read(numbers));
            labelled += read.isLabelled() ? 1 : 0;
            right += read.isRight() ? 1 : 0;
            out.print(read);
        }
        out.end(items.size(), new Accuracy(right, labelled));
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
            return preparation.prepare(entry.ink().get()).map(Prepared::digit).map(this::read);
        }

        Verdict read(Digit digit) {
            return Verdict.of(saved.network().feedforward(digit.example(saved.pixelScale()), pass));
        }
    }
}
