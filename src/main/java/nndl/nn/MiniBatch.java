package nndl.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The passes of one mini-batch: filled by {@link Network#backprop}, applied by {@link Network#descend}, used again. */
public final class MiniBatch {
    private final Network shape;
    private final List<Pass> passes = new ArrayList<>();
    private int size;

    /** The non-zero inputs of all passes, input by input: those of input k from groupStart[k] to groupStart[k + 1]. */
    final int[] groupStart;

    private final int[] next;
    int[] groupedPass = {};
    double[] groupedX = {};

    /**
     * An empty mini-batch.
     *
     * @param shape a network of the shape that will be trained; not changed
     */
    public MiniBatch(Network shape) {
        this.shape = shape;
        int inputs = shape.sizes().get(0);
        groupStart = new int[inputs + 1];
        next = new int[inputs];
    }

    /** Empties the mini-batch. */
    public void clear() {
        size = 0;
    }

    /**
     * Adds one more pass.
     *
     * @return the pass to be filled
     */
    public Pass next() {
        if (size == passes.size()) {
            passes.add(new Pass(shape));
        }
        return passes.get(size++);
    }

    /**
     * How many passes there are.
     *
     * @return m, less in the last mini-batch of an epoch
     */
    public int size() {
        return size;
    }

    Pass pass(int i) {
        return passes.get(i);
    }

    /** Sorts the non-zero inputs of all passes by input; within one input they stay in the order of the passes. */
    void groupByInput() {
        Arrays.fill(next, 0);
        int total = 0;
        for (int i = 0; i < size; i++) {
            Pass pass = passes.get(i);
            int[] index = pass.index;
            for (int e = 0; e < pass.count; e++) {
                next[index[e]]++;
            }
            total += pass.count;
        }
        if (groupedPass.length < total) {
            groupedPass = new int[total * 2];
            groupedX = new double[total * 2];
        }
        int start = 0;
        for (int k = 0; k < next.length; k++) {
            groupStart[k] = start;
            int ofThisInput = next[k];
            next[k] = start;
            start += ofThisInput;
        }
        groupStart[next.length] = start;
        for (int i = 0; i < size; i++) {
            Pass pass = passes.get(i);
            int[] index = pass.index;
            double[] x = pass.x;
            for (int e = 0; e < pass.count; e++) {
                int place = next[index[e]]++;
                groupedPass[place] = i;
                groupedX[place] = x[e];
            }
        }
    }
}
