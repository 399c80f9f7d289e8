package nndl.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nndl.training.EpochResult;
import nndl.training.MetricsCsv;

/** The file that {@code --metrics} names, or nothing if it names none. Each line is on disk before the next epoch. */
final class MetricsFile implements AutoCloseable {
    private final Path file;
    private final Writer writer;
    private final MetricsCsv csv;
    private Optional<String> failure = Optional.empty();

    private MetricsFile(Path file, Writer writer) throws IOException {
        this.file = file;
        this.writer = writer;
        this.csv = new MetricsCsv(writer);
    }

    /**
     * Opens the file and writes its first line.
     *
     * @param file what was named, null for nothing
     * @throws FailureException if it cannot be written
     */
    static MetricsFile open(Path file) throws FailureException {
        try {
            return new MetricsFile(file, file == null ? Writer.nullWriter() : Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new FailureException(sentence(file, e));
        }
    }

    /** Writes an epoch. A failure is said at the end: it is no reason to lose the run. */
    void add(String run, EpochResult result) {
        if (failure.isEmpty()) {
            try {
                csv.add(run, result);
            } catch (IOException e) {
                failure = Optional.of(sentence(file, e));
            }
        }
    }

    /** Why a file cannot be written. */
    static String sentence(Path file, IOException e) {
        String reason = e.getMessage();
        if (e instanceof NoSuchFileException) {
            reason = "there is no such folder";
        } else if (e instanceof AccessDeniedException) {
            reason = "access denied";
        }
        return file + ": cannot be written (" + reason + ")";
    }

    @Override
    public void close() throws FailureException {
        try {
            writer.close();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(sentence(file, e)));
        }
        if (failure.isPresent()) {
            throw new FailureException(failure.get());
        }
    }
}
