package nndl.training.runs;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nndl.data.SavedNetwork;
import nndl.nn.Network;
import nndl.training.EpochResult;
import nndl.training.RunEnd;
import nndl.training.RunListener;
import nndl.training.RunSettings;

/**
 * Keeps a run while it goes on: an epoch's line as soon as it is measured, the newest network now and then and at the
 * end. Nothing here waits for a file.
 *
 * <p>A run that ends before anything was measured of it, because somebody ended it, is not kept.
 */
public final class RunRecorder implements RunListener {
    private static final long NANOS_BETWEEN_NETWORKS = TimeUnit.SECONDS.toNanos(30);

    private final RunStart start;
    private final RunFile file;
    private final LastNetwork networks;
    private final Queues queues;
    private Optional<Network> unsaved = Optional.empty();
    private int epoch = -1;
    private long networkAt = System.nanoTime();
    private boolean over;

    /**
     * Where is written.
     *
     * @param lines for what is short
     * @param others for networks
     * @param open the recorders of runs that have not ended
     */
    record Queues(WriteQueue lines, WriteQueue others, Set<RunRecorder> open) {}

    RunRecorder(RunStart start, RunFile file, LastNetwork networks, Queues queues) {
        this.start = start;
        this.file = file;
        this.networks = networks;
        this.queues = queues;
    }

    /**
     * What the run began with.
     *
     * @return its id and settings
     */
    public RunStart start() {
        return start;
    }

    @Override
    public synchronized void epoch(EpochResult result, Network network) {
        if (over) {
            return;
        }
        append(() -> RunLines.line(result));
        epoch = result.epoch();
        unsaved = Optional.of(network);
        if (System.nanoTime() - networkAt > NANOS_BETWEEN_NETWORKS) {
            saveNetwork();
        }
    }

    @Override
    public synchronized void changed(int changedIn, RunSettings.Learning learning) {
        if (!over) {
            append(() -> RunLines.line(start, new Change(changedIn, learning)));
        }
    }

    /**
     * The run has ended; what comes after this is not kept.
     *
     * @param end how
     */
    public synchronized void ended(RunEnd end) {
        if (over) {
            return;
        }
        if (epoch >= 0 || end.reason() != RunEnd.Reason.CANCELLED) {
            append(() -> RunLines.line(end));
        }
        finish();
    }

    /** The run could not go on: it is kept as far as it came. */
    public synchronized void failed() {
        if (!over) {
            finish();
        }
    }

    /** The program ends. */
    synchronized void cancelled() {
        ended(new RunEnd(RunEnd.Reason.CANCELLED, epoch));
    }

    private void finish() {
        saveNetwork();
        over = true;
        queues.lines().write(file::close);
        queues.open().remove(this);
    }

    private void saveNetwork() {
        if (unsaved.isPresent()) {
            SavedNetwork network =
                    new SavedNetwork(unsaved.get(), start.settings().data().pixelScale());
            int after = epoch;
            unsaved = Optional.empty();
            networkAt = System.nanoTime();
            queues.others().write(() -> networks.write(after, network));
        }
    }

    /** Makes a line and writes it, both on the thread of the queue. */
    private void append(Supplier<byte[]> line) {
        queues.lines().write(() -> file.append(line.get()));
    }
}
