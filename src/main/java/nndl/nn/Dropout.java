package nndl.nn;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** Which hidden neurons take part in a mini-batch; dropout deletes the others while it lasts. */
public final class Dropout {
    /** By book layer l, padded: 1 for a neuron that takes part, 0 for one that does not. */
    final double[][] mask;

    private final Network shape;
    private final double share;

    /**
     * A dropout under which every hidden neuron takes part until {@link #draw}.
     *
     * @param shape a network of the shape that will be trained; not changed
     * @param share the share of hidden neurons that takes part, above 0 and at most 1; the book keeps half
     */
    public Dropout(Network shape, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be above 0 and at most 1, was " + share);
        }
        this.shape = shape;
        this.share = share;
        mask = new double[shape.layers()][];
        for (int l = 2; l < shape.layers(); l++) {
            mask[l] = new double[Layer.padded(shape.layer(l).neurons())];
            Arrays.fill(mask[l], 1);
        }
    }

    /**
     * Chooses anew which neurons take part, each with the probability of the share.
     *
     * @param uniform numbers from 0 (included) to 1 (excluded)
     */
    public void draw(DoubleSupplier uniform) {
        for (int l = 2; l < shape.layers(); l++) {
            for (int j = 0; j < shape.layer(l).neurons(); j++) {
                mask[l][j] = uniform.getAsDouble() < share ? 1 : 0;
            }
        }
    }
}
