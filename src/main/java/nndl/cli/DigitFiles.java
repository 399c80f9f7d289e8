package nndl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nndl.data.DataException;
import nndl.data.Digit;
import nndl.data.DigitFile;
import nndl.data.DigitFile.Entry;
import nndl.data.DigitFile.Ink;
import nndl.data.Preparation;
import nndl.data.Prepared;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The digits or numbers a command is given: files of any kind, what they are, and how they are prepared. */
final class DigitFiles {
    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "What the digits are: IDX labels in the order of the digits, or lines of text \"name,digit\".")
    private Optional<Path> labels;

    @Option(
            names = "--raw",
            description =
                    "Take pictures as they are, light ink on dark ground, without preparing them as MNIST's were.")
    private boolean raw;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read.")
    private List<Path> files;

    /**
     * One digit or number.
     *
     * @param file the name of its file
     * @param alone whether the file holds no other
     * @param entry its ink
     * @param number what it is, in digits; empty if unknown
     * @param prepare makes the picture a network sees of a digit; nothing of an empty one
     */
    record Found(String file, boolean alone, Entry entry, String number, Supplier<Optional<Digit>> prepare) {
        /** Its place in the file. */
        int index() {
            return entry.index();
        }

        /** Which digit it is, or {@link Digit#UNKNOWN}. */
        int label() {
            return number.length() == 1 ? Integer.parseInt(number) : Digit.UNKNOWN;
        }

        @Override
        public String toString() {
            return alone ? file : file + "#" + index();
        }
    }

    /** Whether pictures are taken as they are. */
    boolean areRaw() {
        return raw;
    }

    /** Keeps all that is read from being written over. */
    void guard(OutputGuard guard) {
        files.forEach(file -> guard.reads("the drawings", file));
        labels.ifPresent(file -> guard.reads("--labels", file));
    }

    /** All of them, in order. */
    List<Found> read(KnownLabels.Kind kind) throws DataException, FailureException {
        Optional<KnownLabels> known =
                labels.isPresent() ? Optional.of(KnownLabels.read(labels.get(), kind)) : Optional.empty();
        List<List<Entry>> entries = new ArrayList<>();
        for (Path file : files) {
            entries.add(DigitFile.read(file, raw ? Ink.AS_IT_IS : Ink.FOUND));
        }
        if (known.isPresent()) {
            known.get().check(entries.stream().mapToInt(List::size).sum());
        }
        Preparation preparation = raw ? Preparation.none() : Preparation.full();
        List<Found> found = new ArrayList<>();
        for (int f = 0; f < files.size(); f++) {
            Path file = files.get(f);
            boolean alone = entries.get(f).size() == 1;
            for (Entry entry : entries.get(f)) {
                String number = known.isPresent() ? known.get().of(found.size(), file, entry.index()) : entry.number();
                found.add(new Found(file.toString(), alone, entry, number, () -> preparation
                        .prepare(entry.ink().get())
                        .map(Prepared::digit)));
            }
        }
        return found;
    }
}
