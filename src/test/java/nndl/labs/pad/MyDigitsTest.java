package nndl.labs.pad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nndl.data.Digit;
import nndl.data.Digits;
import nndl.data.IdxFile;
import nndl.nn.Accuracy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MyDigitsTest {
    private static final Digit SEVEN = Drawn.read(Drawn.sheet(Drawn.SEVEN))
            .prepared()
            .orElseThrow()
            .digit()
            .withLabel(7);

    @TempDir
    private Path home;

    private final List<Path> setAside = new ArrayList<>();

    private DigitFolder folder(Executor background) {
        return new DigitFolder(home.resolve("digits"), background, (trouble, aside) -> setAside.addAll(aside));
    }

    private MyDigits open() throws Exception {
        MyDigits digits = new MyDigits(folder(Runnable::run), Runnable::run);
        digits.load().get();
        return digits;
    }

    @Test
    void keep_isThereInTheNextWindow() throws Exception {
        open().keep(SEVEN).get();
        open().keep(SEVEN.withLabel(1)).get();
        assertEquals(
                List.of(SEVEN, SEVEN.withLabel(1)),
                open().digitsProperty().get().list());
    }

    @Test
    void keep_inTwoWindows_keepsBoth() throws Exception {
        MyDigits one = open();
        MyDigits two = open();
        one.keep(SEVEN).get();
        two.keep(SEVEN.withLabel(2)).get();
        assertEquals(2, open().digitsProperty().get().size());
    }

    @Test
    void forgetLast_takesTheNewest_andEndsEmpty() throws Exception {
        MyDigits digits = open();
        digits.keep(SEVEN).get();
        digits.keep(SEVEN.withLabel(3)).get();
        digits.forgetLast().get();
        assertEquals(List.of(SEVEN), open().digitsProperty().get().list());
        digits.forgetLast().get();
        digits.forgetLast().get();
        assertEquals(0, open().digitsProperty().get().size());
    }

    @Test
    void keep_exportedDigits_comeBackAfterThose() throws Exception {
        Path images = home.resolve("my-images.idx3-ubyte");
        Digits exported = new Digits("mine", 28, 28, List.of(SEVEN, SEVEN.withLabel(4)));
        IdxFile.writeImages(images, exported);
        IdxFile.writeLabels(PadFiles.labelsFor(images), exported);
        open().keep(SEVEN.withLabel(1)).get();
        open().keep(IdxFile.read(images, PadFiles.labelsFor(images)).list()).get();
        assertEquals(
                List.of(SEVEN.withLabel(1), SEVEN, SEVEN.withLabel(4)),
                open().digitsProperty().get().list());
    }

    @Test
    void load_afterEndBetweenTheFiles_leavesOutTheDigitWithoutLabel() throws Exception {
        MyDigits digits = open();
        digits.keep(SEVEN).get();
        IdxFile.writeImages(
                home.resolve("digits").resolve("my-digits-images.idx3-ubyte"),
                new Digits("more", 28, 28, List.of(SEVEN, SEVEN)));
        assertEquals(List.of(SEVEN), open().digitsProperty().get().list());
    }

    @Test
    void load_damagedFile_isSetAsideWithItsPictures_andWhatComesIsKept() throws Exception {
        open().keep(SEVEN).get();
        Path labels = home.resolve("digits").resolve("my-digits-labels.idx1-ubyte");
        Path images = home.resolve("digits").resolve("my-digits-images.idx3-ubyte");
        byte[] pictures = Files.readAllBytes(images);
        Files.write(labels, new byte[] {1, 2, 3});
        MyDigits digits = open();
        assertEquals(0, digits.digitsProperty().get().size());
        assertEquals(2, setAside.size());
        assertArrayEquals(pictures, Files.readAllBytes(setAside.get(0)));
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(setAside.get(1)));
        digits.keep(SEVEN.withLabel(8)).get();
        assertEquals(List.of(SEVEN.withLabel(8)), open().digitsProperty().get().list());
    }

    @Test
    void load_picturesWithoutTheirLabels_areSetAside() throws Exception {
        open().keep(SEVEN).get();
        Path images = home.resolve("digits").resolve("my-digits-images.idx3-ubyte");
        byte[] pictures = Files.readAllBytes(images);
        Files.delete(home.resolve("digits").resolve("my-digits-labels.idx1-ubyte"));
        MyDigits digits = open();
        digits.keep(SEVEN.withLabel(8)).get();
        assertEquals(1, setAside.size());
        assertArrayEquals(pictures, Files.readAllBytes(setAside.get(0)));
        assertEquals(List.of(SEVEN.withLabel(8)), open().digitsProperty().get().list());
    }

    @Test
    void close_rightAfterKeeping_waitsForTheFile_thoughTheWindowNoLongerAnswers() throws Exception {
        ExecutorService slow = Executors.newSingleThreadExecutor();
        try {
            DigitFolder folder = folder(work -> slow.execute(() -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
                work.run();
            }));
            MyDigits digits = new MyDigits(folder, shown -> {});
            digits.load();
            digits.keep(SEVEN);
            digits.keep(SEVEN.withLabel(5));
            folder.close();
            assertEquals(
                    List.of(SEVEN, SEVEN.withLabel(5)),
                    open().digitsProperty().get().list());
        } finally {
            slow.shutdownNow();
        }
    }

    @Test
    void test_countsWhatIsReadRight() throws Exception {
        MyDigits digits = open();
        digits.keep(SEVEN).get();
        digits.keep(SEVEN.withLabel(2)).get();
        assertEquals(
                new Accuracy(1, 2),
                MyDigits.test(Drawn.network(), digits.digitsProperty().get()));
    }

    @Test
    void labelsFor_pictures_haveTheUsualName() {
        assertEquals(Path.of("a", "my-labels.idx1-ubyte"), PadFiles.labelsFor(Path.of("a", "my-images.idx3-ubyte")));
        assertEquals(Path.of("mine.gz-labels.idx1-ubyte"), PadFiles.labelsFor(Path.of("mine.gz")));
    }
}
