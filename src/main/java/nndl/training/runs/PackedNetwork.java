package nndl.training.runs;

import nndl.nn.Layer;
import nndl.nn.Network;

/**
 * The parameters of a network, bit by bit, in a few arrays: up to a tenth less memory than the network itself, and a
 * handful of objects where it has one for each of its inputs.
 */
final class PackedNetwork {
    /**
     * The parameters in one array, a power of two. The garbage collector gives arrays of half a megabyte and more whole
     * regions of their own, and the rest of these would be lost.
     */
    private static final int PART = 1 << 14;

    private final Network shape;
    private final int count;
    private final double[][] parts;

    private PackedNetwork(Network shape, int count) {
        this.shape = shape;
        this.count = count;
        parts = new double[(count + PART - 1) / PART][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new double[Math.min(PART, count - i * PART)];
        }
    }

    /**
     * Packs a network.
     *
     * @param network not changed
     * @param shape a network of its shape whose parameters do not matter; kept, not changed
     */
    static PackedNetwork of(Network network, Network shape) {
        if (!network.sizes().equals(shape.sizes())) {
            throw new IllegalArgumentException(
                    "expected a network of layers " + shape.sizes() + ", got " + network.sizes());
        }
        PackedNetwork packed = new PackedNetwork(shape, network.parameters());
        packed.pack(network);
        return packed;
    }

    /** A network without parameters to speak of, for {@link #of}. */
    static Network shape(Network network) {
        return new Network(network.sizes(), network.hidden(), network.objective());
    }

    private void pack(Network network) {
        int place = 0;
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                set(place++, layer.b(j));
            }
            for (int k = 0; k < layer.inputs(); k++) {
                for (int j = 0; j < layer.neurons(); j++) {
                    set(place++, layer.w(j, k));
                }
            }
        }
    }

    Network unpacked() {
        Network network = shape(shape);
        unpackInto(network);
        return network;
    }

    /** Makes another network of the same shape this one. */
    void unpackInto(Network network) {
        int place = 0;
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                layer.setB(j, get(place++));
            }
            for (int k = 0; k < layer.inputs(); k++) {
                for (int j = 0; j < layer.neurons(); j++) {
                    layer.setW(j, k, get(place++));
                }
            }
        }
    }

    /** The memory its parameters take. */
    long bytes() {
        return (long) Double.BYTES * count;
    }

    private double get(int place) {
        return parts[place / PART][place % PART];
    }

    private void set(int place, double value) {
        parts[place / PART][place % PART] = value;
    }
}
