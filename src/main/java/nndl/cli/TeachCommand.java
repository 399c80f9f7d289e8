package nndl.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import nndl.cli.DigitFiles.Found;
import nndl.data.Digit;
import nndl.data.MnistData;
import nndl.data.NetworkFile;
import nndl.data.SavedNetwork;
import nndl.nn.Accuracy;
import nndl.training.OwnDigits;
import nndl.training.RunControl;
import nndl.training.Taught;
import nndl.training.Teaching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a saved network a little further, on the digits of one hand. */
@Command(
        name = "teach",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Teaches a network your hand: trains a copy of it a little further on your own labelled digits,"
                + " mixed with MNIST's. First it holds back, of each digit, of every five the third, to see what"
                + " a network reads that was taught with the others; then it teaches with all. Prints what is read"
                + " before and after, of the digits held back and of MNIST's test set.",
        footer = {
            "",
            "  teach --save mine.json.gz my-gestures.json",
            "  teach --network net.json --labels labels.csv --save mine.json *.png"
        })
final class TeachCommand implements Callable<Integer> {
    private static final int SEED = 0;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final NetworkOption network = new NetworkOption();

    @Mixin
    private final DigitFiles files = new DigitFiles();

    @Option(
            names = "--save",
            paramLabel = "FILE",
            required = true,
            description = "Where the taught network is saved, as JSON (gzip for .gz).")
    private Path save;

    @Override
    public Integer call() throws Exception {
        SavedNetwork original = network.loadForDigits();
        OutputGuard guard = new OutputGuard(spec);
        files.guard(guard);
        network.guard(guard);
        guard.writes("--save", save);
        NetworkFile.refuseUnwritable(save);
        OwnDigits own = own(files.read(KnownLabels.Kind.DIGITS));
        MnistData mnist = DataOption.load(spec);
        PrintWriter out = spec.commandLine().getOut();
        return Interruptible.run(control -> {
            try {
                Taught taught = new Teaching(original, mnist, SEED, new Progress(control)).teach(own);
                print(taught, out);
                NetworkFile.write(save, taught.saved());
                out.println("Saved the taught network to " + save);
                out.flush();
                return 0;
            } catch (CancellationException e) {
                throw new FailureException("Stopped; nothing is saved");
            }
        });
    }

    /** Nothing is shown of the few seconds it takes; Ctrl-C ends it. */
    private record Progress(RunControl control) implements Teaching.Watcher {
        @Override
        public void done(double share) {
            // There is but one line to come.
        }

        @Override
        public boolean isCancelled() {
            return control.isCancelled();
        }
    }

    private static OwnDigits own(List<Found> found) throws FailureException {
        List<Digit> drawings = new ArrayList<>();
        for (Found one : found) {
            if (one.label() == Digit.UNKNOWN) {
                throw new FailureException(one + ": nobody says which digit it is; --labels does");
            }
            one.prepare().get().ifPresent(digit -> drawings.add(digit.withLabel(one.label())));
        }
        OwnDigits own = new OwnDigits(drawings);
        if (!own.suffice()) {
            throw new FailureException("expected at least " + OwnDigits.FEWEST + " drawings of at least "
                    + OwnDigits.FEWEST_KINDS + " digits, got " + own.all().size() + " of " + own.kinds());
        }
        return own;
    }

    private static void print(Taught taught, PrintWriter out) {
        out.println("Taught with " + taught.lessons() + " drawings");
        out.println(String.format(Locale.ROOT, "%-12s %16s %16s", "", "before", "after"));
        if (taught.heldBack().isPresent()) {
            print("held back", taught.heldBack().get(), out);
        } else {
            out.println("None are held back: no digit is there three times.");
        }
        print("MNIST test", taught.test(), out);
    }

    private static void print(String name, Taught.Change change, PrintWriter out) {
        Accuracy before = change.before();
        out.println(String.format(Locale.ROOT, "%-12s %16s %16s", name, before, change.after()));
    }
}
