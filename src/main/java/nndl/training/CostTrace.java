package nndl.training;

/**
 * The cost of one mini-batch after the other, as a run meets them: the mean data cost of its examples, from the very
 * passes that train and before the step that they lead to.
 *
 * <p>One thread, that of the run, adds; any thread may read meanwhile and sees the first {@link #size} entries as they
 * will always be. Adding allocates only where a chunk is full. When there is no more room the trace ends, and the run
 * goes on: see {@link #MOST}.
 */
public final class CostTrace {
    /** How many mini-batches there is room for: those of 30 epochs of 50,000 examples, one at a time. */
    public static final int MOST = 1_500_000;

    private static final int CHUNK = 1 << 13;

    private final double[][] epochs = new double[(MOST + CHUNK - 1) / CHUNK][];
    private final double[][] costs = new double[epochs.length][];
    private volatile int size;

    /**
     * Adds a mini-batch, unless the trace is full; for the thread of the run alone.
     *
     * @param epoch where it is in the run: epochs done before it, the one under way in part
     * @param cost mean over its examples
     */
    public void add(double epoch, double cost) {
        int i = size;
        if (i == MOST) {
            return;
        }
        int chunk = i / CHUNK;
        int place = i % CHUNK;
        if (place == 0) {
            epochs[chunk] = new double[CHUNK];
            costs[chunk] = new double[CHUNK];
        }
        epochs[chunk][place] = epoch;
        costs[chunk][place] = cost;
        // Last: whoever reads the size sees all that was written before it.
        size = i + 1;
    }

    /**
     * How many mini-batches there are.
     *
     * @return those before this number can be read
     */
    public int size() {
        return size;
    }

    /**
     * Whether there is no more room.
     *
     * @return true once {@link #MOST} are in it
     */
    public boolean isFull() {
        return size == MOST;
    }

    /**
     * Where a mini-batch is in the run.
     *
     * @param i from 0, below {@link #size}
     * @return epochs done before it, the one under way in part
     */
    public double epoch(int i) {
        return epochs[i / CHUNK][i % CHUNK];
    }

    /**
     * The cost of a mini-batch.
     *
     * @param i from 0, below {@link #size}
     * @return mean data cost of its examples, before the step
     */
    public double cost(int i) {
        return costs[i / CHUNK][i % CHUNK];
    }
}
