package nndl.labs.pad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nndl.data.DataException;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.data.Preparation;
import nndl.nn.Accuracy;
import nndl.nn.Pass;

/**
 * The digits a person has drawn and named, kept in the home as MNIST keeps its own: prepared pictures and labels.
 *
 * <p>Each change reads the files again, so that a second window's digits stay. Pictures and labels are each replaced as a
 * whole; should the program end between the two, the ones without the other are left out.
 */
final class MyDigits {
    private static final String NAME = "my-digits";

    private final DigitFolder folder;
    private final Path images;
    private final Path labels;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Digits> digits = new ReadOnlyObjectWrapper<>(of(List.of()));

    /**
     * None yet; see {@link #load}.
     *
     * @param folder where they are kept
     * @param window where {@link #digitsProperty} changes, usually the FX thread
     */
    MyDigits(DigitFolder folder, Executor window) {
        this.folder = folder;
        images = folder.file(NAME + "-images.idx3-ubyte");
        labels = folder.file(NAME + "-labels.idx1-ubyte");
        this.window = window;
    }

    private static Digits of(List<Digit> list) {
        return new Digits(NAME, Preparation.SIDE, Preparation.SIDE, list);
    }

    /** What is kept, oldest first. */
    ReadOnlyObjectProperty<Digits> digitsProperty() {
        return digits.getReadOnlyProperty();
    }

    /** Reads what earlier windows kept. Damaged files are set aside, here and before each change. */
    CompletableFuture<Void> load() {
        return change(UnaryOperator.identity());
    }

    /** Keeps one more; fails with a {@link DataException} or an {@link IOException} as the cause. */
    CompletableFuture<Void> keep(Digit digit) {
        return keep(List.of(digit));
    }

    /** Keeps some more; fails as {@link #keep(Digit)} does. */
    CompletableFuture<Void> keep(List<Digit> added) {
        return change(list -> {
            List<Digit> more = new ArrayList<>(list);
            more.addAll(added);
            return more;
        });
    }

    /** Throws the newest away; fails as {@link #keep(Digit)} does. */
    CompletableFuture<Void> forgetLast() {
        return change(list -> list.subList(0, Math.max(0, list.size() - 1)));
    }

    private CompletableFuture<Void> change(UnaryOperator<List<Digit>> change) {
        return folder.afterOthers(() -> changed(change)).thenAcceptAsync(digits::set, window);
    }

    private Digits changed(UnaryOperator<List<Digit>> change) throws IOException, DataException {
        List<Digit> before = read();
        Digits after = of(change.apply(before));
        if (!after.list().equals(before)) {
            write(after);
        }
        return after;
    }

    private List<Digit> read() {
        if (!Files.exists(images) && !Files.exists(labels)) {
            return List.of();
        }
        try {
            return pairs(IdxFile.readImages(images), IdxFile.readLabels(labels));
        } catch (DataException e) {
            folder.setAside(e, images, labels); // neither is of use without the other
            return List.of();
        }
    }

    private static List<Digit> pairs(Digits pictures, byte[] names) {
        List<Digit> list = new ArrayList<>();
        for (int i = 0; i < Math.min(pictures.size(), names.length); i++) {
            list.add(pictures.get(i).withLabel(names[i]));
        }
        return list;
    }

    private void write(Digits kept) throws DataException, IOException {
        if (kept.size() == 0) {
            Files.deleteIfExists(labels);
            Files.deleteIfExists(images);
            return;
        }
        folder.make();
        IdxFile.writeImages(images, kept);
        IdxFile.writeLabels(labels, kept);
    }

    /** How many of these a network reads right. */
    static Accuracy test(PadNetwork network, Digits digits) {
        Pass pass = new Pass(network.saved().network());
        int right = 0;
        for (Digit digit : digits.list()) {
            var example = digit.example(network.saved().pixelScale());
            if (network.saved().network().feedforward(example, pass).answer() == digit.label()) {
                right++;
            }
        }
        return new Accuracy(right, digits.size());
    }
}
