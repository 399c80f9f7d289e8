package nndl.labs.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.collections.ListChangeListener;
import nndl.data.DataException;
import nndl.data.Digit;
import nndl.data.Mnist;
import nndl.data.MnistData;
import nndl.data.NetworkFile;
import nndl.data.NetworkFile.Precision;
import nndl.training.OwnDigits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TeacherTest {
    private static CompletableFuture<MnistData> digits;
    private static OwnDigits own;

    @TempDir
    private Path home;

    private final List<Path> setAside = new ArrayList<>();
    private final PadNetworks networks = new PadNetworks(Runnable::run, Runnable::run);
    private final Teacher teacher = new Teacher(networks, Runnable::run, Runnable::run);
    private PadNetwork original;

    @BeforeAll
    static void readDigits() throws DataException {
        MnistData all = Mnist.load(Optional.empty());
        digits = CompletableFuture.completedFuture(new MnistData(
                all.training(), all.validation().slice(0, 500), all.test().slice(0, 500)));
        List<Digit> drawings = all.validation().list().subList(500, 530);
        own = new OwnDigits(drawings);
    }

    @BeforeEach
    void list() {
        original = Drawn.network();
        networks.add(original);
    }

    private void keep() {
        TaughtFiles files =
                new TaughtFiles(new DigitFolder(home, Runnable::run, (trouble, aside) -> setAside.addAll(aside)));
        networks.list().addListener((ListChangeListener<PadNetwork>) files::follow);
        teacher.outcomeProperty()
                .addListener((value, old, now) -> now.ifPresent(outcome -> files.keep(outcome.network())));
    }

    private PadNetworks nextWindow() throws Exception {
        PadNetworks next = new PadNetworks(Runnable::run, Runnable::run);
        next.add(original);
        new TaughtFiles(new DigitFolder(home, Runnable::run, (trouble, aside) -> setAside.addAll(aside)))
                .load(next, Runnable::run)
                .get();
        return next;
    }

    private Path file() {
        return home.resolve("taught-best-of-the-book.json.gz");
    }

    @Test
    void teach_listsAndChoosesACopy_andUndoGoesBack() throws Exception {
        teacher.teach(own, digits).get();
        assertEquals(2, networks.list().size());
        PadNetwork taught = networks.chosen();
        assertSame(original, taught.untaught());
        assertEquals(Optional.of(taught), teacher.taught().getValue());
        assertEquals(taught, teacher.outcomeProperty().get().orElseThrow().network());
        assertTrue(Double.isNaN(teacher.progressProperty().get()));
        teacher.undo();
        assertEquals(List.of(original), networks.list());
        assertSame(original, networks.chosen());
        assertEquals(Optional.empty(), teacher.outcomeProperty().get());
        assertEquals(Optional.empty(), teacher.taught().getValue());
    }

    @Test
    void teach_again_startsFromTheOriginal_inThePlaceOfTheFirst() throws Exception {
        teacher.teach(own, digits).get();
        PadNetwork first = networks.chosen();
        teacher.teach(own, digits).get();
        assertEquals(2, networks.list().size());
        PadNetwork second = networks.chosen();
        assertSame(original, second.untaught());
        Digit digit = own.all().get(0);
        assertEquals(first.verdict(digit).share(), second.verdict(digit).share());
    }

    @Test
    void cancel_leavesNothing_andAnotherCanBegin() {
        Queue<Runnable> later = new ArrayDeque<>();
        Teacher slow = new Teacher(networks, later::add, Runnable::run);
        slow.teach(own, digits);
        assertEquals(0, slow.progressProperty().get());
        slow.cancel();
        assertTrue(Double.isNaN(slow.progressProperty().get()));
        later.remove().run();
        assertEquals(List.of(original), networks.list());
        slow.teach(own, digits);
        later.remove().run();
        assertEquals(2, networks.list().size());
    }

    @Test
    void teach_withoutMnist_failsWithTheReason() {
        var missing = assertThrows(DataException.class, () -> Mnist.read(home));
        var failure =
                assertThrows(ExecutionException.class, () -> teacher.teach(own, CompletableFuture.failedFuture(missing))
                        .get());
        assertInstanceOf(DataException.class, failure.getCause());
        assertEquals(List.of(original), networks.list());
    }

    @Test
    void taught_isThereInTheNextWindow_untilUndone() throws Exception {
        keep();
        teacher.teach(own, digits).get();
        PadNetwork taught = networks.chosen();
        PadNetworks next = nextWindow();
        assertEquals(2, next.list().size());
        Digit digit = own.all().get(0);
        assertEquals(taught.verdict(digit).share(), next.chosen().verdict(digit).share(), 1e-5);
        teacher.teach(own, digits).get();
        assertTrue(Files.exists(file()));
        teacher.undo();
        assertFalse(Files.exists(file()));
        assertEquals(1, nextWindow().list().size());
    }

    @Test
    void damagedFile_isSetAside_andSaid() throws Exception {
        NetworkFile.write(file(), original.saved(), Precision.SINGLE);
        byte[] bytes = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(1, nextWindow().list().size());
        Path aside = home.resolve(file().getFileName() + ".damaged");
        assertEquals(List.of(aside), setAside);
        assertEquals(bytes.length / 2, Files.size(aside));
        assertFalse(Files.exists(file()));
    }
}
