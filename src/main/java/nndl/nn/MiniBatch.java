package nndl.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The passes of one mini-batch: filled by {@link Network#backprop}, applied by {@link Network#descend}, used again. */
public final class MiniBatch {
    private final Network shape;
    private final List<Pass> passes = new ArrayList<>();
    private int size;

    /** The non-zero inputs of all passes in one list for each input: the first of input k, −1 for none. */
    final int[] first;

    /** The next of the same input, −1 for none; x; and δ of the layer above, for each non-zero input of the passes. */
    int[] following = {};

    double[] x = {};
    double[][] delta = {};

    /**
     * An empty mini-batch.
     *
     * @param shape a network of the shape that will be trained; not changed
     */
    public MiniBatch(Network shape) {
        this.shape = shape;
        int inputs = shape.sizes().get(0);
        first = new int[inputs];
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

    /** Puts the non-zero inputs of all passes into a list for each input, last pass first, beside the errors δ^l. */
    void groupByInput(int l) {
        int total = 0;
        for (int i = 0; i < size; i++) {
            total += passes.get(i).count;
        }
        if (following.length < total) {
            following = new int[total * 2];
            x = new double[total * 2];
            delta = new double[total * 2][];
        }
        Arrays.fill(first, -1);
        int place = 0;
        for (int i = 0; i < size; i++) {
            Pass pass = passes.get(i);
            int[] index = pass.index;
            double[] errors = pass.delta[l];
            for (int e = 0; e < pass.count; e++) {
                x[place] = pass.x[e];
                delta[place] = errors;
                following[place] = first[index[e]];
                first[index[e]] = place;
                place++;
            }
        }
    }
}
