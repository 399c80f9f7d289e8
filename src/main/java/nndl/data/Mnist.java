package nndl.data;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nndl.data.DataException.Kind;

/** The MNIST database of handwritten digits: where its four files are, and what is in them. */
public final class Mnist {
    private static final int TRAINING = 50_000;
    private static final int TRAINING_AND_VALIDATION = 60_000;
    private static final int TEST = 10_000;
    private static final int SIDE = 28;

    private static final String TRAINING_IMAGES = "train-images-idx3-ubyte";
    private static final String TRAINING_LABELS = "train-labels-idx1-ubyte";
    private static final String TEST_IMAGES = "t10k-images-idx3-ubyte";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte";
    private static final List<String> FILES = List.of(TRAINING_IMAGES, TRAINING_LABELS, TEST_IMAGES, TEST_LABELS);

    private Mnist() {}

    /**
     * Finds the folder that holds the four files, in it or in its sub-folder {@code mnist}.
     *
     * @param given the folder asked for; without one, {@code data} beside the program's jar or beside the jar's
     *     folder, else {@code data} in the working folder
     */
    public static Path folder(Optional<Path> given) throws DataException {
        return firstComplete(given.map(List::of).orElseGet(() -> usualFolders(program(), Path.of(""))));
    }

    /** The four files that {@link #load} reads; none if they are not all there. */
    public static List<Path> files(Optional<Path> given) {
        try {
            Path folder = folder(given);
            return FILES.stream()
                    .flatMap(name -> IdxFile.find(folder.resolve(name)).stream())
                    .toList();
        } catch (DataException missing) {
            return List.of();
        }
    }

    /** Finds the folder as {@link #folder} does and reads it. */
    public static MnistData load(Optional<Path> given) throws DataException {
        return read(folder(given));
    }

    /** Reads the four files of a folder, under any of their usual spellings, packed or not. */
    public static MnistData read(Path folder) throws DataException {
        var test = new FutureTask<>(() -> set(folder, TEST_IMAGES, TEST_LABELS, TEST));
        var thread = new Thread(test, "mnist-test-set");
        thread.setDaemon(true);
        thread.start();
        Digits all = set(folder, TRAINING_IMAGES, TRAINING_LABELS, TRAINING_AND_VALIDATION);
        return new MnistData(
                all.slice(0, TRAINING).named("MNIST training"),
                all.slice(TRAINING, all.size()).named("MNIST validation"),
                result(test).named("MNIST test"));
    }

    /** The folders looked in when none is given; the program is a jar or a folder of classes. */
    static List<Path> usualFolders(Optional<Path> program, Path working) {
        Stream<Path> beside = program.stream()
                .flatMap(jar -> Stream.iterate(jar.getParent(), Objects::nonNull, Path::getParent)
                        .limit(2));
        return Stream.concat(beside, Stream.of(working))
                .map(folder -> folder.resolve("data").toAbsolutePath())
                .distinct()
                .toList();
    }

    /** The first of the folders, or of their sub-folders {@code mnist}, in which no file is missing. */
    static Path firstComplete(List<Path> folders) throws DataException {
        String missing = TRAINING_IMAGES;
        for (Path folder : folders) {
            for (Path candidate : List.of(folder, folder.resolve("mnist"))) {
                List<String> absent = absent(candidate);
                if (absent.isEmpty()) {
                    return candidate;
                }
                if (absent.size() < FILES.size()) {
                    missing = absent.get(0);
                }
            }
        }
        throw new DataException(
                Kind.MNIST_MISSING,
                missing,
                folders.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    private static List<String> absent(Path folder) {
        return FILES.stream()
                .filter(name -> IdxFile.find(folder.resolve(name)).isEmpty())
                .toList();
    }

    private static Optional<Path> program() {
        CodeSource source = Mnist.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Digits set(Path folder, String images, String labels, int count) throws DataException {
        Digits digits = IdxFile.read(folder.resolve(images), folder.resolve(labels));
        if (digits.size() != count) {
            throw new DataException(Kind.MNIST_COUNT, digits.file().orElseThrow(), digits.size(), count);
        }
        if (digits.width() != SIDE || digits.height() != SIDE) {
            throw new DataException(Kind.MNIST_SIZE, digits.file().orElseThrow(), digits.width(), digits.height());
        }
        return digits;
    }

    private static Digits result(FutureTask<Digits> task) throws DataException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DataException data) {
                throw data;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while MNIST was read", e);
        }
    }
}
