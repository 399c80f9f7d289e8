package nndl.training.runs;

import java.util.ArrayList;
import java.util.List;

/**
 * The networks of all epochs of all runs, in memory, up to a bound for all together.
 *
 * <p>When it is full, every second epoch of the oldest run goes, again and again; its first, its best and its last epoch
 * stay. When no run has more than these, the oldest runs go altogether. For several threads.
 */
public final class KeptNetworks {
    private static final long MOST = 512L << 20;
    private static final int SHARE_OF_HEAP = 4;

    private final long most;
    /** The oldest first. */
    private final List<RunNetworks> runs = new ArrayList<>();

    private long bytes;

    /**
     * Nothing kept yet.
     *
     * @param most how many bytes the parameters of all networks may take together
     */
    public KeptNetworks(long most) {
        this.most = most;
    }

    /** Nothing kept yet, and room for 512 MB or for a quarter of the largest heap, whichever is less. */
    public static KeptNetworks ofThisMachine() {
        return new KeptNetworks(Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
    }

    /**
     * A place for the networks of a new run.
     *
     * @return the newest run
     */
    public synchronized RunNetworks begin() {
        RunNetworks run = new RunNetworks(this);
        runs.add(run);
        return run;
    }

    /**
     * The memory in use.
     *
     * @return bytes of the parameters of all networks kept
     */
    public synchronized long bytes() {
        return bytes;
    }

    /** To be called by a run that holds the lock on this. */
    void count(long more) {
        bytes += more;
    }

    /** To be called by a run that holds the lock on this. */
    void remove(RunNetworks run) {
        runs.remove(run);
    }

    /** To be called by a run that holds the lock on this: makes room until the bound holds. */
    void makeRoom() {
        while (bytes > most) {
            if (runs.stream().noneMatch(RunNetworks::thin)) {
                runs.stream()
                        .filter(run -> !run.isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .clear();
            }
        }
    }
}
