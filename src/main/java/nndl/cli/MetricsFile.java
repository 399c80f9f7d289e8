package nndl.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nndl.training.EpochResult;
import nndl.training.MetricsCsv;

/** The file that {@code --metrics} names, or nothing if it names none. Each line is on disk before the next epoch. */
final class MetricsFile implements AutoCloseable {
    private final Optional<Path> file;
    private final Writer writer;
    private final MetricsCsv csv;
    private Optional<FailureException> failure = Optional.empty();

    private MetricsFile(Optional<Path> file, Writer writer) throws IOException {
        this.file = file;
        this.writer = writer;
        this.csv = new MetricsCsv(writer);
    }

    /**
     * Opens the file and writes its first line.
     *
     * @param file what was named, if anything was
     * @throws FailureException if it cannot be written
     */
    static MetricsFile open(Optional<Path> file) throws FailureException {
        try {
            return new MetricsFile(file, file.isPresent() ? Files.newBufferedWriter(file.get()) : Writer.nullWriter());
        } catch (IOException e) {
            throw FailureException.unwritable(file.orElseThrow(), e);
        }
    }

    /** Writes an epoch. A failure is said at the end: it is no reason to lose the run. */
    void add(String run, EpochResult result) {
        if (failure.isEmpty()) {
            try {
                csv.add(run, result);
            } catch (IOException e) {
                failure = Optional.of(failed(e));
            }
        }
    }

    /** Only what was named can fail. */
    private FailureException failed(IOException cause) {
        return FailureException.unwritable(file.orElseThrow(), cause);
    }

    @Override
    public void close() throws FailureException {
        try {
            writer.close();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(failed(e)));
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
