package nndl.training.runs;

import nndl.nn.Layer;
import nndl.nn.Network;

/**
 * The parameters of a network in one array, bit by bit: a tenth less memory than the network itself, and one object
 * where it has one for each of its inputs.
 */
final class PackedNetwork {
    private final Network shape;
    private final double[] parameters;

    private PackedNetwork(Network shape, double[] parameters) {
        this.shape = shape;
        this.parameters = parameters;
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
        double[] parameters = new double[network.parameters()];
        int place = 0;
        for (int l = 2; l <= network.layers(); l++) {
            Layer layer = network.layer(l);
            for (int j = 0; j < layer.neurons(); j++) {
                parameters[place++] = layer.b(j);
            }
            for (int k = 0; k < layer.inputs(); k++) {
                for (int j = 0; j < layer.neurons(); j++) {
                    parameters[place++] = layer.w(j, k);
                }
            }
        }
        return new PackedNetwork(shape, parameters);
    }

    /** A network without parameters to speak of, for {@link #of}. */
    static Network shape(Network network) {
        return new Network(network.sizes(), network.hidden(), network.objective());
    }

    /** The memory its parameters take. */
    long bytes() {
        return (long) Double.BYTES * parameters.length;
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
                layer.setB(j, parameters[place++]);
            }
            for (int k = 0; k < layer.inputs(); k++) {
                for (int j = 0; j < layer.neurons(); j++) {
                    layer.setW(j, k, parameters[place++]);
                }
            }
        }
    }
}
